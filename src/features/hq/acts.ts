// HQ's judgement of directors' confirmations: which are new, which it accepts, and which values changed afterwards.
import { actObstacle, changedLines } from '../../domain/acceptance';
import type { Answer, Decision } from '../../domain/confirmation';
import type { Instant } from '../../domain/day';
import type { District } from '../../domain/places';
import { areaProgress, districtProgress } from '../../domain/progress';
import { endsFor } from '../../domain/round';
import { LEDGER_ACCEPTED } from '../../messages/hq-tabs';
import type { Columns } from '../../workbook/columns';
import type { DistrictRow } from '../../workbook/district-row';
import { sha256 } from '../../workbook/host';
import type { HqFacts } from '../../workbook/hq-workbook';
import type { Ledger, LedgerEntry } from '../../workbook/ledger';
import type { TabSnapshot } from '../../workbook/snapshot';
import { canonicalOf, hasFormula } from './look';

/** A confirmation HQ has not answered yet. */
export function pendingAct(row: DistrictRow): Decision | null {
  const { decision, answer } = row;
  if (decision === null || decision === 'unreadable' || decision.kind !== 'confirm' || decision.act === '') return null;
  return answer?.act === decision.act ? null : decision;
}

export type Judgement = { answer: Answer; entry: LedgerEntry | null };

/** The row as it was read after nobody but HQ could write it any more. */
export function judgeAct(
  hq: HqFacts,
  ledger: Ledger,
  place: { district: District; province: string; tab: TabSnapshot; at: number; columns: Columns },
  row: DistrictRow,
  decision: Decision,
  times: { now: Instant; sweptBefore: Instant | null },
): Judgement {
  const { district, tab, at, columns } = place;
  const { round, catalogue } = hq;
  const values = canonicalOf(row, district.code, round.year, catalogue);
  // Entered in the ledger by an earlier run that ended before it could answer.
  if (ledger.byAct.has(decision.act)) return { answer: { act: decision.act, verdict: 'accepted' }, entry: null };
  const areas = row.areas.map(({ columns: area, content }) =>
    areaProgress(
      area.area,
      area.items.filter(({ item }) => item.active).map(({ item }) => content.volumes[item.code] ?? { kind: 'blank' }),
    ),
  );
  const obstacle = actObstacle(
    {
      now: times.now,
      roundClosed: round.closed,
      earlyConfirmation: round.earlyConfirmation,
      recordFrom: round.recording.from,
      confirmFrom: round.confirming.from,
      confirmUntil: endsFor(round, hq.extensions, district).confirm.until,
      progress: districtProgress(areas),
    },
    sha256(values) === decision.seal && !hasFormula(tab, at, columns),
    times.sweptBefore,
  );
  if (obstacle) return { answer: { act: decision.act, verdict: 'refused', code: obstacle }, entry: null };
  return {
    answer: { act: decision.act, verdict: 'accepted' },
    entry: {
      at: times.now,
      kind: LEDGER_ACCEPTED,
      act: decision.act,
      district: district.code,
      name: district.name,
      province: place.province,
      actedAt: decision.at,
      by: decision.by,
      seal: decision.seal,
      values,
    },
  };
}

/** The answer to a confirmation accepted before, in the light of what the cells hold now. */
export function standingAnswer(hq: HqFacts, ledger: Ledger, district: District, row: DistrictRow): Answer | null {
  const { answer, decision } = row;
  if (!answer || decision === null || decision === 'unreadable' || answer.act !== decision.act) return answer;
  const confirmed = ledger.byAct.get(answer.act);
  if (answer.verdict === 'refused' || confirmed === undefined) return answer;
  const lines = changedLines(confirmed, canonicalOf(row, district.code, hq.round.year, hq.catalogue));
  if (lines.length === 0) return { act: answer.act, verdict: 'accepted' };
  const areaOf = new Map(hq.catalogue.items.map((item) => [item.code, item.area]));
  const areas = lines.map(({ key }) => areaOf.get(key)).filter((area): area is number => area !== undefined);
  return { act: answer.act, verdict: 'changed', areas: [...new Set(areas)] };
}
