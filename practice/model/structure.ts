// Rows and columns coming, going and moving, and everything that goes with them.
import type { Area } from './areas';
import type { Cell, FileData, GridRange, Row, SheetData } from './file-data';
import { moved, rewriteReferences, tabPrefix } from './references';
import type { SpreadsheetFile } from './spreadsheet-file';

export type Dimension = 'ROWS' | 'COLUMNS';

/** Where each row or column goes, counted from 1; undefined for one that is deleted. */
type Places = {
  of(place: number): number | undefined;
  span(first: number, last: number): [number, number] | undefined;
};

export type Change =
  /** `after` is the last place that stays where it is. */
  | { kind: 'insert'; after: number; count: number }
  | { kind: 'delete'; first: number; count: number }
  /** `before` is the place in front of which they go, counted as things are before the move. */
  | { kind: 'move'; first: number; count: number; before: number };

export function restructure(file: SpreadsheetFile, sheet: SheetData, dimension: Dimension, change: Change): void {
  const places = placesAfter(change);
  const size = dimension === 'ROWS' ? sheet.rows : sheet.columns;
  const grown = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
  if (size + grown < 1)
    throw new Error(`You can't delete all the ${dimension === 'ROWS' ? 'rows' : 'columns'} on the sheet.`);
  if (dimension === 'ROWS') sheet.rows += grown;
  else sheet.columns += grown;
  const follow = (area: Area) => areaAfter(area, dimension, places);

  moveCells(file, sheet, dimension, places);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const range = protection.range && rangeAfter(protection.range, follow);
    if (protection.range && !range) return [];
    const holes = protection.unprotectedRanges?.flatMap((hole) => rangeAfter(hole, follow) ?? []);
    return [{ ...protection, ...(range && { range }), ...(holes && { unprotectedRanges: holes }) }];
  });
  sheet.conditional = sheet.conditional.flatMap((rule) => {
    const ranges = (rule.ranges ?? []).flatMap((range) => rangeAfter(range, follow) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  moveLooks(sheet, dimension, places);
  moveNames(file.data, sheet, dimension, follow, places);
  followReferences(file, sheet, follow);
  file.restructured();
}

function placesAfter(change: Change): Places {
  const { kind, count } = change;
  if (kind === 'insert') {
    const of = (place: number) => (place > change.after ? place + count : place);
    return { of, span: (first, last) => [of(first), of(last)] };
  }
  const { first: from } = change;
  const end = from + count - 1;
  if (kind === 'delete') {
    const of = (place: number) => (place < from ? place : place > end ? place - count : undefined);
    const span = (first: number, last: number): [number, number] | undefined => {
      const start = first < from ? first : Math.max(first - count, from);
      const stop = last > end ? last - count : Math.min(last, from - 1);
      return first >= from && last <= end ? undefined : [start, stop];
    };
    return { of, span };
  }
  const { before } = change;
  const of = (place: number) => {
    if (place >= from && place <= end) return before > end ? place + before - end - 1 : place + before - from;
    if (before > end && place > end && place < before) return place - count;
    return before < from && place >= before && place < from ? place + count : place;
  };
  // What spans more than the moved part stays, unless it lies inside it.
  const inside = (first: number, last: number) => first >= from && last <= end;
  return { of, span: (first, last) => (inside(first, last) || first === last ? [of(first), of(last)] : [first, last]) };
}

const EDGE = Number.MAX_SAFE_INTEGER;

function areaAfter(area: Area, dimension: Dimension, { span }: Places): Area | undefined {
  const [first, last] = dimension === 'ROWS' ? [area.row, area.lastRow] : [area.column, area.lastColumn];
  if (first === 1 && last === EDGE) return area;
  const after = span(first, last === EDGE ? EDGE - 1_000_000_000 : last);
  if (!after) return undefined;
  const [start, stop] = [after[0], last === EDGE ? EDGE : after[1]];
  return dimension === 'ROWS' ? { ...area, row: start, lastRow: stop } : { ...area, column: start, lastColumn: stop };
}

/** Ends that are open stay open. */
function rangeAfter(range: GridRange, follow: (area: Area) => Area | undefined): GridRange | undefined {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const after = follow({
    row: (startRowIndex ?? 0) + 1,
    lastRow: endRowIndex ?? EDGE,
    column: (startColumnIndex ?? 0) + 1,
    lastColumn: endColumnIndex ?? EDGE,
  });
  if (!after) return undefined;
  return {
    ...range,
    ...(startRowIndex !== undefined && { startRowIndex: after.row - 1 }),
    ...(endRowIndex !== undefined && { endRowIndex: after.lastRow }),
    ...(startColumnIndex !== undefined && { startColumnIndex: after.column - 1 }),
    ...(endColumnIndex !== undefined && { endColumnIndex: after.lastColumn }),
  };
}

function moveCells(file: SpreadsheetFile, sheet: SheetData, dimension: Dimension, { of }: Places): void {
  const cells: SheetData['cells'] = {};
  for (const [at, line] of Object.entries(sheet.cells)) {
    const row = Number(at);
    if (dimension === 'ROWS') {
      const next = of(row);
      if (next !== undefined) cells[next] = next === row ? line : carried(file, line, { down: next - row, right: 0 });
      continue;
    }
    const after: Row = {};
    for (const [across, cell] of Object.entries(line)) {
      const column = Number(across);
      const next = of(column);
      if (next !== undefined) after[next] = withRuleAt(file, cell, { down: 0, right: next - column });
    }
    cells[row] = after;
  }
  sheet.cells = cells;
}

type Step = { down: number; right: number };

function carried(file: SpreadsheetFile, line: Row, step: Step): Row {
  return Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, withRuleAt(file, cell, step)]));
}

/** A rule by formula refers to cells as seen from the first of its range, which goes along. */
export function withRuleAt(file: SpreadsheetFile, cell: Cell, { down, right }: Step): Cell {
  const rule = file.ruleOf(cell);
  if (rule?.condition?.type !== 'CUSTOM_FORMULA' || (down === 0 && right === 0)) return cell;
  return { ...cell, rule: file.placeOfRule({ ...rule, row: rule.row + down, column: rule.column + right }) };
}

function moveLooks(sheet: SheetData, dimension: Dimension, { of }: Places): void {
  const sizes = (old: { [place: number]: number }) =>
    Object.fromEntries(
      Object.entries(old).flatMap(([place, size]) => {
        const next = of(Number(place));
        return next === undefined ? [] : [[next, size]];
      }),
    );
  const hidden = (old: number[]) => old.flatMap((place) => of(place) ?? []);
  if (dimension === 'ROWS') {
    sheet.rowHeights = sizes(sheet.rowHeights);
    sheet.hiddenRows = hidden(sheet.hiddenRows);
  } else {
    sheet.columnWidths = sizes(sheet.columnWidths);
    sheet.hiddenColumns = hidden(sheet.hiddenColumns);
  }
  const along = dimension === 'ROWS' ? 'row' : 'column';
  sheet.pictures = sheet.pictures.map((picture) => ({ ...picture, [along]: of(picture[along]) ?? picture[along] }));
}

function moveNames(
  data: FileData,
  sheet: SheetData,
  dimension: Dimension,
  follow: (area: Area) => Area | undefined,
  { of }: Places,
): void {
  data.names = data.names.flatMap((named) => {
    if (named.sheet !== sheet.id) return [named];
    const area = follow(named.area);
    return area ? [{ ...named, area }] : [];
  });
  const along = dimension === 'ROWS' ? 'row' : 'column';
  data.metadata = data.metadata.flatMap((each) => {
    const place = each.at[along];
    if (each.at.sheet !== sheet.id || place === undefined) return [each];
    const next = of(place);
    return next === undefined ? [] : [{ ...each, at: { ...each.at, [along]: next } }];
  });
}

/** Every formula of the file follows the cells of a tab to where they went. */
export function followReferences(
  file: SpreadsheetFile,
  sheet: SheetData,
  follow: (area: Area) => Area | undefined,
): void {
  for (const each of file.data.sheets) {
    file.changeFormulas(each, (formula) =>
      rewriteReferences(formula, ({ tab, text }) => {
        if ((tab ?? each.title) !== sheet.title) return undefined;
        const next = moved(text, follow);
        return tab === undefined ? next : tabPrefix(tab) + next;
      }),
    );
  }
}
