// The common parts of a form that gives an order: its head, what it will do, what is wrong, and its two buttons.
import type { ComponentChildren } from 'preact';
import type { FieldWords, OrderPreview } from '../../src/contract/hq-calls';
import type { GuidePlace } from '../../src/messages/guide-places';
import { HQ_HOME, HQ_REFUSALS, ORDERING } from '../../src/messages/hq-home';
import { BUTTONS } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { Button } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { Effects } from './effects';
import { Said } from './fields';
import type { Ordering } from './use-order';

type OrderFormProps = {
  name: string;
  sub: string;
  seen: OrderPreview | null;
  help?: GuidePlace;
  backTo?: string;
  /** What belongs to a field is told there, not below. */
  atFields?: boolean;
  /** Said until there is something to look at. */
  notYet: string;
  ordering: Ordering;
  onSend: () => void;
  onBack: () => void;
  children?: ComponentChildren;
  below?: ComponentChildren;
};

export function OrderForm(props: OrderFormProps) {
  const {
    name,
    sub,
    seen,
    help = 'hq',
    backTo = HQ_HOME.back,
    atFields = false,
    notYet,
    ordering,
    onSend,
    onBack,
    children,
    below,
  } = props;
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const wrong = refused?.code === 'bad-fields' ? refused.fields : (seen?.problems ?? []);
  const isBelow = ({ field }: FieldWords) => !atFields || field === '';
  const problems = wrong.filter(isBelow);
  const ready = seen !== null && seen.problems.length === 0 && ordering.at !== 'sending';
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {name}
            </h1>
          }
          sub={sub}
          help={help}
          back={{ label: backTo, onPress: onBack }}
        />
      }
      foot={
        <div class="foot__row">
          <Button kind="quiet" onPress={onBack}>
            {BUTTONS.cancel}
          </Button>
          <span class="grow">
            <Button wide off={!ready} describedBy="effect" onPress={onSend}>
              {ordering.at === 'sending' ? ORDERING.sending : (seen?.button ?? name)}
            </Button>
          </span>
        </div>
      }
    >
      {refused && refused.code !== 'bad-fields' ? (
        <Banner tone="bad" role="alert" title={HQ_REFUSALS[refused.code].title}>
          <p>{refused.code === 'failed' ? ORDERING.failedHelp : HQ_REFUSALS[refused.code].text}</p>
        </Banner>
      ) : null}
      {children}
      <section class="pad" id="effect" aria-live="polite">
        {problems.map(({ text }) => (
          <Said key={text} sign="wrong" text={text} />
        ))}
        {problems.length > 0 ? null : seen ? <Effects preview={seen} /> : <Said sign="info" text={notYet} />}
        {seen?.warnings.filter(isBelow).map(({ text }) => (
          <Said key={text} sign="warn" text={text} />
        ))}
      </section>
      {below}
    </Shell>
  );
}
