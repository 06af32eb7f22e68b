// The common parts of a form that gives an order and is looked at first: what it will do, what is wrong, and its button.
import type { ComponentChildren } from 'preact';
import type { FieldWords, HqRefusal, OrderPreview } from '../../src/contract/hq-calls';
import type { GuidePlace } from '../../src/messages/guide-places';
import { ORDERING } from '../../src/messages/hq-home';
import { Button } from '../shared/components/buttons';
import { Effects } from './effects';
import { Said } from './fields';
import { FormShell } from './form-shell';
import { Unseen } from './unseen';
import type { Ordering } from './use-order';

type OrderFormProps = {
  name: string;
  sub: string;
  seen: OrderPreview | null;
  /** Why it could not be looked at. */
  unseen?: HqRefusal | null;
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
    unseen = null,
    help = 'hq',
    backTo,
    atFields = false,
    notYet,
    ordering,
    onSend,
    onBack,
    children,
    below,
  } = props;
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const wrong = refused?.code === 'bad-fields' ? refused.fields : (seen?.problems ?? []);
  const isBelow = ({ field }: FieldWords) => !atFields || field === '';
  const problems = wrong.filter(isBelow);
  const ready = seen !== null && seen.problems.length === 0 && ordering.at !== 'sending';
  return (
    <FormShell
      name={name}
      sub={sub}
      help={help}
      backTo={backTo}
      ordering={ordering}
      onBack={onBack}
      button={
        <Button wide off={!ready} describedBy="effect" onPress={onSend}>
          {ordering.at === 'sending' ? ORDERING.sending : (seen?.button ?? name)}
        </Button>
      }
    >
      {children}
      <section class="pad" id="effect" aria-live="polite">
        <Unseen refusal={unseen} />
        {problems.map(({ text }) => (
          <Said key={text} sign="wrong" text={text} />
        ))}
        {problems.length > 0 || unseen ? null : seen ? <Effects preview={seen} /> : <Said sign="info" text={notYet} />}
        {seen?.warnings.filter(isBelow).map(({ text }) => (
          <Said key={text} sign="warn" text={text} />
        ))}
      </section>
      {below}
    </FormShell>
  );
}
