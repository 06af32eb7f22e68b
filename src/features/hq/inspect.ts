// One workbook as it is now, beside how it should be: what a repair would put back, and who may change it. Nothing is written.
import { type Access, accessOf } from '../../domain/access';
import { FILE_RESULTS } from '../../messages/hq';
import { fetchTracking } from '../../workbook/api';
import { editorsOf } from '../../workbook/hq-host';
import type { HqFacts, TrackingFile } from '../../workbook/hq-workbook';
import type { Notice } from '../../workbook/reconcile';
import { dataTab } from '../../workbook/tabs';
import { dutiesHere, type RunContext } from './facts';
import { settingsIn } from './look';
import { columnsToMove, judge, lookAt } from './sweep-plan';
import { courtOf, wantedTexts } from './tracking-run';

export type Inspection = {
  access: Access;
  /** Why the workbook cannot be repaired from here, in words; '' when it can. */
  trouble: string;
  /** Columns of the data tab stand elsewhere than in HQ's list. */
  columnsMoved: boolean;
  notices: Notice[];
  /** Acts of directors that wait for HQ and would be accepted. */
  acts: number;
  /** HQ changed its round, list or people since the last sweep: what differs is not damage. */
  ordered: boolean;
};

/** The workbook as it stands with its editors, and one of HQ's registers where values moved. */
export function inspect(context: RunContext, file: TrackingFile): Inspection {
  const none = { columnsMoved: false, notices: [], acts: 0, ordered: false };
  const snapshot = opened(() => fetchTracking(file.id, dataTab(context.hq.round.year)));
  if (typeof snapshot === 'string') {
    return { ...none, access: { due: new Set(), strangers: [], idle: [], shutOut: [] }, trouble: snapshot };
  }
  const access = accessToFile(context, file);
  const moves = columnsToMove(context, snapshot);
  if ('result' in moves) return { ...none, access, trouble: troubleOf(moves) };
  const court = courtOf(context);
  const look = lookAt(context, court, file, snapshot);
  if ('result' in look) return { ...none, access, trouble: troubleOf(look) };
  const { plan, facts, accepted } = judge(context, court, look, wantedTexts(context, [look]));
  const known = settingsIn(snapshot);
  return {
    access,
    trouble: '',
    columnsMoved: moves.length > 0,
    notices: plan.notices,
    acts: accepted,
    ordered: known !== null && known.version !== facts.settings.version,
  };
}

export function accessToFile({ hq, now }: RunContext, file: TrackingFile): Access {
  return accessTo(
    hq,
    file.id,
    dutiesHere(hq, file, now).map(({ email }) => email),
  );
}

/** Who may change a workbook without being due to. */
export function needless({ strangers, idle }: Access): string[] {
  return [...strangers, ...idle];
}

export function accessTo(hq: HqFacts, id: string, onDuty: readonly string[]): Access {
  return accessOf({ ...editorsOf(id), staff: hq.staff, onDuty, listed: hq.people.map(({ email }) => email) });
}

function troubleOf({ result, findings }: { result: keyof typeof FILE_RESULTS; findings: string }): string {
  return [FILE_RESULTS[result], findings].filter((text) => text !== '').join(' · ');
}

/** A workbook that was deleted, or that Google does not hand out now. */
function opened<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    console.error(error);
    return FILE_RESULTS.failed;
  }
}
