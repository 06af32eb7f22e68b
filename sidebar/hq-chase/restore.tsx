// Values that many districts lost at once: what they held, and whether it is put back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderPreview, SetbackView } from '../../src/contract/hq-calls';
import type { RestorePayload } from '../../src/contract/orders/restore';
import { momentText } from '../../src/messages/dates';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { HQ_REFUSALS, ORDERING } from '../../src/messages/hq-home';
import { RESTORE } from '../../src/messages/setbacks';
import { BUTTONS, LOADING } from '../../src/messages/sidebar';
import { useServer } from '../hq/context';
import { Effects } from '../hq/effects';
import { Choice, Said } from '../hq/fields';
import { Ordered } from '../hq/ordered';
import { useOrder } from '../hq/use-order';
import { Button } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';

const KIND = 'restore';

export function Restore({ setback, back }: { setback: SetbackView; back: () => void }) {
  const server = useServer();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { ordering, send } = useOrder(KIND);
  const [choice, setChoice] = useState<RestorePayload['choice']>('restore');
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const latest = useRef(choice);
  const payload: RestorePayload = { alarm: setback.alarm, choice };
  const look = async (asked: RestorePayload) => {
    latest.current = asked.choice;
    setSeen(null);
    const outcome = await server.preview({ kind: KIND, payload: asked });
    if (latest.current === asked.choice && outcome.ok) setSeen(outcome.value);
  };
  useEffect(() => void look(payload), []);
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const problems = refused?.code === 'bad-fields' ? refused.fields : (seen?.problems ?? []);
  const ready = seen !== null && problems.length === 0 && ordering.at !== 'sending';

  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {RESTORE.name}
            </h1>
          }
          sub={setback.file}
          help="hq"
          back={{ label: HQ_CHASE.backHere, onPress: back }}
        />
      }
      foot={
        <div class="foot__row">
          <Button kind="quiet" onPress={back}>
            {BUTTONS.cancel}
          </Button>
          <span class="grow">
            <Button wide off={!ready} describedBy="effect" onPress={() => void send(payload)}>
              {ordering.at === 'sending' ? ORDERING.sending : (seen?.button ?? RESTORE.name)}
            </Button>
          </span>
        </div>
      }
    >
      {refused && refused.code !== 'bad-fields' ? (
        <div class="pad">
          <Said sign="wrong" text={HQ_REFUSALS[refused.code].text} />
        </div>
      ) : null}
      <p class="when">{RESTORE.found(momentText(setback.at))}</p>
      <div class="form">
        <Choice
          label={RESTORE.what}
          value={choice}
          options={[
            { value: 'restore', name: RESTORE.restore, note: RESTORE.restoreNote },
            { value: 'dismiss', name: RESTORE.dismiss, note: RESTORE.dismissNote },
          ]}
          onChange={(chosen) => {
            setChoice(chosen);
            void look({ ...payload, choice: chosen });
          }}
        />
      </div>
      <section class="pad" id="effect" aria-live="polite">
        {problems.map(({ text }) => (
          <Said key={text} sign="wrong" text={text} />
        ))}
        {seen ? <Effects preview={seen} /> : <Said sign="info" text={LOADING.reading} />}
      </section>
    </Shell>
  );
}
