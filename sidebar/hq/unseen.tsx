// Why a draft could not be looked at: the cells to mend first, or what to do.
import type { HqRefusal } from '../../src/contract/hq-calls';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { Said } from './fields';

export function Unseen({ refusal }: { refusal: HqRefusal | null }) {
  if (!refusal) return null;
  const { title, text } = HQ_REFUSALS[refusal.code];
  const lines = [`${title} ${text}`, ...(refusal.code === 'unreadable' ? refusal.problems : [])];
  return (
    <>
      {lines.map((line) => (
        <Said key={line} sign="wrong" text={line} />
      ))}
    </>
  );
}
