// The first screen: reads who is there, then shows the recorder's or the director's part, or why there is neither.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AddonCalls, Refusal, Start } from '../../src/contract/calls';
import { UNKNOWN_PERSON } from '../../src/messages/refusals';
import { LOADING, ROLES, TITLE } from '../../src/messages/sidebar';
import { type Clock, clockFrom } from '../shared/clock';
import { BlankState } from '../shared/components/blank-state';
import { Button } from '../shared/components/buttons';
import { CopyBox } from '../shared/components/copy-box';
import { RoleSwitch } from '../shared/components/head';
import { Loading } from '../shared/components/loading';
import { Shell } from '../shared/components/shell';
import { refusalWords } from '../shared/refusal-words';
import { realPatience, whileBusy } from '../shared/retry';
import type { Door } from '../shared/server';
import { SharedProvider } from './context';
import { Director } from './direct/director';
import type { Forms } from './record/forms';
import { Recorder } from './record/recorder';

type Phase = { at: 'reading' } | { at: 'refused'; refusal: Refusal } | { at: 'there'; start: Start; clock: Clock };

export function App({ server }: { server: Door<AddonCalls> }) {
  const [phase, setPhase] = useState<Phase>({ at: 'reading' });
  const read = async () => {
    setPhase({ at: 'reading' });
    const outcome = await whileBusy(() => server.start({ district: null }), realPatience);
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
  return <There server={server} start={phase.start} clock={phase.clock} />;
}

type Role = 'record' | 'direct';

function There({ server, start, clock }: { server: Door<AddonCalls>; start: Start; clock: Clock }) {
  const [role, setRole] = useState<Role>(start.district ? 'record' : 'direct');
  const forms = useRef<Forms | null>(null);
  useUnsavedWarning(forms);
  const switched = useRef(false);
  useEffect(() => {
    if (switched.current) visibleSwitch()?.focus();
  }, [role]);
  const shared = useMemo(() => ({ server, clock, round: start.round, person: start.person }), [start]);
  const both = start.district !== null && start.provinces.length > 0;
  const roles = both ? (
    <RoleSwitch
      label={ROLES.label}
      roles={(['record', 'direct'] as const).map((each) => ({
        word: ROLES[each],
        on: role === each,
        onPress: () => {
          switched.current = true;
          setRole(each);
        },
      }))}
    />
  ) : null;
  return (
    <SharedProvider value={shared}>
      {start.district ? (
        // Kept while the other part is shown, with everything typed in it.
        <div hidden={role !== 'record'}>
          <Recorder
            start={start}
            first={start.district}
            roles={roles}
            onForms={(made) => {
              forms.current = made;
            }}
          />
        </div>
      ) : null}
      {role === 'direct' ? <Director start={start} roles={roles} takeFocus={switched.current} /> : null}
    </SharedProvider>
  );
}

/** The pressed button went away with its screen; its twin on the other one takes the focus. */
function visibleSwitch(): HTMLElement | undefined {
  const twins = document.querySelectorAll<HTMLElement>('.roles [aria-current]');
  return [...twins].find((twin) => twin.offsetParent !== null);
}

/** Where a browser asks before closing, it asks. */
function useUnsavedWarning(forms: { current: Forms | null }): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (forms.current?.anyUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}

function Refused({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
