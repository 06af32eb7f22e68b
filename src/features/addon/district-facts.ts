// From a district's row to the facts that the rules ask for.
import type { ConfirmationView } from '../../contract/calls';
import { type ActFacts, type ActObstacle, obstacleToAct } from '../../domain/act-readiness';
import { type ActKind, confirmationState, keptBy, liveState } from '../../domain/confirmation';
import { isDay } from '../../domain/day';
import { type LockStatus, lockStatus } from '../../domain/lock-status';
import { mayConfirm, mayRecord } from '../../domain/person';
import { areaProgress, type DistrictProgress, districtProgress } from '../../domain/progress';
import { type Ends, endsFor } from '../../domain/round';
import type { DistrictRow } from '../../workbook/district-row';
import type { ListedDistrict } from '../../workbook/settings';
import { sealedOf } from './sealed';
import type { Visit } from './visit';

/** `seal` is that of the cells as they are now. */
export function confirmationOf(row: DistrictRow, seal: string): ConfirmationView {
  const decision = row.decision === 'unreadable' ? null : row.decision;
  return {
    state: liveState(confirmationState(row.decision, row.answer, row.lastSaved), row.decision, seal),
    at: decision && decision.at > 0 ? decision.at : null,
    by: decision?.by ?? '',
    reason: decision?.reason ?? '',
    areas: decision?.areas ?? [],
    until: decision?.until ?? '',
    restoreAsked: decision?.kind === 'restore' && row.answer?.act !== decision.act,
    refused: row.answer?.verdict === 'refused' && row.answer.act === decision?.act ? row.answer.code : '',
  };
}

export function progressOf(row: DistrictRow): DistrictProgress {
  return districtProgress(
    row.areas.map(({ columns, content }) =>
      areaProgress(
        columns.area,
        columns.items
          .filter(({ item }) => item.active)
          .map(({ item }) => content.volumes[item.code] ?? { kind: 'blank' }),
      ),
    ),
  );
}

/** The ends as HQ wrote them into the frame; where the frame holds no day, as the settings say. */
export function endsOf(visit: Visit, listed: ListedDistrict, row: DistrictRow): Ends {
  const { round, extensions } = visit.book.settings;
  const ends = endsFor(round, extensions, listed);
  const inFrame = (text: string, end: Ends['record']) => (isDay(text) ? { ...end, until: text } : end);
  return { record: inFrame(row.recordUntil, ends.record), confirm: inFrame(row.confirmUntil, ends.confirm) };
}

export function lockOf(visit: Visit, listed: ListedDistrict, row: DistrictRow, isOldYear = false): LockStatus {
  const { round } = visit.book.settings;
  // Cells have nothing to differ from while no decision stands.
  const confirmation = confirmationOf(row, row.decision === null ? '' : sealedOf(visit, listed, row).seal);
  const ends = endsOf(visit, listed, row);
  return lockStatus({
    now: visit.now,
    isCopy: visit.isCopy,
    isOldYear,
    roundClosed: round.closed,
    mayRecord: mayRecord(visit.duties, listed.code),
    recordFrom: round.recording.from,
    recordUntil: ends.record.until,
    confirmUntil: ends.confirm.until,
    confirmation: confirmation.state,
    kept: keptBy(row.answer),
    stillShut: row.shut,
    decidedAt: confirmation.at,
    decidedBy: confirmation.by,
    returnUntil: confirmation.until,
  });
}

/** What the director gives along with the act; a plain question leaves it open. */
export type ActDetails = Pick<ActFacts, 'areas' | 'until' | 'reason'> & { kind: ActKind };

export function obstacleOf(
  visit: Visit,
  listed: ListedDistrict,
  row: DistrictRow,
  seal: string,
  details: ActDetails,
): ActObstacle | null {
  const { round } = visit.book.settings;
  const confirmation = confirmationOf(row, seal);
  return obstacleToAct(details.kind, {
    now: visit.now,
    isCopy: visit.isCopy,
    mayConfirm: mayConfirm(visit.duties, listed.province),
    roundClosed: round.closed,
    earlyConfirmation: round.earlyConfirmation,
    incompleteConfirmation: round.incompleteConfirmation,
    recordFrom: round.recording.from,
    confirmFrom: round.confirming.from,
    confirmUntil: endsOf(visit, listed, row).confirm.until,
    confirmation: confirmation.state,
    progress: progressOf(row),
    areasInUse: visit.book.columns.areas.map(({ area }) => area),
    restoreAsked: confirmation.restoreAsked,
    hasSealedValues: row.decision !== null && row.decision !== 'unreadable' && row.decision.sealed !== '',
    ...details,
  });
}
