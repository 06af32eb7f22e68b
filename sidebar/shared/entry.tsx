// The way into a page: reads who is there, then shows the page, the way to the other one, or why there is neither.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AddonCalls, Refusal, Start } from '../../src/contract/calls';
import { UNKNOWN_PERSON } from '../../src/messages/refusals';
import { LOADING, OPEN_FAILED, type OtherPageWords, ROLES, TITLE } from '../../src/messages/sidebar';
import { type Clock, clockFrom } from './clock';
import { Banner } from './components/banner';
import { BlankState } from './components/blank-state';
import { Button } from './components/buttons';
import { CopyBox } from './components/copy-box';
import { RoleSwitch } from './components/head';
import { GuideProvider } from './components/help';
import { Loading } from './components/loading';
import { PracticeProvider, Shell, useScreenFocus, useWasHere } from './components/shell';
import { SharedProvider } from './context';
import { refusalWords } from './refusal-words';
import { realPatience, whileBusy } from './retry';
import { type Door, openPage, type Page } from './server';

type EntryProps = {
  server: Door<AddonCalls>;
  page: Page;
  /** Said to who opened this page and needs the other one. */
  notYours: OtherPageWords;
  /** Whether leaving the page now would lose something typed. */
  unsaved?: () => boolean;
  children: (there: { start: Start; roles: ComponentChildren }) => ComponentChildren;
};

type Phase = { at: 'reading' } | { at: 'refused'; refusal: Refusal } | { at: 'there'; start: Start; clock: Clock };

export function Entry(props: EntryProps) {
  const [phase, setPhase] = useState<Phase>({ at: 'reading' });
  const read = async () => {
    setPhase({ at: 'reading' });
    const outcome = await whileBusy(() => props.server.start({ district: null }), realPatience);
    setPhase(
      outcome.ok
        ? { at: 'there', start: outcome.value, clock: clockFrom(outcome.value.round.now) }
        : { at: 'refused', refusal: outcome.refusal },
    );
  };
  useEffect(() => void read(), []);

  if (phase.at === 'reading') {
    return (
      <Shell head={null}>
        <Loading heading={TITLE} />
      </Shell>
    );
  }
  if (phase.at === 'refused') return <Refused refusal={phase.refusal} onRetry={() => void read()} />;
  return <There {...props} start={phase.start} clock={phase.clock} />;
}

function There({
  server,
  page,
  notYours,
  unsaved,
  children,
  start,
  clock,
}: EntryProps & { start: Start; clock: Clock }) {
  const shared = useMemo(() => ({ server, clock, round: start.round, person: start.person }), [start]);
  const [staying, setStaying] = useState(false);
  const has = { Record: start.district !== null, Direct: start.provinces.length > 0 };
  if (!has[page]) return <OtherPage words={notYours} to={page === 'Record' ? 'Direct' : 'Record'} />;
  const leave = (to: Page) => {
    if (to === page) return;
    setStaying(unsaved?.() ?? false);
    if (!unsaved?.()) void openPage(google.script.run, to);
  };
  const roles =
    has.Record && has.Direct ? (
      <>
        <RoleSwitch
          label={ROLES.label}
          roles={(['Record', 'Direct'] as const).map((each) => ({
            word: ROLES[each],
            on: page === each,
            onPress: () => leave(each),
          }))}
        />
        {staying ? <Banner tone="warn" role="alert" title={ROLES.unsaved} /> : null}
      </>
    ) : null;
  return (
    <SharedProvider value={shared}>
      <GuideProvider value={start.round.guideUrl}>
        <PracticeProvider value={start.round.practice}>{children({ start, roles })}</PracticeProvider>
      </GuideProvider>
    </SharedProvider>
  );
}

/** Opened from the menu item of the other role. */
function OtherPage({ words, to }: { words: OtherPageWords; to: Page }) {
  const heading = useScreenFocus<HTMLHeadingElement>(useWasHere());
  const [failed, setFailed] = useState(false);
  const { title, text, button } = words;
  return (
    <Shell head={null}>
      <BlankState sign="info" title={title} heading={heading}>
        <p>{text}</p>
        <Button
          onPress={async () => {
            setFailed(false);
            setFailed(!(await openPage(google.script.run, to)));
          }}
        >
          {button}
        </Button>
        <p role="alert">{failed ? OPEN_FAILED : ''}</p>
      </BlankState>
    </Shell>
  );
}

function Refused({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  const heading = useScreenFocus<HTMLHeadingElement>(useWasHere());
  const words = refusalWords(refusal);
  if (refusal.code === 'unknown-person') {
    return (
      <Shell head={null}>
        <BlankState sign="lock" title={words.title} heading={heading}>
          <p>{UNKNOWN_PERSON.account(refusal.email)}</p>
        </BlankState>
        {refusal.email === '' ? null : (
          <div class="pad">
            <CopyBox text={UNKNOWN_PERSON.request(refusal.email)} button={UNKNOWN_PERSON.copy} />
          </div>
        )}
      </Shell>
    );
  }
  const failed = refusal.code === 'failed' || refusal.code === 'busy';
  return (
    <Shell head={null}>
      <BlankState sign={failed ? 'wrong' : 'lock'} title={failed ? LOADING.failed : words.title} heading={heading}>
        <p>{words.text}</p>
        {failed ? <p>{LOADING.safe}</p> : null}
        <Button kind="line" onPress={onRetry}>
          {LOADING.retry}
        </Button>
      </BlankState>
    </Shell>
  );
}
