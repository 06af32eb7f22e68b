// A director's marks of chasing: telephoned, and the day the district promised. Kept in the block, unsigned.
import type { MarkRequest, Outcome, Overview } from '../../contract/calls';
import type { Chasing } from '../../domain/confirmation';
import { serialOf } from '../../domain/day';
import { asText, type CellValue } from '../../workbook/cells';
import { alone } from '../../workbook/host';
import { columnsAreSound, type FoundRow, writeBlocks } from '../../workbook/tracking-book';
import { recallLastYear } from './last-year-memory';
import { mayStillWrite, overviewFrom, readProvince } from './overview';
import { accept, refuse, type Visit, visit } from './visit';

export function mark(request: MarkRequest): Outcome<Overview> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  if (visited.value.isCopy) return refuse({ code: 'not-permitted' });
  if (!columnsAreSound(visited.value.book)) return refuse({ code: 'damaged-columns' });
  return alone(() => markLocked(visited.value, request)) ?? refuse({ code: 'busy' });
}

function markLocked(visited: Visit, request: MarkRequest): Outcome<Overview> {
  const read = readProvince(visited, request.province, recallLastYear);
  if (!read.ok) return read;
  const wanted = new Map(request.marks.map((each) => [each.district, each]));
  const marks = new Map<FoundRow, Chasing>();
  for (const { listed, found } of read.value) {
    const asked = wanted.get(listed.code);
    if (!asked) continue;
    const { calledAt } = found.district.chasing;
    marks.set(found, { calledAt: asked.called ? (calledAt ?? visited.now) : null, promised: asked.promised });
  }
  if (marks.size !== wanted.size) return refuse({ code: 'unknown-district' });
  const open = read.value.filter((row) => mayStillWrite(visited, row)).map(({ found }) => found);
  if ([...marks.keys()].some((row) => !open.includes(row))) return refuse({ code: 'not-permitted' });
  writeBlocks(visited.book, open, (row) => {
    const chasing = marks.get(row);
    return chasing ? cellsOf(visited, chasing) : null;
  });
  const after = read.value.map((row) => {
    const chasing = marks.get(row.found);
    return chasing ? { ...row, found: { ...row.found, district: { ...row.found.district, chasing } } } : row;
  });
  return accept(overviewFrom(visited, request.province, after));
}

function cellsOf({ book }: Visit, { calledAt, promised }: Chasing): Map<number, CellValue> {
  return new Map<number, CellValue>([
    [book.columns.block.called, calledAt === null ? '' : serialOf(calledAt)],
    [book.columns.block.promised, asText(promised)],
  ]);
}
