// The stored form of a spreadsheet: plain data that can be written to disk as it is.
import type { Area } from './areas';
import type { Rule } from './validation-rule';

export type Literal = string | number | boolean;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
/** `mirrorsFile`: made by a script that has not yet changed its editors, so that they are those of the file. */
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange & { mirrorsFile?: boolean };
export type ConditionalRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** `style` and `rule` are places in the file's lists, so that a thousand cells share one format. */
export type Cell = Readonly<{
  value?: Literal;
  formula?: string;
  image?: CellImage;
  style?: number;
  rule?: number;
  note?: string;
}>;

/** A picture that is what the cell holds. */
export type CellImage = Readonly<{ url: string; title: string; description: string }>;

/** 1-based column → cell. */
export type Row = { [column: number]: Cell };

export type Picture = {
  id: number;
  row: number;
  column: number;
  /** Base64. */
  data: string;
  type: string;
  alt: string;
  description?: string;
  width: number;
  height: number;
};

export type SheetData = {
  id: number;
  title: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** 1-based row → its cells. */
  cells: { [row: number]: Row };
  protections: ProtectedRange[];
  conditional: ConditionalRule[];
  columnWidths: { [column: number]: number };
  rowHeights: { [row: number]: number };
  hiddenRows: number[];
  hiddenColumns: number[];
  pictures: Picture[];
  tabColor?: string;
};

/** A name that stands for a range of one tab. */
export type NamedArea = { name: string; sheet: number; area: Area };

/** What a script notes about the file, a tab, a whole row or a whole column; `project` made it. */
export type Metadata = {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  project: string;
  at: { sheet?: number; row?: number; column?: number };
};

export type FileData = {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  sheets: SheetData[];
  styles: CellFormat[];
  rules: Rule[];
  names: NamedArea[];
  metadata: Metadata[];
};

/** As large as a new sheet of Google's. */
export function emptySheet(id: number, title: string): SheetData {
  return {
    id,
    title,
    hidden: false,
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    cells: {},
    protections: [],
    conditional: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    pictures: [],
  };
}
