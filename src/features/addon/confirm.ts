// Confirming any number of a province's districts in one write; each only if its cells are still those that were shown.
import type { Confirmed, ConfirmRequest, Outcome } from '../../contract/calls';
import { ACT_WORDS } from '../../domain/confirmation';
import { serialOf } from '../../domain/day';
import { STANDING_IN } from '../../messages/acts';
import { asText, type CellValue } from '../../workbook/cells';
import { alone, uuid } from '../../workbook/host';
import { columnsAreSound, type FoundRow, writeDecisions } from '../../workbook/tracking-book';
import { obstacleOf } from './district-facts';
import { recallLastYear } from './last-year-memory';
import { overviewFrom, type ProvinceRow, readProvince } from './overview';
import { sealOf } from './views';
import { accept, refuse, signature, type Visit, visit } from './visit';

export function confirmDistricts(request: ConfirmRequest): Outcome<Confirmed> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  if (!columnsAreSound(visited.value.book)) return refuse({ code: 'damaged-columns' });
  return alone(() => confirmLocked(visited.value, request)) ?? refuse({ code: 'busy' });
}

function confirmLocked(visited: Visit, request: ConfirmRequest): Outcome<Confirmed> {
  const read = readProvince(visited, request.province, recallLastYear);
  if (!read.ok) return read;
  const rows = read.value;
  const wanted = new Map(request.districts.map(({ district, seal }) => [district, seal]));
  const judged = rows.flatMap((row) => {
    const seal = wanted.get(row.listed.code);
    return seal === undefined ? [] : [{ row, obstacle: obstacleTo(visited, row, seal), seal }];
  });
  if (judged.length !== wanted.size) return refuse({ code: 'unknown-district' });

  const decisions = new Map<FoundRow, Map<number, CellValue>>();
  for (const { row, obstacle, seal } of judged) {
    if (obstacle === null) decisions.set(row.found, decisionCells(visited, row, seal));
  }
  if (decisions.size > 0)
    writeDecisions(
      visited.book,
      rows.map(({ found }) => found),
      (row) => decisions.get(row) ?? null,
    );
  return accept({
    results: judged.map(({ row, obstacle }) => ({ district: row.listed.code, obstacle })),
    overview: overviewFrom(
      visited,
      request.province,
      rows.map((row) => decided(visited, row, decisions.get(row.found))),
    ),
  });
}

function obstacleTo(
  visited: Visit,
  { listed, found }: ProvinceRow,
  seal: string,
): Confirmed['results'][number]['obstacle'] {
  return (
    obstacleOf(visited, listed, found.district) ??
    (sealOf(visited, listed, found.district) === seal ? null : 'changed-since-shown')
  );
}

function decisionCells({ book, duties, now }: Visit, { listed }: ProvinceRow, seal: string): Map<number, CellValue> {
  const { block } = book.columns;
  const duty = duties.find((each) => each.role === 'director' && each.province === listed.province);
  return new Map<number, CellValue>([
    [block.state, asText(ACT_WORDS.confirm)],
    [block.act, asText(uuid())],
    [block.at, serialOf(now)],
    [block.by, asText(duty ? signature(duty, STANDING_IN) : '')],
    [block.areas, ''],
    [block.until, ''],
    [block.reason, ''],
    [block.seal, asText(seal)],
    [block.signature, ''],
  ]);
}

/** The row as it stands after the write, for the list that is shown next. */
function decided({ book, now }: Visit, row: ProvinceRow, cells: Map<number, CellValue> | undefined): ProvinceRow {
  if (!cells) return row;
  const text = (column: number) => String(cells.get(column) ?? '').replace(/^'/, '');
  const { block } = book.columns;
  const decision = {
    kind: 'confirm' as const,
    act: text(block.act),
    at: now,
    by: text(block.by),
    areas: [],
    until: '',
    reason: '',
    seal: text(block.seal),
    sealed: '',
    signature: '',
  };
  return { ...row, found: { ...row.found, district: { ...row.found.district, decision } } };
}
