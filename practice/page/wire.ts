// What the server and its page say to each other, as plain JSON.

export type Person = { email: string; name: string; note: string };
export type Place = { file: string; label: string };
export type Labelled = { id: string; label: string; note: string };

export type StageView = {
  title: string;
  badge: string;
  people: Person[];
  places: Place[];
  scenes: Labelled[];
  actions: Labelled[];
  canFill: boolean;
};

export type TabView = { id: number; title: string; index: number; hidden: boolean; tabColor: string | null };

/** `role` is null for somebody with whom the file is not shared. */
export type FileView = { id: string; title: string; owner: string; role: string | null; tabs: TabView[] };

export type MenuEntry =
  | { kind: 'item'; caption: string; project: string; function: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuEntry[] };

/** Add-ons stand together in the menu ส่วนขยาย; menus of a workbook's own script stand by themselves. */
export type MenuView = { addon: boolean; caption: string; items: MenuEntry[] };

export type FrameKind = 'sidebar' | 'dialog' | 'modeless';
export type FrameView = {
  key: string;
  kind: FrameKind;
  title: string;
  width: number | null;
  height: number | null;
};

export type Notice = { id: string; kind: 'alert' | 'toast' | 'error'; title: string; text: string };

export type PageState = {
  session: string;
  revision: number;
  /** Grows whenever the sheets may have another shape or be another workbook. */
  epoch: number;
  stage: StageView;
  user: string;
  now: number;
  scene: string | null;
  slow: boolean;
  /** Whether sidebars and dialogs may use the browser's storage. */
  storage: boolean;
  sheet: number | null;
  file: FileView;
  menus: MenuView[];
  frames: FrameView[];
  /** How many mails scripts have sent. */
  mails: number;
  notices: Notice[];
};

export type Span = { from: number; to: number };
export type MergeView = { row: number; column: number; rows: number; columns: number };
export type ImageView = {
  row: number;
  column: number;
  dataUrl: string;
  alt: string;
  width: number;
  height: number;
  dx: number;
  dy: number;
};

export type SheetView = {
  revision: number;
  id: number;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Sizes that differ from the default, by row or column number. */
  rowHeights: Record<string, number>;
  columnWidths: Record<string, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: MergeView[];
  images: ImageView[];
};

export type CellStyle = {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'clip' | 'wrap';
  /** By side, as CSS writes borders. */
  border?: { top?: string; right?: string; bottom?: string; left?: string };
};

export type CellView = {
  text: string;
  /** What the formula bar shows and editing starts from. */
  input: string;
  number: boolean;
  style: CellStyle;
  editable: boolean;
  note?: string;
  /** What the cell's validation says to the person. */
  help?: string;
  choices?: string[];
  checkbox?: 'on' | 'off';
  image?: { url: string; alt: string };
};

/** Cells of the asked rows x the asked columns, in the order asked. */
export type GridView = { revision: number; rows: number[]; columns: number[]; cells: CellView[][] };

export type TypedAnswer = { ok: true; revision: number } | { ok: false; message: string };
export type ActionAnswer = { done: boolean };
export type FillAnswer = { values: Record<string, string> };
export type FrameAddress = { url: string };
export type MailView = { at: number; from: string; to: string[]; subject: string; body: string };
export type OutboxView = { mails: MailView[] };
export type Pulse = { revision: number; version: number };
export type ErrorAnswer = { error: { code: string; message: string } };
