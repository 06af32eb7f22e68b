// Publishing an edition: which layout, what it will say and what changed; below it all earlier ones, to see and print.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditionBrief, OrderPreview } from '../../src/contract/hq-calls';
import type { EditionLayout } from '../../src/domain/edition';
import { PUBLISH } from '../../src/messages/editions';
import { GOVERNORS_LETTER } from '../../src/messages/governors-letter';
import { HQ_HOME, HQ_REFUSALS, ORDERING } from '../../src/messages/hq-home';
import { LAYOUT_WORDS } from '../../src/messages/national';
import { BUTTONS, LOADING } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { Button } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { Sign } from '../shared/signs';
import { useHq } from './context';
import { Effects } from './effects';
import { Choice, Said } from './fields';
import { Ordered } from './ordered';
import type { HqScreen, ScreenProps } from './screens';
import { useOrder } from './use-order';
import { usePaper } from './use-paper';

const KIND = 'publish';
const LAYOUTS: readonly EditionLayout[] = ['recording', 'confirming'];

function PublishForm({ back }: ScreenProps) {
  const { server, home } = useHq();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
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
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const ready = seen !== null && seen.problems.length === 0 && ordering.at !== 'sending';

  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {PUBLISH.name}
            </h1>
          }
          sub={home.lastEdition ? PUBLISH.last(home.lastEdition.number, home.lastEdition.at) : PUBLISH.none}
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
            <Button wide off={!ready} describedBy="effect" onPress={() => void send({ layout })}>
              {ordering.at === 'sending' ? ORDERING.sending : (seen?.button ?? PUBLISH.name)}
            </Button>
          </span>
        </div>
      }
    >
      {refused ? (
        <Banner tone="bad" role="alert" title={HQ_REFUSALS[refused.code].title}>
          <p>{refused.code === 'failed' ? ORDERING.failedHelp : HQ_REFUSALS[refused.code].text}</p>
          {refused.code === 'bad-fields' ? refused.fields.map(({ text }) => <p key={text}>{text}</p>) : null}
        </Banner>
      ) : null}
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
      <section class="pad" id="effect" aria-live="polite">
        {seen ? <Effects preview={seen} /> : null}
        {seen?.problems.map(({ text }) => (
          <Said key={text} sign="wrong" text={text} />
        ))}
        {seen?.warnings.map(({ text }) => (
          <Said key={text} sign="warn" text={text} />
        ))}
        {seen ? null : (
          <p class="msg">
            <Sign of={failed ? 'wrong' : 'busy'} size={16} />
            <span>{failed ? LOADING.failed : PUBLISH.waiting}</span>
          </p>
        )}
      </section>
      <Earlier />
    </Shell>
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
        {GOVERNORS_LETTER.open}
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
