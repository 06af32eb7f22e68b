// Reminders by mail: on which days, how many wait, and who gets none.
import { useState } from 'preact/hooks';
import type { ChaseView } from '../../src/contract/hq-calls';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { Field, Said } from '../hq/fields';
import { useOrder } from '../hq/use-order';
import { Button } from '../shared/components/buttons';

export function Reminders({ view: { reminders } }: { view: ChaseView }) {
  const { days, due, mailsLeft, off } = reminders;
  const { ordering, send } = useOrder('reminder');
  const [email, setEmail] = useState('');
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const sending = ordering.at === 'sending';
  const known = off.includes(email.trim().toLowerCase());
  return (
    <section class="pad">
      <h2 class="h2">{HQ_CHASE.reminders}</h2>
      <p class="help">{days.length === 0 ? HQ_CHASE.remindersOff : HQ_CHASE.remindersOn(days)}</p>
      {days.length === 0 ? null : <p class="help">{due === 0 ? HQ_CHASE.none : HQ_CHASE.waiting(due, mailsLeft)}</p>}
      {off.length === 0 ? null : <p class="help">{HQ_CHASE.offList(off)}</p>}
      <details class="fold">
        <summary>{HQ_CHASE.switchOne}</summary>
        <div class="form">
          <Field
            label={HQ_CHASE.email}
            name="email"
            value={email}
            problems={refused?.code === 'bad-fields' ? refused.fields : []}
            onChange={setEmail}
          />
          {refused && refused.code !== 'bad-fields' ? (
            <Said sign="wrong" text={HQ_REFUSALS[refused.code].text} />
          ) : null}
          <Button
            kind="line"
            wide
            off={sending || email.trim() === ''}
            onPress={() => void send({ email, off: !known })}
          >
            {known ? HQ_CHASE.again : HQ_CHASE.stop}
          </Button>
          <p class="help" role="status">
            {ordering.at === 'given' ? ordering.order.result : ''}
          </p>
        </div>
      </details>
    </section>
  );
}
