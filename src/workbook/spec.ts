// What a workbook should look like, as plain data: the planners write it, the reconciler compares it with what is there.
import type { Tab } from './tabs';

export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** A rectangle of cells, 1-based, both ends included. */
export type Box = { row: number; column: number; lastRow: number; lastColumn: number };

/** What HQ puts into a cell: a literal, a formula (text that begins with =), or nothing. */
export type CellSpec = { value: string | number | null } | { formula: string };

export type Block = { row: number; column: number; cells: CellSpec[][] };

export type Format = { box: Box; format: CellFormat };

export type Validation = { box: Box; decimals: boolean; help: string };

/** A conditional format: text that begins with `startsWith` takes these colours. */
export type SignColour = { box: Box; startsWith: string; text: string; fill: string };

export type Span = { from: number; to: number; pixels: number; hidden: boolean };

/** A range protection. `editors` never names HQ: the owner is added where the request is made. */
export type RangeRight = { id: number; description: string; box: Box; editors: string[] };

/** The sheet protection of a tab; its holes are the boxes open now. */
export type SheetRight = { id: number; description: string; holes: Box[] };

export type TabSpec = {
  tab: Tab;
  /** What stands in the tab stays as it is; only its protections are looked after (a year gone by). */
  kept?: true;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  blocks: Block[];
  formats: Format[];
  validations: Validation[];
  /** Rows whose formats and validation are laid again, because they may have been pasted over. */
  relaidRows?: number[];
  colours: SignColour[];
  columnSpans: Span[];
  rowSpans: Span[];
  /** null where everybody who may edit the file may edit the tab. */
  sheetRight: SheetRight | null;
  rangeRights: RangeRight[];
};

export type WorkbookSpec = { title: string; locale: string; timeZone: string; tabs: TabSpec[] };

export function box(row: number, column: number, lastRow: number, lastColumn: number): Box {
  return { row, column, lastRow, lastColumn };
}

export function cell(content: string | number | null): CellSpec {
  return { value: content };
}

export function formula(text: string): CellSpec {
  return { formula: text };
}

/** One column of literals. */
export function downward(row: number, column: number, values: readonly (string | number | null)[]): Block {
  return { row, column, cells: values.map((value) => [cell(value)]) };
}

/** One row of literals. */
export function across(row: number, column: number, values: readonly (string | number | null)[]): Block {
  return { row, column, cells: [values.map(cell)] };
}

/** Every cell of a tab: what the blocks say, and nothing in the others, so that nothing is left standing of what was there. */
export function wholeTab(rows: number, columns: number, blocks: readonly Block[]): Block {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell(null)));
  for (const block of blocks) {
    block.cells.forEach((line, down) => {
      cells[block.row - 1 + down]?.splice(block.column - 1, line.length, ...line);
    });
  }
  return { row: 1, column: 1, cells };
}
