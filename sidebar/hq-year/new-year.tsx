// HQ begins the next fiscal year: the four days of its windows, and what follows from the year before.
import { useRef, useState } from 'preact/hooks';
import type { OrderPreview } from '../../src/contract/hq-calls';
import type { NewYearPayload } from '../../src/contract/orders/new-year';
import { ROUND_FORM } from '../../src/messages/first-steps';
import { HQ_REFUSALS, ORDERING } from '../../src/messages/hq-home';
import { NEW_YEAR, YEAR_PAGE } from '../../src/messages/new-year';
import { BUTTONS } from '../../src/messages/sidebar';
import { useServer } from '../hq/context';
import { Effects } from '../hq/effects';
import { Field, Said } from '../hq/fields';
import { Ordered } from '../hq/ordered';
import { useOrder } from '../hq/use-order';
import { Button } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';

const KIND = 'new-year';
const FIELDS = ['recordFrom', 'recordUntil', 'confirmFrom', 'confirmUntil'] as const;

export function NewYear({ year, back }: { year: number; back: () => void }) {
  const server = useServer();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { ordering, send } = useOrder(KIND);
  const [days, setDays] = useState<NewYearPayload>({
    recordFrom: '',
    recordUntil: '',
    confirmFrom: '',
    confirmUntil: '',
  });
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const latest = useRef(days);
  const change = (part: Partial<NewYearPayload>) => {
    latest.current = { ...days, ...part };
    setDays(latest.current);
    setSeen(null);
  };
  const look = async () => {
    const asked = latest.current;
    if (FIELDS.some((name) => asked[name].trim() === '')) return;
    const outcome = await server.preview({ kind: KIND, payload: asked });
    if (latest.current === asked && outcome.ok) setSeen(outcome.value);
  };
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const problems = refused?.code === 'bad-fields' ? refused.fields : (seen?.problems ?? []);
  const ready = seen !== null && seen.problems.length === 0 && ordering.at !== 'sending';
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {NEW_YEAR.name}
            </h1>
          }
          sub={NEW_YEAR.head(year)}
          help="hq-year"
          back={{ label: YEAR_PAGE.back, onPress: back }}
        />
      }
      foot={
        <div class="foot__row">
          <Button kind="quiet" onPress={back}>
            {BUTTONS.cancel}
          </Button>
          <span class="grow">
            <Button wide off={!ready} describedBy="effect" onPress={() => void send(days)}>
              {ordering.at === 'sending' ? ORDERING.sending : NEW_YEAR.button(year + 1)}
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
      <div class="form">
        <p>{NEW_YEAR.text}</p>
        <div class="halves">
          {FIELDS.map((name) => (
            <Field
              key={name}
              label={ROUND_FORM.labels[name]}
              name={name}
              value={days[name]}
              placeholder={NEW_YEAR.example(ROUND_FORM.examples[name], year + 1)}
              problems={problems}
              onChange={(text) => change({ [name]: text })}
              onLeave={() => void look()}
            />
          ))}
        </div>
      </div>
      <section class="pad" id="effect" aria-live="polite">
        {problems
          .filter(({ field }) => field === '')
          .map(({ text }) => (
            <Said key={text} sign="wrong" text={text} />
          ))}
        {seen?.warnings.map(({ text }) => (
          <Said key={text} sign="warn" text={text} />
        ))}
        {seen ? <Effects preview={seen} /> : null}
      </section>
    </Shell>
  );
}
