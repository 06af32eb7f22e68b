// A director's districts: progress, state, and what stands in the way of confirming each.
import type { Outcome, Overview, OverviewRequest, DistrictRow as RowView } from '../../contract/calls';
import { jumpRatio } from '../../domain/jump';
import { mayConfirm } from '../../domain/person';
import { endsFor } from '../../domain/round';
import { areaMinutes } from '../../domain/workload';
import type { ListedDistrict } from '../../workbook/settings';
import { type FoundRow, findRows } from '../../workbook/tracking-book';
import { confirmationOf, obstacleOf, progressOf } from './district-facts';
import { type LastYearSource, readLastYear } from './last-year-memory';
import { type LastYear, NO_LAST_YEAR, provinceName, sealOf, windowView } from './views';
import { accept, refuse, type Visit, visit } from './visit';

export function overview(request: OverviewRequest): Outcome<Overview> {
  const visited = visit({ fresh: true });
  return visited.ok ? overviewOf(visited.value, request.province) : visited;
}

export function overviewOf(visited: Visit, province: number): Outcome<Overview> {
  const read = readProvince(visited, province, readLastYear);
  return read.ok ? accept(overviewFrom(visited, province, read.value)) : read;
}

export type ProvinceRow = { listed: ListedDistrict; found: FoundRow; lastYear: LastYear };

/** All rows of a province, for its director only. */
export function readProvince(visited: Visit, province: number, lastYearOf: LastYearSource): Outcome<ProvinceRow[]> {
  const { book, duties } = visited;
  if (!mayConfirm(duties, province)) return refuse({ code: 'unknown-district' });
  const listed = book.settings.districts.filter((district) => district.province === province);
  const codes = listed.map(({ code }) => code);
  const rows = findRows(book, codes);
  if (!rows) return refuse({ code: 'district-row-missing' });
  const lastYear = lastYearOf(book, codes);
  return accept(
    listed.flatMap((district) => {
      const found = rows.find((row) => row.district.code === district.code);
      return found ? [{ listed: district, found, lastYear: lastYear.get(district.code) ?? NO_LAST_YEAR }] : [];
    }),
  );
}

export function overviewFrom(visited: Visit, province: number, rows: readonly ProvinceRow[]): Overview {
  const { round, extensions } = visited.book.settings;
  return {
    province: { code: province, name: provinceName(visited, province) },
    confirming: windowView(round.confirming, endsFor(round, extensions, { code: 0, province }).confirm),
    districts: rows.map((row) => rowView(visited, row)),
  };
}

export function rowView(visited: Visit, { listed, found, lastYear }: ProvinceRow): RowView {
  const { catalogue, jumpLimits } = visited.book.settings;
  const { district } = found;
  const progress = progressOf(district);
  const volumeOf = (code: string) => {
    const volume = district.areas.map(({ content }) => content.volumes[code]).find((each) => each !== undefined);
    return volume?.kind === 'recorded' ? volume.value : null;
  };
  const items = district.areas.flatMap(({ columns }) => columns.items.filter(({ item }) => item.active));
  return {
    code: listed.code,
    name: listed.name,
    areas: progress.areas,
    filled: progress.filled,
    total: progress.total,
    confirmation: confirmationOf(district),
    savedAt: district.lastSaved,
    obstacle: obstacleOf(visited, listed, district),
    jumps: items.filter(({ item }) => {
      const value = volumeOf(item.code);
      return value !== null && jumpRatio(value, lastYear.get(item.code) ?? null, jumpLimits) !== null;
    }).length,
    minutes: district.areas.reduce((sum, { columns }) => sum + areaMinutes(catalogue, columns.area, volumeOf), 0),
    seal: sealOf(visited, listed, district),
    phone:
      visited.book.directory.find((entry) => entry.role === 'recorder' && entry.districts.includes(listed.code))
        ?.phone ?? '',
  };
}
