// Everything a director does: the list, the review of one district, acting.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview, Refusal, Review, Start } from '../../src/contract/calls';
import { LIST } from '../../src/messages/direct-home';
import { REVIEW } from '../../src/messages/review';
import { LOADING, provinceName } from '../../src/messages/sidebar';
import { BlankState } from '../shared/components/blank-state';
import { Button } from '../shared/components/buttons';
import type { Neighbour } from '../shared/components/head';
import { Loading } from '../shared/components/loading';
import { ProvincePicker } from '../shared/components/province-picker';
import { Shell } from '../shared/components/shell';
import { useShared } from '../shared/context';
import { refusalWords } from '../shared/refusal-words';
import { realPatience, whileBusy } from '../shared/retry';
import { openPage } from '../shared/server';
import { type Listed, listed, visible } from './district-list';
import { KeySheet, needsKey } from './key-sheet';
import { DirectorList, type ListChoices } from './list';
import { ReviewScreen } from './review-screen';
import { useDecide } from './use-decide';

const NOTHING_CHOSEN: ListChoices = { filter: 'all', search: '', selected: new Set() };
/** After this long, coming back to the list looks for news. */
const FRESH_MS = 60_000;

type DirectorProps = { start: Start; roles: ComponentChildren };

export function Director({ start, roles }: DirectorProps) {
  const { server, clock } = useShared();
  const firstProvince = start.provinces[0]?.code ?? 0;
  const [province, setProvince] = useState(start.overview?.province.code ?? firstProvince);
  const [overview, setOverview] = useState<Overview | null>(start.overview);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [choices, setChoices] = useState<ListChoices>(NOTHING_CHOSEN);
  const [place, setPlace] = useState<number | null>(null);
  const [review, setReview] = useState<Review | null>(null);
  const [picking, setPicking] = useState(false);
  const [keyFor, setKeyFor] = useState<{ waiting: (() => Promise<unknown>) | null } | null>(null);
  const moved = useRef(false);
  const readAt = useRef(start.overview ? clock() : 0);
  const turn = useRef(0);
  const acting = useDecide(province, setOverview);

  const readList = async (code: number) => {
    const mine = ++turn.current;
    setRefusal(null);
    const outcome = await whileBusy(() => server.overview({ province: code }), realPatience);
    if (turn.current !== mine) return;
    readAt.current = clock();
    if (outcome.ok) setOverview(outcome.value);
    else setRefusal(outcome.refusal);
  };
  const readReview = async (code: number) => {
    const mine = ++turn.current;
    setRefusal(null);
    setReview(null);
    const outcome = await whileBusy(() => server.review({ district: code }), realPatience);
    if (turn.current !== mine) return;
    if (outcome.ok) setReview(outcome.value);
    else setRefusal(outcome.refusal);
  };
  useEffect(() => {
    if (!overview) void readList(province);
  }, []);

  const open = (code: number) => {
    moved.current = true;
    acting.forget();
    setPlace(code);
    void readReview(code);
  };
  const back = () => {
    turn.current++;
    acting.forget();
    setRefusal(null);
    setPlace(null);
    if (clock() - readAt.current > FRESH_MS) void readList(province);
  };
  const refresh = () => {
    acting.forget();
    setOverview(null);
    void readList(province);
  };

  if (refusal) {
    return (
      <Failed
        refusal={refusal}
        roles={roles}
        onRetry={() => void (place === null ? readList(province) : readReview(place))}
      />
    );
  }
  if (!overview || (place !== null && !review)) {
    return (
      <Shell head={roles}>
        <Loading heading={provinceName(start.provinces.find(({ code }) => code === province)?.name ?? '')} />
      </Shell>
    );
  }
  const withKey = (act: () => Promise<unknown>) => {
    if (needsKey(overview.key)) setKeyFor({ waiting: act });
    else void act();
  };
  const keySheet = keyFor ? (
    <KeySheet
      province={province}
      waiting={keyFor.waiting !== null}
      onClose={() => setKeyFor(null)}
      onKept={(key) => {
        setKeyFor(null);
        setOverview({ ...overview, key });
        void keyFor.waiting?.();
      }}
    />
  ) : null;
  if (place !== null && review) {
    const all = overview.districts.map(listed);
    const around = visible(all, choices.filter, choices.search);
    const row = around.some((entry) => entry.row.code === place) ? around : all;
    const at = row.findIndex((entry) => entry.row.code === place);
    const ready = nextReady(row, at);
    return (
      <>
        <ReviewScreen
          key={place}
          review={review}
          overview={overview}
          previous={neighbour(row[at - 1], REVIEW.previous, REVIEW.noPrevious, open)}
          next={neighbour(row[at + 1], REVIEW.next, REVIEW.noNext, open)}
          nextReady={ready ? { name: ready.row.name, onPress: () => open(ready.row.code) } : null}
          busy={acting.busy}
          result={acting.result}
          onBack={back}
          onKey={() => setKeyFor({ waiting: null })}
          onPaper={(paper) => void server.openPaper({ paper, district: place })}
          onAct={(act) =>
            withKey(async () => {
              const districts = [{ district: place, seal: review.row.seal }];
              // Whatever came of it, what stands in the row now is shown.
              if (await acting.decide({ ...act, districts })) await readReview(place);
            })
          }
        />
        {keySheet}
      </>
    );
  }
  return (
    <>
      <DirectorList
        overview={overview}
        choices={choices}
        roles={roles}
        takeFocus={moved.current}
        busy={acting.busy}
        result={acting.result}
        pickProvince={start.provinces.length > 1 ? () => setPicking(true) : null}
        onChoose={setChoices}
        onOpen={open}
        onConfirm={(wanted) =>
          withKey(async () => {
            const came = await acting.decide({ kind: 'confirm', districts: wanted });
            // After a lost answer the choice stays, so that the same press can be sent again.
            if (came?.kind === 'done') setChoices({ ...choices, selected: new Set() });
          })
        }
        onKey={() => setKeyFor({ waiting: null })}
        onChase={() => void openPage(google.script.run, 'Chase')}
        onRefresh={refresh}
      />
      {keySheet}
      {picking ? (
        <ProvincePicker
          title={LIST.provinces}
          provinces={start.provinces}
          current={province}
          onClose={() => setPicking(false)}
          onPick={(code) => {
            setPicking(false);
            setProvince(code);
            setOverview(null);
            setChoices(NOTHING_CHOSEN);
            void readList(code);
          }}
        />
      ) : null}
    </>
  );
}

function neighbour(
  entry: Listed | undefined,
  words: (name: string) => string,
  none: string,
  open: (code: number) => void,
): Neighbour {
  return { label: entry ? words(entry.row.name) : none, onPress: entry ? () => open(entry.row.code) : null };
}

/** The next one after this that waits to be confirmed, from the top again at the end. */
function nextReady(list: readonly Listed[], at: number): Listed | undefined {
  return [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))].find((entry) => entry.selectable);
}

function Failed({ refusal, roles, onRetry }: { refusal: Refusal; roles: ComponentChildren; onRetry: () => void }) {
  const words = refusalWords(refusal);
  return (
    <Shell head={roles}>
      <BlankState sign="wrong" title={words.title} role="alert">
        <p>{words.text}</p>
        <p>{LOADING.safe}</p>
        <Button kind="line" onPress={onRetry}>
          {LOADING.retry}
        </Button>
      </BlankState>
    </Shell>
  );
}
