// Turns the practice Google's workbooks into what the page shows of them.
import type { CellView as Cell, SheetView as Sheet } from '../model/grid-view';
import type { Edge, Look } from '../model/looks';
import type { SpreadsheetFile, Written } from '../model/spreadsheet-file';
import type {
  CellStyle,
  CellView,
  FileView,
  FrameView,
  GridView,
  MailView,
  OutboxView,
  PageState,
  SheetView,
  Span,
  StageView,
} from '../page/wire';
import { Refused } from './answers';
import type { Frame } from './frames';
import type { Practice } from './practice';
import type { Session } from './sessions';

const MOST_CELLS = 40_000;

export function stateView(practice: Practice, session: Session): PageState {
  const { google, stage } = practice;
  return {
    session: session.id,
    revision: google.revision(),
    epoch: session.epoch,
    stage: stageView(practice),
    user: session.user,
    now: google.clock.now(),
    scene: practice.currentScene,
    slow: session.slow,
    storage: session.storage,
    sheet: session.sheet,
    file: fileView(practice, session, stage.places.find((place) => place.file === session.file)?.label ?? ''),
    menus: session.menus,
    frames: session.frames.map(frameView),
    mails: google.outbox.length,
    notices: session.notices,
  };
}

function stageView({ stage }: Practice): StageView {
  const { title, badge, people, places } = stage;
  return {
    title,
    badge,
    people: people.map(({ email, name, note }) => ({ email, name, note })),
    places: places.map(({ file, label }) => ({ file, label })),
    scenes: stage.scenes.map(({ id, label, note }) => ({ id, label, note })),
    actions: stage.actions.map(({ id, label, note }) => ({ id, label, note })),
    canFill: stage.fill !== undefined,
  };
}

function fileView(practice: Practice, { user, file: id }: Session, label: string): FileView {
  const file = practice.fileNamed(id);
  const role = file?.roleOf(user) ?? null;
  if (!file || !role) return { id, title: label, owner: file?.owner ?? '', role: null, tabs: [] };
  const tabs = file
    .sheets()
    .map((sheet) => ({
      id: sheet.id,
      title: sheet.title,
      index: sheet.index,
      hidden: sheet.hidden,
      tabColor: null,
    }))
    .sort((one, other) => one.index - other.index);
  return { id, title: file.title, owner: file.owner, role, tabs };
}

function frameView({ key, kind, title, width, height }: Frame): FrameView {
  return { key, kind, title, width, height };
}

/** The newest first. */
export function outboxView({ google }: Practice): OutboxView {
  const mails = google.outbox.map(
    ({ at, from, to, cc, bcc, subject, body, htmlBody }): MailView => ({
      at,
      from,
      to: [...to, ...cc, ...bcc],
      subject,
      body: body || textOfHtml(htmlBody),
    }),
  );
  return { mails: mails.reverse() };
}

function textOfHtml(html: string): string {
  const signs: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return html
    .replace(/<(style|script|head)[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|tr|h[1-6]|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => signs[name] ?? '')
    .trim();
}

/** The workbook of a tab, if it is shared with its person. */
export function readable(practice: Practice, session: Session): SpreadsheetFile {
  const file = practice.fileOf(session);
  if (!file.roleOf(session.user)) throw new Refused(403, 'access', 'This workbook is not shared with this person.');
  return file;
}

export function sheetOf(file: SpreadsheetFile, id: number): Sheet {
  const sheet = file.sheets().find((one) => one.id === id);
  if (!sheet) throw new Refused(404, 'sheet', 'There is no such sheet.');
  return sheet;
}

export function sheetView(sheet: Sheet, revision: number): SheetView {
  const { id, rows, columns, frozenRows, frozenColumns, rowHeights, columnWidths, hiddenRows, hiddenColumns } = sheet;
  return {
    revision,
    id,
    rows,
    columns,
    frozenRows,
    frozenColumns,
    rowHeights,
    columnWidths,
    hiddenRows,
    hiddenColumns,
    merges: [],
    images: sheet.images,
  };
}

export function gridView(
  file: SpreadsheetFile,
  sheet: Sheet,
  rows: Span[],
  columns: Span[],
  user: string,
  revision: number,
): GridView {
  const rowNumbers = numbersOf(rows, sheet.rows);
  const columnNumbers = numbersOf(columns, sheet.columns);
  if (rowNumbers.length * columnNumbers.length > MOST_CELLS) throw new Refused(400, 'grid', 'Too many cells at once.');
  const cells: CellView[][] = [];
  for (const span of rows) {
    const parts = columns.map((columnSpan) => file.grid(sheet.id, span, columnSpan, user).cells);
    for (let at = 0; at <= span.to - span.from; at++) {
      cells.push(parts.flatMap((part) => (part[at] ?? []).map(cellView)));
    }
  }
  return { revision, rows: rowNumbers, columns: columnNumbers, cells };
}

/** Empties the filled cells of a block, up to the first that refuses. */
export function clearCells(file: SpreadsheetFile, sheet: Sheet, rows: Span, columns: Span, user: string): Written {
  numbersOf([rows], sheet.rows);
  numbersOf([columns], sheet.columns);
  const { cells } = file.grid(sheet.id, rows, columns, user);
  for (const [down, line] of cells.entries()) {
    for (const [across, cell] of line.entries()) {
      if (inputOf(cell) === '') continue;
      const typed = file.typed(user, sheet.id, rows.from + down, columns.from + across, '');
      if (!typed.ok) return typed;
    }
  }
  return { ok: true };
}

function numbersOf(spans: Span[], most: number): number[] {
  const numbers: number[] = [];
  for (const { from, to } of spans) {
    if (from < 1 || to > most || from > to) throw new Refused(400, 'grid', 'These cells are outside the sheet.');
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  return numbers;
}

/** '1-3,40-80' */
export function spansFrom(text: string): Span[] {
  if (!/^\d{1,7}-\d{1,7}(,\d{1,7}-\d{1,7}){0,40}$/.test(text))
    throw new Refused(400, 'grid', 'Rows and columns look like 1-3,40-80.');
  return text.split(',').map((part) => {
    const [from = 0, to = 0] = part.split('-').map(Number);
    return { from, to };
  });
}

function cellView(cell: Cell): CellView {
  const { text, value, style, editable, validation } = cell;
  const view: CellView = {
    text,
    input: inputOf(cell),
    number: typeof value === 'number',
    style: styleView(style),
    editable,
  };
  // Nothing is loaded from elsewhere.
  if (cell.image?.url.startsWith('data:'))
    view.image = { url: cell.image.url, alt: cell.image.title || cell.image.description };
  if (validation?.help) view.help = validation.help;
  if (validation?.choices) view.choices = validation.choices;
  return view;
}

function inputOf({ formula, text, value }: Cell): string {
  if (formula) return formula;
  return typeof value === 'number' ? String(value) : text;
}

function styleView({ border, ...rest }: Look): CellStyle {
  return { ...rest, ...(border && { border: borderView(border) }) };
}

function borderView(border: NonNullable<Look['border']>): NonNullable<CellStyle['border']> {
  const view: NonNullable<CellStyle['border']> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const edge = border[side];
    if (edge) view[side] = lineOf(edge);
  }
  return view;
}

const LINES: Record<string, string> = {
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  DOUBLE: '3px double',
};

function lineOf({ style, color }: Edge): string {
  return `${LINES[style] ?? '1px solid'} ${color}`;
}
