// The grid's keyboard, mouse and clipboard.
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Axis } from './axis';
import { type Cells, fetchBlock } from './cells';
import type { Edits } from './editing';
import { scrollTo } from './grid';
import { type Block, blockOf, isOne, only, type Selection, type Spot, settled, spotAfter } from './selection';
import { readBlock, writeBlock } from './tsv';
import type { CellView, MergeView, PageState } from './wire';

type Given = {
  state: PageState;
  sheetId: number;
  rows: Axis;
  columns: Axis;
  merges: MergeView[];
  cells: Cells;
  edits: Edits;
  selection: Selection;
  select: (selection: Selection) => void;
  scroller: RefObject<HTMLDivElement | null>;
};

export function useGridInput(given: Given) {
  const { rows, columns, merges, cells, edits, selection, select, scroller } = given;
  /** Escape first, then Tab: the way out of the grid by keyboard. */
  const leaving = useRef(false);
  const { at } = selection;

  const focusGrid = () => document.getElementById('grid')?.focus({ preventScroll: true });

  const show = (next: Selection, extend = false) => {
    select(next);
    if (scroller.current) scrollTo(scroller.current, rows, columns, extend ? next.to : next.at);
  };

  const after = (from: Spot, key: string, ctrl: boolean) => {
    const height = (scroller.current?.clientHeight ?? 600) - rows.frozenSize - 60;
    return spotAfter({ key, ctrl }, from, rows, columns, merges, height);
  };

  const go = (key: string) => {
    const spot = after(at, key, false);
    if (spot) show(only(spot));
  };

  const commitAnd = (key: string | null) => {
    void edits.commit();
    focusGrid();
    if (key) go(key);
  };

  /** Answers whether the key was for the editor. */
  const onEditorKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Enter' && !event.altKey && !event.ctrlKey) commitAnd(event.shiftKey ? 'ArrowUp' : 'ArrowDown');
    else if (key === 'Enter') edits.change(`${edits.editing?.text ?? ''}\n`);
    else if (key === 'Tab') commitAnd(event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
    else if (key === 'Escape') {
      edits.cancel();
      focusGrid();
    } else if (edits.editing?.fresh && /^Arrow(Up|Down|Left|Right)$/.test(key)) commitAnd(key);
    else return;
    event.preventDefault();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (edits.editing || event.isComposing) return;
    const { key, shiftKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (key === 'Tab') {
      const atEnd = (shiftKey ? columns.shown[0] : columns.shown.at(-1)) === at.column;
      if (leaving.current || atEnd) return;
      event.preventDefault();
      go(shiftKey ? 'ArrowLeft' : 'ArrowRight');
      return;
    }
    leaving.current = key === 'Escape' || (leaving.current && key === 'Shift');
    const spot = after(shiftKey ? selection.to : at, key, ctrl);
    if (ctrl && key === 'Home') scroller.current?.scrollTo(0, 0);
    if (spot) show(shiftKey ? { at, to: spot } : only(spot), shiftKey);
    else if (ctrl && key.toLowerCase() === 'a') selectAll();
    else if (key === 'Enter' || key === 'F2') edits.begin(at);
    else if (key === 'Delete' || key === 'Backspace') void edits.clear(blockOf(selection));
    else if (key === ' ' && cells.get(at.row, at.column)?.checkbox) toggle(at);
    else if (key.length === 1 && !ctrl && !event.altKey) edits.begin(at, key);
    else return;
    event.preventDefault();
  };

  const selectAll = () => {
    const first = { row: rows.shown[0] ?? 1, column: columns.shown[0] ?? 1 };
    select({ at: first, to: { row: rows.shown.at(-1) ?? 1, column: columns.shown.at(-1) ?? 1 } });
  };

  const toggle = (spot: Spot) => {
    const on = cells.get(spot.row, spot.column)?.checkbox === 'on';
    void edits.type(spot, on ? 'FALSE' : 'TRUE');
  };

  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || isInEditor(event.target)) return;
    event.preventDefault();
    if (edits.editing) void edits.commit();
    focusGrid();
    const from = startFor(place, rows, columns, merges, event.shiftKey ? selection : null);
    select(from);
    if (place.row !== null && place.column !== null && !event.shiftKey) {
      if (event.target instanceof Element && event.target.closest('.check')) toggle(from.at);
      else follow(from.at);
    }
  };

  /** Chooses a block while the button is down. */
  const follow = (start: Spot) => {
    const onMove = (event: PointerEvent) => {
      const place = placeOf(document.elementFromPoint(event.clientX, event.clientY));
      if (place?.row && place.column) select({ at: start, to: { row: place.row, column: place.column } });
    };
    const onUp = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
  };

  const onDblClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place?.row && place.column && !isInEditor(event.target)) edits.begin(at);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (edits.editing) return;
    event.preventDefault();
    const block = blockOf(selection);
    const [down, across] = [within(rows, block.top, block.bottom), within(columns, block.left, block.right)];
    const found = down.map((row) => across.map((column) => cells.get(row, column)));
    if (found.every((row) => row.every((cell) => cell))) {
      event.clipboardData?.setData('text/plain', writeBlock(found.map((row) => row.map((cell) => cell?.text ?? ''))));
      return;
    }
    void fetchBlock(given.state, given.sheetId, down, across).then((fetched) => fetched && copyTexts(fetched));
  };

  const onPaste = async (event: ClipboardEvent) => {
    if (edits.editing) return;
    event.preventDefault();
    const block = readBlock(event.clipboardData?.getData('text/plain') ?? '');
    const chosen = blockOf(selection);
    const single = block[0]?.[0];
    const one = block.length === 1 && block[0]?.length === 1 && single !== undefined && !isOne(selection);
    const pasted = one ? filled(chosen, single) : block;
    const corner = { row: chosen.top, column: chosen.left };
    if (await edits.paste(corner, pasted)) {
      const to = { row: corner.row + pasted.length - 1, column: corner.column + (pasted[0]?.length ?? 1) - 1 };
      select({ at: corner, to });
    }
  };

  return { onEditorKey, focusGrid, show, handlers: { onKeyDown, onPointerDown, onDblClick, onCopy, onPaste } };
}

function copyTexts(cells: CellView[][]): Promise<void> {
  return navigator.clipboard.writeText(writeBlock(cells.map((row) => row.map((cell) => cell.text))));
}

function filled({ top, left, bottom, right }: Block, text: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => text));
}

function within(axis: Axis, from: number, to: number): number[] {
  return axis.shown.filter((number) => number >= from && number <= to);
}

type Place = { row: number | null; column: number | null };

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column]') : null;
  if (!cell) return null;
  const { row, column } = cell.dataset;
  return { row: row === undefined ? null : Number(row), column: column === undefined ? null : Number(column) };
}

/** A heading chooses its whole row or column. */
function startFor(place: Place, rows: Axis, columns: Axis, merges: MergeView[], extended: Selection | null): Selection {
  const to = { row: place.row ?? rows.shown.at(-1) ?? 1, column: place.column ?? columns.shown.at(-1) ?? 1 };
  if (extended) return { at: extended.at, to };
  const at = settled(merges, { row: place.row ?? rows.shown[0] ?? 1, column: place.column ?? columns.shown[0] ?? 1 });
  return place.row !== null && place.column !== null ? only(at) : { at, to };
}

function isInEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.editor') !== null;
}
