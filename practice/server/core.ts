// The part of the practice Google that the server uses: anything of this shape can be served.
import type { ImageView, Span } from '../page/wire';

export type Call = {
  project: string;
  function: string;
  args?: unknown[];
  user: string;
  file?: string;
  as: 'menu' | 'sidebar' | 'simple-trigger' | 'time-trigger' | 'web-app' | 'editor';
};

export type Shown = {
  kind: 'sidebar' | 'dialog' | 'modeless' | 'alert' | 'toast';
  title: string;
  html: string;
  width?: number;
  height?: number;
};

export type MenuItem =
  | { kind: 'item'; caption: string; function: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuItem[] };

export type Execution = {
  project?: string;
  outcome: { ok: true; value: unknown } | { ok: false; error: { name: string; message: string; stack?: string } };
  shown: Shown[];
  menus: { addon: boolean; caption: string; items: MenuItem[] }[];
  meter: { modelledMs: number };
  logs: string[];
};

export type Sheet = {
  id: number;
  title: string;
  index: number;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor?: string;
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  hiddenRows: Iterable<number>;
  hiddenColumns: Iterable<number>;
  merges: Area[];
  images: ImageView[];
};

export type Edge = { style: string; color: string };

export type Area = { row: number; column: number; lastRow: number; lastColumn: number };

export type Style = {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  wrap?: boolean | 'overflow' | 'clip' | 'wrap';
  border?: { [side in 'top' | 'right' | 'bottom' | 'left']?: string | Edge | undefined };
};

export type Cell = {
  text: string;
  value: unknown;
  formula?: string;
  style: Style;
  editable: boolean;
  note?: string;
  validation?: { help?: string; choices?: string[] };
  checkbox?: boolean;
};

export type SpreadsheetFile = {
  id: string;
  title: string;
  owner: string;
  roleOf(email: string): string | null | undefined;
  sheets(): Sheet[];
  grid(sheetId: number, rows: Span, columns: Span, user: string): { cells: Cell[][] };
  typed(user: string, sheetId: number, row: number, column: number, text: string): Typed;
  pasted(user: string, sheetId: number, row: number, column: number, cells: string[][]): Typed;
};

export type Typed = { ok: true } | { ok: false; message: string };

export type Google = {
  clock: { now(): number; set(ms: number): void };
  files: { list(): SpreadsheetFile[] };
  triggers: { runDue(): Execution[] };
  execute(call: Call): Execution;
  opened(user: string, file: string): Execution[];
  save(): void;
  revision(): number;
};
