// The guide's numbered steps as something that can be done: tests follow them, and screenshots are taken on the way.

/** What a hand does, and what an eye sees. Names are as on the screen; a button or a row by the beginning of its name. */
export type Do =
  | { press: string }
  /** A field of the open area, by the item's code. */
  | { fill: string; with: string }
  /** A text field, a choice of a list, a box to tick, by its label. */
  | { write: string; with: string }
  | { choose: string; option: string }
  | { tick: string }
  | { see: string }
  | { menu: string }
  | { hqMenu: string }
  | { tab: string }
  /** Text that stands in a cell of the tab in front. */
  | { grid: string }
  | { become: string }
  | { open: string }
  | { scene: string }
  | { trainer: string }
  /** A picture of the panel, the window over the grid, or the whole page. */
  | { shot: string; of: 'panel' | 'window' | 'page' };

/** A step that leads out of the workbook says why it cannot be followed here. */
export type Step = readonly Do[] | { outside: string };

/** One numbered list of the guide: the page's name, and which of the page's lists it is. */
export type Walk = { page: string; list: number; before: readonly Do[]; steps: readonly Step[] };
