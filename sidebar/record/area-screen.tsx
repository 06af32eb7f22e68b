// One area: the form, the choice between two versions, or the locked view; and the ways out of it.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AreaView, DistrictView } from '../../src/contract/calls';
import { FORM } from '../../src/messages/area-form';
import type { GuidePlace } from '../../src/messages/guide-places';
import { NEXT } from '../../src/messages/record-home';
import { areaTitle, countOf } from '../../src/messages/sidebar';
import { InnerHead, type Neighbour } from '../shared/components/head';
import { useShared } from '../shared/context';
import type { AreaFacts } from './area-facts';
import { AreaForm } from './area-form';
import { LeaveSheet } from './area-sheets';
import { ConflictScreen } from './conflict-screen';
import { type FormSession, mustAsk } from './form-session';
import { type FormState, hasEdits } from './form-state';
import { LockedArea } from './locked-area';
import { useSession } from './use-session';

export type Place =
  | { at: 'home' }
  | { at: 'area'; area: number; typeAtOnce: boolean }
  /** `first` is the item that a column without codes or names begins at. */
  | { at: 'paste'; text: string; first: string };

type AreaScreenProps = {
  district: DistrictView;
  areas: readonly AreaFacts[];
  area: number;
  /** The area to go on to, null for home. */
  next: number | null;
  session: FormSession;
  typeAtOnce: boolean;
  /** Whether this machine keeps what is typed. */
  kept: boolean;
  onGo: (place: Place) => void;
  onRead: (area: AreaView) => void;
};

export function AreaScreen({ district, areas, area, next, session, typeAtOnce, kept, onGo, onRead }: AreaScreenProps) {
  const state = useSession(session);
  const [asking, setAsking] = useState<Place | null>(null);
  useRefresh(district, area, session, onRead);

  const go = (place: Place) => {
    if (district.lock.open && mustAsk(session.state())) return setAsking(place);
    if (district.lock.open && hasEdits(session.state())) void session.save();
    onGo(place);
  };
  const goOn = () => go(next === null ? { at: 'home' } : { at: 'area', area: next, typeAtOnce: true });
  const help = helpFor(district.lock.open, state);
  const head = <AreaHead district={district} areas={areas} area={area} help={help} onGo={go} />;
  const screen = (): ComponentChildren => {
    if (!district.lock.open) return <LockedArea district={district} lock={district.lock} state={state} head={head} />;
    if (state.conflict && state.choosing) return <ConflictScreen head={head} session={session} state={state} />;
    return (
      <AreaForm
        district={district}
        session={session}
        state={state}
        head={head}
        typeAtOnce={typeAtOnce}
        kept={kept}
        returned={areas.some((facts) => facts.number === area && facts.returned)}
        goOnLabel={next === null ? NEXT.toHome : NEXT.toArea(next)}
        onGoOn={goOn}
        onPaste={(first, text) => onGo({ at: 'paste', text, first })}
      />
    );
  };
  return (
    <>
      {screen()}
      {asking ? (
        <LeaveSheet
          state={state}
          onStay={() => setAsking(null)}
          onLeave={() => {
            session.dispatch({ type: 'discarded' });
            onGo(asking);
          }}
          onSaveAndLeave={() => {
            setAsking(null);
            void saveAndLeave(session).then((left) => {
              if (left) onGo(asking);
            });
          }}
        />
      ) : null}
    </>
  );
}

/** A field that cannot be read keeps its text for a later visit; a save that failed again, or a conflict, keeps the person here. */
async function saveAndLeave(session: FormSession): Promise<boolean> {
  if (session.state().conflict) {
    session.dispatch({ type: 'choosing', on: true });
    return false;
  }
  await session.save();
  const { refusal, conflict } = session.state();
  return conflict === null && (refusal === null || refusal.code === 'bad-values');
}

type AreaHeadProps = {
  district: DistrictView;
  areas: readonly AreaFacts[];
  area: number;
  help: GuidePlace;
  onGo: (place: Place) => void;
};

function helpFor(open: boolean, { conflict, choosing }: FormState): GuidePlace {
  if (!open) return 'locks';
  return conflict && choosing ? 'saving-together' : 'recorder-area';
}

function AreaHead({ district, areas, area, help, onGo }: AreaHeadProps) {
  const { round } = useShared();
  const at = areas.findIndex((facts) => facts.number === area);
  const neighbour = (to: AreaFacts | undefined, words: (area: number) => string, none: string): Neighbour => ({
    label: to ? words(to.number) : none,
    onPress: to ? () => onGo({ at: 'area', area: to.number, typeAtOnce: false }) : null,
  });
  return (
    <InnerHead
      title={
        <p class="head__title">
          {areaTitle(area)} <span>{countOf(areas.length)}</span>
        </p>
      }
      sub={FORM.sub(district.name, round.year)}
      help={help}
      back={{ label: FORM.back(areas.length), onPress: () => onGo({ at: 'home' }) }}
      previous={neighbour(areas[at - 1], FORM.previous, FORM.noPrevious)}
      next={neighbour(areas[at + 1], FORM.next, FORM.noNext)}
    />
  );
}

/** Shows what is known at once, then what the cells hold now, unless something was typed or saved meanwhile. */
function useRefresh(
  district: DistrictView,
  area: number,
  session: FormSession,
  onRead: (area: AreaView) => void,
): void {
  const { server } = useShared();
  useEffect(() => {
    let wanted = true;
    const known = district.areas.find(({ number }) => number === area);
    if (known) session.dispatch({ type: 'refreshed', area: known });
    const { edits, saved } = session.state();
    void server.area({ district: district.code, area }).then((outcome) => {
      const now = session.state();
      if (!wanted || !outcome.ok || now.saved !== saved || now.sent) return;
      onRead(outcome.value);
      if (now.edits === edits) session.dispatch({ type: 'refreshed', area: outcome.value });
    });
    return () => {
      wanted = false;
    };
  }, [session]);
}
