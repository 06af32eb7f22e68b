// The guide's numbered steps as something that can be done: tests follow them, and screenshots are taken on the way.

/** What a hand does, and what an eye sees. Names are as on the screen; a button or a row by the beginning of its name. */
export type Do =
  | { press: string }
  /** A field of the open area, by the item's code. */
  | { fill: string; with: string }
  /** The button that saves: pressed, unless the form has saved by itself before, as it does after three seconds. */
  | { save: string }
  /** A text field, a choice of a list, a box to tick, by its label. */
  | { write: string; with: string }
  | { choose: string; option: string }
  | { tick: string }
  /** A line that opens what stands below it. */
  | { unfold: string }
  | { see: string }
  | { gone: string }
  | { menu: string }
  | { hqMenu: string }
  /** The button of a message that Google's window shows over everything, below a text of it. */
  | { accept: string; saying: string }
  | { tab: string }
  /** Text that stands in a cell of the tab in front. */
  | { grid: string }
  | { become: string }
  | { open: string }
  /** So many minutes go by. */
  | { later: number }
  /** What somebody else does in another browser before this person goes on. */
  | { meanwhile: readonly Do[] }
  /** The line of the latest mail of that subject that begins so is taken along, and put into a field. */
  | { copyFromMail: string; line: string }
  | { paste: string }
  | ShotOf;

/** A picture of the panel, the window over the grid, or the whole page, so many pixels high, with a text in sight. */
export type ShotOf = { shot: string; of: 'panel' | 'window' | 'page'; tall?: number; at?: string };

/** A step that leads out of the workbook says why it cannot be followed here. */
export type Step = readonly Do[] | { outside: string };

/** One numbered list of the guide: the page's name, and which of the page's lists it is. */
export type Walk = { page: string; list: number; before: readonly Do[]; steps: readonly Step[] };

/** All that is done on a walk, without what leads out. */
export function dosOf({ before, steps }: Walk): Do[] {
  return [...before, ...steps.flatMap((step) => ('outside' in step ? [] : step))];
}
