// Printing: the window that shows a paper, and what stands on the paper of one district.
import type { DistrictPaper, DistrictPaperRequest, Outcome, PaperRequest } from '../../contract/calls';
import { isConfirmed } from '../../domain/confirmation';
import { mayConfirm, mayRecord } from '../../domain/person';
import { PRINT_WINDOW } from '../../messages/print';
import type { DistrictRow } from '../../workbook/district-row';
import type { ListedDistrict } from '../../workbook/settings';
import { findRow } from '../../workbook/tracking-book';
import { showDialog } from '../../workbook/ui';
import { areaTotals } from './area-totals';
import { confirmationOf } from './district-facts';
import { readLastYear } from './last-year-memory';
import { sealedOf } from './sealed';
import { districtView, NO_LAST_YEAR, roundView } from './views';
import { accept, refuse, type Visit, visit } from './visit';

/** Wide enough for a sheet of A4 at its own size, low enough for an old screen. */
const WINDOW = { width: 860, height: 600 };

/** Opens the window only: its page asks for the paper itself, and is refused there if need be. */
export function openPaper(request: PaperRequest): Outcome<null> {
  showDialog('Print', PRINT_WINDOW.title, WINDOW, request);
  return accept(null);
}

export function districtPaper(request: DistrictPaperRequest): Outcome<DistrictPaper> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  const { book, duties } = visited.value;
  const listed = book.districts.withCode(request.district);
  if (!listed || !(mayRecord(duties, listed.code) || mayConfirm(duties, listed.province)))
    return refuse({ code: 'unknown-district' });
  const found = findRow(book, listed.code, true);
  if (!found) return refuse({ code: 'district-row-missing' });
  const lastYear = readLastYear(book, [listed.code]).get(listed.code) ?? NO_LAST_YEAR;
  return accept({
    round: roundView(visited.value),
    district: districtView(visited.value, listed, found.district, lastYear),
    areas: areaTotals(visited.value, found.district, lastYear),
    seal: standingSeal(visited.value, listed, found.district),
  });
}

/** The seal of a confirmation that still holds for what the cells hold now. */
function standingSeal(visited: Visit, listed: ListedDistrict, row: DistrictRow): string | null {
  const { decision } = row;
  const { seal } = sealedOf(visited, listed, row);
  if (decision === null || decision === 'unreadable' || !isConfirmed(confirmationOf(row, seal).state)) return null;
  return seal === decision.seal ? seal : null;
}
