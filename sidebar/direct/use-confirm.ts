// Confirming and what came of it, per district.
import { useState } from 'preact/hooks';
import type { Confirmed, Overview } from '../../src/contract/calls';
import { useShared } from '../shared/context';
import { realPatience, whileBusy } from '../shared/retry';

type Obstacle = Exclude<Confirmed['results'][number]['obstacle'], null>;

export type ConfirmResult =
  | { kind: 'done'; confirmed: number[]; refused: { district: number; obstacle: Obstacle }[] }
  /** Not `sure` when the answer was lost: the confirmation may have been written. */
  | { kind: 'failed'; sure: boolean };

export function resultOf({ results }: Confirmed): ConfirmResult {
  return {
    kind: 'done',
    confirmed: results.filter(({ obstacle }) => obstacle === null).map(({ district }) => district),
    refused: results.flatMap(({ district, obstacle }) => (obstacle === null ? [] : [{ district, obstacle }])),
  };
}

type Wanted = { district: number; seal: string };

export function useConfirm(province: number, onOverview: (overview: Overview) => void) {
  const { server } = useShared();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ConfirmResult | null>(null);
  const confirm = async (districts: Wanted[]): Promise<ConfirmResult | null> => {
    if (busy || districts.length === 0) return null;
    setBusy(true);
    const outcome = await whileBusy(() => server.confirm({ province, districts }), realPatience);
    setBusy(false);
    const came: ConfirmResult = outcome.ok
      ? resultOf(outcome.value)
      : { kind: 'failed', sure: outcome.refusal.code !== 'failed' };
    setResult(came);
    if (outcome.ok) onOverview(outcome.value.overview);
    return came;
  };
  return { busy, result, confirm, forget: () => setResult(null) };
}
