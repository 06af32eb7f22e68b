// Values that many districts lost at once: what they held, and whether it is put back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderPreview } from '../../src/contract/hq-calls';
import type { RestorePayload } from '../../src/contract/orders/restore';
import { momentText } from '../../src/messages/dates';
import { HQ_HOME, HQ_REFUSALS, ORDERING } from '../../src/messages/hq-home';
import { RESTORE } from '../../src/messages/setbacks';
import { BUTTONS, LOADING } from '../../src/messages/sidebar';
import { Button } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { useHq } from './context';
import { Effects } from './effects';
import { Choice, Said } from './fields';
import { Ordered } from './ordered';
import type { HqScreen, ScreenProps } from './screens';
import { useOrder } from './use-order';

const KIND = 'restore';

function Restore({ back }: ScreenProps) {
  const { server, home } = useHq();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { ordering, send } = useOrder(KIND);
  const [setback] = home.setbacks;
  const [choice, setChoice] = useState<RestorePayload['choice']>('restore');
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const latest = useRef(choice);
  const payload: RestorePayload = { alarm: setback?.alarm ?? '', choice };
  const look = async (asked: RestorePayload) => {
    latest.current = asked.choice;
    setSeen(null);
    const outcome = await server.preview({ kind: KIND, payload: asked });
    if (latest.current === asked.choice && outcome.ok) setSeen(outcome.value);
  };
  useEffect(() => {
    if (setback) void look(payload);
  }, []);
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
          sub={setback ? setback.file : RESTORE.none}
          help="hq"
          back={{ label: HQ_HOME.back, onPress: back }}
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
      {setback ? <p class="when">{RESTORE.found(momentText(setback.at))}</p> : null}
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

export const restoreScreen: HqScreen = {
  id: KIND,
  icon: 'refresh',
  name: RESTORE.name,
  sub: () => RESTORE.sub,
  badge: ({ setbacks }) => setbacks.length,
  shown: ({ setbacks }) => setbacks.length > 0,
  Screen: Restore,
};
