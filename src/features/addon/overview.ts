// A director's districts: progress, state, and what stands in the way of each act.
import type {
  ConfirmationView,
  Outcome,
  Overview,
  OverviewRequest,
  DistrictRow as RowView,
} from '../../contract/calls';
import type { ActKind } from '../../domain/confirmation';
import { endOfDay, startOfDay } from '../../domain/day';
import { changedAreas } from '../../domain/history';
import { jumpRatio } from '../../domain/jump';
import { directingDuty, mayConfirm, mayRecord } from '../../domain/person';
import { endsFor } from '../../domain/round';
import { areaMinutes } from '../../domain/workload';
import { signedName } from '../../messages/acts';
import type { DistrictRow } from '../../workbook/district-row';
import type { ListedDistrict } from '../../workbook/settings';
import { type FoundRow, findRows } from '../../workbook/tracking-book';
import { confirmationOf, endsOf, obstacleOf, progressOf } from './district-facts';
import { keyView } from './keys';
import { type Look, lookAround } from './last-look';
import { type LastYearSource, readLastYear } from './last-year-memory';
import { type Sealed, sealedOf } from './sealed';
import { type LastYear, NO_LAST_YEAR, provinceName, roundView, windowView } from './views';
import { accept, refuse, type Visit, visit } from './visit';

export function overview(request: OverviewRequest): Outcome<Overview> {
  const visited = visit({ fresh: true });
  return visited.ok ? overviewOf(visited.value, request.province) : visited;
}

export function overviewOf(visited: Visit, province: number): Outcome<Overview> {
  const read = readProvince(visited, province, readLastYear);
  return read.ok ? accept(overviewFrom(visited, province, read.value)) : read;
}

export type ProvinceRow = { listed: ListedDistrict; found: FoundRow; lastYear: LastYear; sealed: Sealed };

/** All rows of a province, for its director only. */
export function readProvince(visited: Visit, province: number, lastYearOf: LastYearSource): Outcome<ProvinceRow[]> {
  const { book, duties } = visited;
  if (!mayConfirm(duties, province)) return refuse({ code: 'unknown-district' });
  const listed = book.districts.of(province);
  const codes = listed.map(({ code }) => code);
  const rows = findRows(book, codes);
  if (!rows) return refuse({ code: 'district-row-missing' });
  const lastYear = lastYearOf(book, codes);
  return accept(
    listed.flatMap((district): ProvinceRow[] => {
      const found = rows.find((row) => row.district.code === district.code);
      if (!found) return [];
      const sealed = sealedOf(visited, district, found.district);
      return [{ listed: district, found, lastYear: lastYear.get(district.code) ?? NO_LAST_YEAR, sealed }];
    }),
  );
}

export function overviewFrom(visited: Visit, province: number, rows: readonly ProvinceRow[]): Overview {
  const { round, extensions } = visited.book.settings;
  const ends = endsFor(round, extensions, { code: 0, province });
  const filled = rows.map(({ listed, found }): [string, number] => [
    String(listed.code),
    progressOf(found.district).filled,
  ]);
  const before = lookAround(visited, province, Object.fromEntries(filled));
  return {
    round: roundView(visited),
    province: { code: province, name: provinceName(visited, province) },
    confirming: windowView(round.confirming, ends.confirm),
    recording: windowView(round.recording, ends.record),
    areas: visited.book.columns.areas.map(({ area, name }) => ({ number: area, name })),
    key: keyView(visited, province),
    actingAs: actingAs(visited, province),
    incompleteConfirmation: round.incompleteConfirmation,
    lookedBefore: before?.at ?? null,
    districts: rows.map((row) => rowView(visited, row, before)),
  };
}

/** The name in which this person directs a province. */
export function actingAs({ duties }: Visit, province: number): string {
  const duty = directingDuty(duties, province);
  return duty ? signedName(duty) : '';
}

export function rowView(
  visited: Visit,
  { listed, found, lastYear, sealed }: ProvinceRow,
  before: Look | null,
): RowView {
  const { catalogue, jumpLimits } = visited.book.settings;
  const { district } = found;
  const progress = progressOf(district);
  const volumeOf = (code: string) => {
    const volume = district.areas.map(({ content }) => content.volumes[code]).find((each) => each !== undefined);
    return volume?.kind === 'recorded' ? volume.value : null;
  };
  const items = district.areas.flatMap(({ columns }) => columns.items.filter(({ item }) => item.active));
  const recorder = visited.book
    .directory('recorder')
    .find((entry) => entry.role === 'recorder' && entry.districts.includes(listed.code));
  return {
    code: listed.code,
    name: listed.name,
    order: listed.order,
    areas: progress.areas,
    filled: progress.filled,
    total: progress.total,
    confirmation: withChangedAreas(visited, found.district, sealed),
    savedAt: district.lastSaved,
    obstacles: obstaclesTo(visited, listed, found, sealed),
    jumps: items.filter(({ item }) => {
      const value = volumeOf(item.code);
      return value !== null && jumpRatio(value, lastYear.get(item.code) ?? null, jumpLimits) !== null;
    }).length,
    minutes: district.areas.reduce((sum, { columns }) => sum + areaMinutes(catalogue, columns.area, volumeOf), 0),
    seal: sealed.seal,
    phone: recorder?.phone ?? '',
    recorder: recorder ? signedName(recorder) : '',
    chasing: district.chasing,
    own: mayRecord(visited.duties, listed.code),
    news: newsOf(before, listed.code, progress, district.lastSaved),
  };
}

/** The areas that differ from what was confirmed, which HQ's answer may not name yet. */
function withChangedAreas({ book }: Visit, row: DistrictRow, { seal, text }: Sealed): ConfirmationView {
  const confirmation = confirmationOf(row, seal);
  const { decision } = row;
  if (confirmation.state !== 'changed' || decision === null || decision === 'unreadable') return confirmation;
  return { ...confirmation, areas: changedAreas(book.settings.catalogue, decision.sealed, text) };
}

/** As the reason, the areas and the date that are still to be written never were in the way. */
const STILL_TO_WRITE = '…';

function obstaclesTo(visited: Visit, listed: ListedDistrict, found: FoundRow, { seal }: Sealed): RowView['obstacles'] {
  const to = (kind: ActKind, reason: string) =>
    obstacleOf(visited, listed, found.district, seal, { kind, areas: [], until: '', reason });
  return {
    confirm: to('confirm', ''),
    return: to('return', STILL_TO_WRITE),
    withdraw: to('withdraw', STILL_TO_WRITE),
    restore: to('restore', ''),
  };
}

function newsOf(
  before: Look | null,
  district: number,
  { filled, total }: { filled: number; total: number },
  savedAt: number | null,
): RowView['news'] {
  if (before === null) return null;
  if (filled === total && (before.filled[district] ?? 0) < total) return 'completed';
  return savedAt !== null && savedAt > before.at ? 'saved' : null;
}

/** Whether HQ still holds the director's block of this row open. */
export function mayStillWrite(visited: Visit, { listed, found }: ProvinceRow): boolean {
  const { round } = visited.book.settings;
  const from = startOfDay(round.recording.from);
  const until = endOfDay(endsOf(visited, listed, found.district).confirm.until);
  return !round.closed && from <= visited.now && visited.now <= until;
}
