// Publishing an edition: which layout, what it will say and what changed; below it all earlier ones, to see and print.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditionBrief, OrderPreview } from '../../src/contract/hq-calls';
import type { EditionLayout } from '../../src/domain/edition';
import { PUBLISH } from '../../src/messages/editions';
import { LETTER_BUTTON } from '../../src/messages/governors-letter';
import { LAYOUT_WORDS } from '../../src/messages/national';
import { LOADING } from '../../src/messages/sidebar';
import { Button } from '../shared/components/buttons';
import { useHq } from './context';
import { Choice, Said } from './fields';
import { OrderForm } from './order-form';
import { Ordered } from './ordered';
import type { HqScreen, ScreenProps } from './screens';
import { useOrder } from './use-order';
import { usePaper } from './use-paper';

const KIND = 'publish';
const LAYOUTS: readonly EditionLayout[] = ['recording', 'confirming'];

function PublishForm({ back }: ScreenProps) {
  const { server, home } = useHq();
  const [layout, setLayout] = useState<EditionLayout>(home.suggestedLayout);
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const [failed, setFailed] = useState(false);
  const { ordering, send } = useOrder(KIND);
  const latest = useRef(layout);
  const look = async (asked: EditionLayout) => {
    latest.current = asked;
    setSeen(null);
    setFailed(false);
    const outcome = await server.preview({ kind: KIND, payload: { layout: asked } });
    if (latest.current !== asked) return;
    setFailed(!outcome.ok);
    if (outcome.ok) setSeen(outcome.value);
  };
  useEffect(() => void look(layout), []);
  const choose = (chosen: EditionLayout) => {
    setLayout(chosen);
    void look(chosen);
  };
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <OrderForm
      name={PUBLISH.name}
      help="publish"
      sub={home.lastEdition ? PUBLISH.last(home.lastEdition.number, home.lastEdition.at) : PUBLISH.none}
      seen={seen}
      notYet={failed ? LOADING.failed : PUBLISH.waiting}
      ordering={ordering}
      onSend={() => void send({ layout })}
      onBack={back}
      below={<Earlier />}
    >
      <div class="form">
        <Choice
          label={PUBLISH.layout}
          value={layout}
          options={LAYOUTS.map((value) => ({
            value,
            name: LAYOUT_WORDS[value],
            note: PUBLISH.layoutNotes[value],
          }))}
          onChange={choose}
        />
      </div>
    </OrderForm>
  );
}

function Earlier() {
  const { server, home } = useHq();
  const [list, setList] = useState<readonly EditionBrief[] | null>(null);
  const [failed, setFailed] = useState(false);
  const { opening, notOpened, open } = usePaper();
  useEffect(() => {
    void server.editions({}).then((outcome) => {
      setFailed(!outcome.ok);
      if (outcome.ok) setList(outcome.value);
    });
  }, []);
  return (
    <section class="pad">
      <h2 class="h2">{PUBLISH.earlier}</h2>
      {home.publishedUrl === '' ? null : (
        <p class="help">
          <a class="link" href={home.publishedUrl} target="_blank" rel="noreferrer noopener">
            {PUBLISH.file}
          </a>{' '}
          {PUBLISH.share}
        </p>
      )}
      {notOpened ? <Said sign="wrong" text={PUBLISH.openFailed} /> : null}
      {list === null ? <p class="help">{failed ? LOADING.failed : PUBLISH.reading}</p> : null}
      {list?.length === 0 ? <p class="help">{PUBLISH.none}</p> : null}
      <ul class="editions">
        {list?.map(({ number, layout, by, title, changes }) => (
          <li key={number}>
            <p>
              {title}
              <small>
                {LAYOUT_WORDS[layout]} · {by}
              </small>
            </p>
            {changes.length === 0 ? null : (
              <details>
                <summary>{PUBLISH.changed(changes.length)}</summary>
                <ul>
                  {changes.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
            {list.length > 1 ? <Compare number={number} others={list} /> : null}
            <Button
              kind="line"
              label={PUBLISH.open(number)}
              off={opening}
              onPress={() => void open({ paper: 'annex', number })}
            >
              {opening ? PUBLISH.opening : PUBLISH.openShort}
            </Button>
          </li>
        ))}
      </ul>
      <Button kind="line" wide off={opening} onPress={() => void open({ paper: 'letter' })}>
        {LETTER_BUTTON.open}
      </Button>
    </section>
  );
}

/** What is different from another edition, whichever was chosen. */
function Compare({ number, others }: { number: number; others: readonly EditionBrief[] }) {
  const { server } = useHq();
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const look = async (other: number) => {
    setLines(null);
    if (other === 0) return;
    const outcome = await server.compare({ from: Math.min(number, other), to: Math.max(number, other) });
    setLines(outcome.ok ? outcome.value : [LOADING.failed]);
  };
  return (
    <>
      <label class="help">
        {PUBLISH.compare(number)}
        <select class="text" onChange={({ currentTarget: { value } }) => void look(Number(value))}>
          <option value="0">{PUBLISH.choose}</option>
          {others
            .filter((other) => other.number !== number)
            .map((other) => (
              <option key={other.number} value={String(other.number)}>
                {PUBLISH.number(other.number)}
              </option>
            ))}
        </select>
      </label>
      <ul role="status">
        {lines?.length === 0 ? <li>{PUBLISH.same}</li> : lines?.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </>
  );
}

export const publishScreen: HqScreen = {
  id: KIND,
  icon: 'report',
  name: PUBLISH.name,
  sub: ({ lastEdition }) => (lastEdition ? PUBLISH.last(lastEdition.number, lastEdition.at) : PUBLISH.none),
  Screen: PublishForm,
};
