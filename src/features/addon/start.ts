// The first screen: a recorder's district, or a director's districts.
import type { DistrictChoice, Outcome, Start, StartRequest } from '../../contract/calls';
import { findRow } from '../../workbook/tracking-book';
import { readLastYear } from './last-year-memory';
import { overviewOf } from './overview';
import { districtView, NO_LAST_YEAR, provinceName, roundView } from './views';
import { accept, refuse, type Visit, visit } from './visit';

export function start(request: StartRequest): Outcome<Start> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  const { value } = visited;
  const districts = choices(value);
  const directed = [...new Set(value.duties.flatMap((duty) => (duty.role === 'director' ? [duty.province] : [])))];
  const chosen = districts.find((choice) => choice.code === request.district) ?? districts[0];
  const district = chosen ? chosenDistrict(value, chosen.code) : null;
  if (district && !district.ok) return district;
  const firstProvince = directed[0];
  const overview = district === null && firstProvince !== undefined ? overviewOf(value, firstProvince) : null;
  if (overview && !overview.ok) return overview;
  return accept({
    file: value.book.fileId,
    person: { email: value.email, name: value.duties[0]?.name ?? '' },
    round: roundView(value),
    districts,
    provinces: directed.map((code) => ({ code, name: provinceName(value, code) })),
    district: district?.value ?? null,
    overview: overview?.value ?? null,
  });
}

function chosenDistrict(visited: Visit, code: number) {
  const listed = visited.book.districts.withCode(code);
  if (!listed) return refuse({ code: 'unknown-district' });
  const found = findRow(visited.book, code, true);
  if (!found) return refuse({ code: 'district-row-missing' });
  const lastYear = readLastYear(visited.book, [code]).get(code) ?? NO_LAST_YEAR;
  return accept(districtView(visited, listed, found.district, lastYear));
}

function choices({ book, duties }: Visit): DistrictChoice[] {
  const seen = new Map<number, DistrictChoice>();
  for (const duty of duties.filter(({ role }) => role === 'recorder')) {
    const own = duty.districts.flatMap((code) => book.districts.withCode(code) ?? []);
    for (const listed of own.sort((a, b) => a.row - b.row)) {
      if (seen.has(listed.code)) continue;
      const province = book.settings.provinces.find(({ code }) => code === listed.province)?.name ?? '';
      seen.set(listed.code, {
        code: listed.code,
        name: listed.name,
        province,
        actingFor: duty.actingFor,
        until: duty.until,
      });
    }
  }
  // One's own district comes before those one stands in for.
  return [...seen.values()].sort((a, b) => Number(a.actingFor !== '') - Number(b.actingFor !== ''));
}
