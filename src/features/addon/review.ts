// Everything about one district that a director certifies.
import type { Outcome, Review, ReviewRequest } from '../../contract/calls';
import { mayConfirm } from '../../domain/person';
import { findRows } from '../../workbook/tracking-book';
import { areaTotals } from './area-totals';
import { readLastYear } from './last-year-memory';
import { rowView } from './overview';
import { districtView, NO_LAST_YEAR } from './views';
import { accept, refuse, visit } from './visit';

export function review(request: ReviewRequest): Outcome<Review> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  const { book, duties } = visited.value;
  const listed = book.settings.districts.find((district) => district.code === request.district);
  if (!listed || !mayConfirm(duties, listed.province)) return refuse({ code: 'unknown-district' });
  const found = findRows(book, [listed.code])?.[0];
  if (!found) return refuse({ code: 'district-row-missing' });
  const lastYear = readLastYear(book, [listed.code]).get(listed.code) ?? NO_LAST_YEAR;
  return accept({
    row: rowView(visited.value, { listed, found, lastYear }),
    district: districtView(visited.value, listed, found.district, lastYear),
    areas: areaTotals(visited.value, found.district, lastYear),
  });
}
