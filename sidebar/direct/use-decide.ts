// A director's act and what came of it, per district.
import { useRef, useState } from 'preact/hooks';
import type { Decided, DecideRequest, KeyView, Outcome, Overview } from '../../src/contract/calls';
import type { ActKind } from '../../src/domain/confirmation';
import { useShared } from '../shared/context';
import { realPatience, whileBusy } from '../shared/retry';

type Obstacle = Exclude<Decided['results'][number]['obstacle'], null>;

export type ActResult =
  | { kind: 'done'; act: ActKind; done: number[]; refused: { district: number; obstacle: Obstacle }[] }
  /** Not `sure` when the answer was lost: the act may have been written. */
  | { kind: 'failed'; act: ActKind; sure: boolean }
  | { kind: 'no-key'; key: KeyView };

/** What a screen asks for; a return or a withdrawal brings its reason. */
export type Act = Pick<DecideRequest, 'kind' | 'districts'> &
  Partial<Pick<DecideRequest, 'areas' | 'until' | 'reason'>>;

export function resultOf(act: ActKind, { results }: Decided): ActResult {
  return {
    kind: 'done',
    act,
    done: results.filter(({ obstacle }) => obstacle === null).map(({ district }) => district),
    refused: results.flatMap(({ district, obstacle }) => (obstacle === null ? [] : [{ district, obstacle }])),
  };
}

export function useDecide(province: number, onOverview: (overview: Overview) => void) {
  const { server } = useShared();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult | null>(null);
  const open = useRef<{ text: string; press: string } | null>(null);
  const decide = async (act: Act): Promise<ActResult | null> => {
    if (busy || act.districts.length === 0) return null;
    setBusy(true);
    const asked: Omit<DecideRequest, 'press'> = { areas: [], until: '', reason: '', ...act, province };
    // The same act pressed again after a lost answer carries its first number, so it counts once.
    const text = JSON.stringify(asked);
    const press = open.current?.text === text ? open.current.press : newPress();
    open.current = { text, press };
    const outcome = await whileBusy(() => server.decide({ ...asked, press }), realPatience);
    setBusy(false);
    const came = outcomeOf(act.kind, outcome);
    if (came.kind !== 'failed' || came.sure) open.current = null;
    setResult(came);
    if (outcome.ok) onOverview(outcome.value.overview);
    return came;
  };
  return { busy, result, decide, forget: () => setResult(null) };
}

function outcomeOf(act: ActKind, outcome: Outcome<Decided>): ActResult {
  if (outcome.ok) return resultOf(act, outcome.value);
  if (outcome.refusal.code === 'no-key') return { kind: 'no-key', key: outcome.refusal.key };
  return { kind: 'failed', act, sure: outcome.refusal.code !== 'failed' };
}

/** 32 hexadecimal digits. */
function newPress(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
