// One area as the cells hold it now.
import type { AreaRequest, AreaView, Outcome } from '../../contract/calls';
import { mayConfirm, mayRecord } from '../../domain/person';
import { findRow } from '../../workbook/tracking-book';
import { recallLastYear } from './last-year-memory';
import { areaView, NO_LAST_YEAR } from './views';
import { accept, refuse, visit } from './visit';

export function openArea(request: AreaRequest): Outcome<AreaView> {
  return openWith(request, false);
}

function openWith(request: AreaRequest, fresh: boolean): Outcome<AreaView> {
  const visited = visit({ fresh });
  if (!visited.ok) return visited;
  const { book, duties } = visited.value;
  const listed = book.districts.withCode(request.district);
  if (!listed) return refuse({ code: 'unknown-district' });
  if (!mayRecord(duties, listed.code) && !mayConfirm(duties, listed.province))
    return refuse({ code: 'unknown-district' });
  const found = findRow(book, listed.code, true);
  if (!found) return refuse({ code: 'district-row-missing' });
  // The settings in the cache are older than the row: an item may stand in another column by now.
  if (!fresh && found.district.version !== book.settings.version) return openWith(request, true);
  const area = found.district.areas.find(({ columns }) => columns.area === request.area);
  if (!area) return refuse({ code: 'bad-request' });
  return accept(areaView(visited.value, area, recallLastYear(book, [listed.code]).get(listed.code) ?? NO_LAST_YEAR));
}
