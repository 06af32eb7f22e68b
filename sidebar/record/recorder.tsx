// Everything a recorder does: holds the district, moves between its screens, and takes in what each save brings.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AreaView, DistrictView, Refusal, Saved, Start } from '../../src/contract/calls';
import { HOME } from '../../src/messages/record-home';
import { Banner } from '../shared/components/banner';
import { Loading } from '../shared/components/loading';
import { Shell } from '../shared/components/shell';
import { useShared } from '../shared/context';
import { machineStorage } from '../shared/machine-storage';
import { refusalWords } from '../shared/refusal-words';
import { realPatience, whileBusy } from '../shared/retry';
import { areaFacts, asTyped } from './area-facts';
import { AreaScreen, type Place } from './area-screen';
import { openDrafts } from './drafts';
import { createForms, type Forms } from './forms';
import { RecorderHome } from './home';
import { areaAfter } from './next-step';
import { PasteScreen } from './paste-screen';

/** After this long away from home, coming back looks for news. */
const FRESH_MS = 60_000;

type RecorderProps = { start: Start; first: DistrictView; roles: ComponentChildren; onForms: (forms: Forms) => void };

export function Recorder({ start, first, roles, onForms }: RecorderProps) {
  const { server, clock, round } = useShared();
  const [district, setDistrict] = useState(first);
  const [place, setPlace] = useState<Place>({ at: 'home' });
  const [picking, setPicking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [, redraw] = useState({});
  const moved = useRef(false);
  const readAt = useRef(clock());

  const drafts = useMemo(
    () => openDrafts(machineStorage(), { file: start.file + round.year, account: start.person.email }, clock),
    [],
  );
  const forms = useMemo(
    () =>
      createForms({
        save: (save) => server.save({ ...save, year: round.year }),
        drafts,
        patience: realPatience,
        later: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        onSaved: (code, saved) => setDistrict((shown) => (shown.code === code ? withSaved(shown, saved) : shown)),
        onRefused: (code, refused) =>
          setDistrict((shown) => (shown.code === code ? withRefusal(shown, refused) : shown)),
        onChange: () => redraw({}),
      }),
    [],
  );
  useMemo(() => forms.restore(first.code, first.areas), []);
  useEffect(() => onForms(forms), [forms]);
  useEffect(() => saveWhenLeftOrBack(forms), [forms]);

  const read = async (code: number, wanted: () => boolean) => {
    const outcome = await whileBusy(() => server.start({ district: code }), realPatience);
    if (!wanted()) return;
    if (!outcome.ok) return setRefusal(outcome.refusal);
    const { value } = outcome;
    if (!value.district) return;
    readAt.current = clock();
    setRefusal(null);
    forms.restore(value.district.code, value.district.areas);
    setDistrict(value.district);
  };

  const latestRead = useRef(0);
  const pick = async (code: number) => {
    const turn = ++latestRead.current;
    setPicking(true);
    await read(code, () => latestRead.current === turn);
    if (latestRead.current === turn) setPicking(false);
  };

  const go = (to: Place) => {
    moved.current = true;
    setPlace(to);
    if (to.at !== 'home' || clock() - readAt.current < FRESH_MS || forms.anyUnsaved()) return;
    const turn = ++latestRead.current;
    const { code } = district;
    void read(code, () => latestRead.current === turn && !forms.anyUnsaved());
  };

  if (picking) {
    return (
      <Shell head={roles}>
        <Loading heading={HOME.reading} />
      </Shell>
    );
  }
  if (place.at === 'paste' && district.lock.open) {
    return (
      <PasteScreen
        district={district}
        forms={forms}
        first={place.first}
        text={place.text}
        onBack={() => go({ at: 'home' })}
      />
    );
  }
  if (place.at === 'area') {
    const view = district.areas.find(({ number }) => number === place.area);
    if (view) {
      const session = forms.of(district.code, view);
      const areas = areaFacts(district, round.jumpLimits);
      const typed = asTyped(areas, (area) => forms.opened(district.code, area));
      return (
        <AreaScreen
          key={`${district.code}:${place.area}`}
          district={district}
          areas={areas}
          area={place.area}
          next={areaAfter(typed, place.area)}
          session={session}
          typeAtOnce={place.typeAtOnce}
          kept={!drafts.blocked()}
          onGo={go}
          onRead={(area) => setDistrict((shown) => (shown.code === district.code ? withArea(shown, area) : shown))}
        />
      );
    }
  }
  return (
    <RecorderHome
      district={district}
      choices={start.districts}
      forms={forms}
      roles={
        <>
          {roles}
          {refusal ? <Banner tone="warn" role="alert" title={refusalWords(refusal).title} /> : null}
        </>
      }
      takeFocus={moved.current}
      onOpen={(area, typeAtOnce) => go({ at: 'area', area, typeAtOnce })}
      onPick={(code) => void pick(code)}
      onPaste={() => go({ at: 'paste', text: '', first: district.areas[0]?.items[0]?.code ?? '' })}
    />
  );
}

/** Another tab, a closed panel, a line that is back: what is typed by then goes out at once. */
function saveWhenLeftOrBack(forms: Forms): () => void {
  const left = () => {
    if (document.visibilityState === 'hidden') forms.saveAll();
  };
  document.addEventListener('visibilitychange', left);
  window.addEventListener('online', forms.saveAll);
  return () => {
    document.removeEventListener('visibilitychange', left);
    window.removeEventListener('online', forms.saveAll);
  };
}

/** A save after the return is what makes it revised; the server will say the same when it is read again. */
function withSaved(district: DistrictView, { area, savedAt }: Saved): DistrictView {
  const { confirmation } = district;
  const revised = confirmation.state === 'returned' && (confirmation.at === null || savedAt > confirmation.at);
  return {
    ...withArea(district, area),
    confirmation: revised ? { ...confirmation, state: 'revised' } : confirmation,
  };
}

function withRefusal(district: DistrictView, refusal: Refusal): DistrictView {
  if (refusal.code === 'locked') return { ...district, lock: refusal.lock };
  return refusal.code === 'conflict' ? withArea(district, refusal.current) : district;
}

function withArea(district: DistrictView, area: AreaView): DistrictView {
  return { ...district, areas: district.areas.map((each) => (each.number === area.number ? area : each)) };
}
