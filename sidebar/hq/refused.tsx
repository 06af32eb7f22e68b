// Why a screen cannot be shown, and what to do first.
import type { HqRefusal } from '../../src/contract/hq-calls';
import { FIRST_STEPS } from '../../src/messages/first-steps';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { LOADING } from '../../src/messages/sidebar';
import { BlankState } from '../shared/components/blank-state';
import { Button } from '../shared/components/buttons';
import { Shell, useScreenFocus } from '../shared/components/shell';

type RefusedProps = { refusal: HqRefusal; onRetry: () => void; onSetUp: () => void };

export function Refused({ refusal, onRetry, onSetUp }: RefusedProps) {
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { title, text } = HQ_REFUSALS[refusal.code];
  return (
    <Shell head={null} scrollFocus>
      <BlankState sign={refusal.code === 'failed' ? 'wrong' : 'warn'} title={title} heading={heading}>
        <p>{text}</p>
        {refusal.code === 'unreadable' ? (
          <ul class="prewrap">
            {refusal.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        ) : null}
        {refusal.code === 'unreadable' ? (
          <Button wide onPress={onSetUp}>
            {FIRST_STEPS.name}
          </Button>
        ) : null}
        <Button kind="line" onPress={onRetry}>
          {LOADING.retry}
        </Button>
      </BlankState>
    </Shell>
  );
}
