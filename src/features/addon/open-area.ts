// One area as the cells hold it now.
import type { AreaRequest, AreaView, Outcome } from '../../contract/calls';
import { mayConfirm, mayRecord } from '../../domain/person';
import { findRow } from '../../workbook/tracking-book';
import { recallLastYear } from './last-year-memory';
import { areaView, NO_LAST_YEAR } from './views';
import { accept, refuse, visit } from './visit';

export function openArea(request: AreaRequest): Outcome<AreaView> {
  const visited = visit({ fresh: false });
  if (!visited.ok) return visited;
  const { book, duties } = visited.value;
  const listed = book.settings.districts.find((district) => district.code === request.district);
  if (!listed) return refuse({ code: 'unknown-district' });
  if (!mayRecord(duties, listed.code) && !mayConfirm(duties, listed.province))
    return refuse({ code: 'unknown-district' });
  const found = findRow(book, listed.code, true);
  if (!found) return refuse({ code: 'district-row-missing' });
  const area = found.district.areas.find(({ columns }) => columns.area === request.area);
  if (!area) return refuse({ code: 'bad-request' });
  return accept(areaView(visited.value, area, recallLastYear(book, [listed.code]).get(listed.code) ?? NO_LAST_YEAR));
}
