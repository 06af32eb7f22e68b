// Typing into cells: what is being typed, what is on its way to the workbook, and what it refused but is kept.
import { useCallback, useState } from 'preact/hooks';
import { cellName } from './a1';
import type { Reply } from './ask';
import type { Cells } from './cells';
import type { Block, Spot } from './selection';
import type { Tab } from './tab';
import type { CellView, TypedAnswer } from './wire';
import { words } from './words';

export type Editing = {
  spot: Spot;
  text: string;
  original: string;
  /** Begun by typing over the cell: then arrows leave it instead of moving in the text. */
  fresh: boolean;
};

export type Problem = { title: string; text: string; back: Spot | null };

export type Typed = { text: string; standing: 'sending' | 'written' | 'kept'; revision: number };

export type Edits = {
  editing: Editing | null;
  problem: Problem | null;
  /** What stands in a cell that differs from what was last fetched of it. */
  typedIn(spot: Spot): { text: string; kept: boolean } | null;
  begin(spot: Spot, first?: string): void;
  change(text: string): void;
  cancel(): void;
  /** Sends what is being typed; answers whether the workbook took it. */
  commit(): Promise<boolean>;
  /** Types without an editor: a checkbox. */
  type(spot: Spot, text: string): Promise<void>;
  clear(block: Block): Promise<void>;
  paste(spot: Spot, block: string[][]): Promise<boolean>;
  settle(): void;
};

/** What was typed, by cell; it outlives the sheet on show, so that nothing typed is lost. */
export type TypedCells = Map<string, Typed>;

export function useEdits(tab: Tab, sheetId: number, cells: Cells, typed: TypedCells): Edits {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [, redraw] = useState(0);
  const { file, user } = tab.state;
  const keyOf = ({ row, column }: Spot) => `${file.id} ${sheetId} ${user} ${row}:${column}`;

  const put = (key: string, value: Typed | null) => {
    if (value) typed.set(key, value);
    else typed.delete(key);
    redraw((count) => count + 1);
  };

  const typedIn = (spot: Spot) => {
    const found = typed.get(keyOf(spot));
    if (!found || (found.standing === 'written' && cells.revision >= found.revision)) return null;
    return { text: found.text, kept: found.standing === 'kept' };
  };

  /** Google's own sentences are English here; the person gets them in Thai, with the help of the cell. */
  const reason = (message: string, spot: Spot): string => {
    if (/protected (cell|range|sheet|object)/i.test(message)) {
      return words.protectedText(cellName(spot.row, spot.column), file.owner);
    }
    const help = cells.get(spot.row, spot.column)?.help ?? '';
    if (/data validation/i.test(message) || message === help) return words.notValid(help);
    return message;
  };

  const mayEdit = (spot: Spot, cell: CellView | undefined): boolean => {
    if (cell?.editable !== false) return true;
    const reader = file.role !== 'owner' && file.role !== 'editor';
    const name = cellName(spot.row, spot.column);
    const text = reader ? words.viewOnlyText : words.protectedText(name, file.owner);
    setProblem({ title: words.protectedTitle, text, back: null });
    return false;
  };

  const begin = (spot: Spot, first?: string) => {
    const cell = cells.get(spot.row, spot.column);
    if (!mayEdit(spot, cell)) return;
    const original = cell?.input ?? '';
    const text = first ?? typedIn(spot)?.text ?? original;
    setEditing({ spot, text, original, fresh: first !== undefined });
  };

  const send = async (spot: Spot, text: string): Promise<boolean> => {
    const key = keyOf(spot);
    put(key, { text, standing: 'sending', revision: 0 });
    const where = { sheet: sheetId, row: spot.row, column: spot.column };
    const reply = await tab.tell<TypedAnswer>('/api/type', { ...where, text });
    if (reply.ok && reply.value.ok) {
      put(key, { text, standing: 'written', revision: reply.value.revision });
      return true;
    }
    put(key, { text, standing: 'kept', revision: 0 });
    setProblem(problemOf(reply, spot, reason));
    return false;
  };

  const type = async (spot: Spot, text: string) => {
    if (mayEdit(spot, cells.get(spot.row, spot.column))) await send(spot, text);
  };

  const commit = async () => {
    if (!editing) return true;
    setEditing(null);
    const { spot, text, original } = editing;
    if (text !== original) return send(spot, text);
    put(keyOf(spot), null);
    return true;
  };

  const cancel = () => {
    if (editing) put(keyOf(editing.spot), null);
    setEditing(null);
  };

  const paste = async (spot: Spot, block: string[][]) => {
    const where = { sheet: sheetId, row: spot.row, column: spot.column };
    const reply = await tab.tell<TypedAnswer>('/api/paste', { ...where, cells: block });
    if (reply.ok && reply.value.ok) return true;
    const why = reply.ok && !reply.value.ok ? reason(reply.value.message, spot) : words.askFailed;
    setProblem({ title: words.pasteFailed, text: why, back: null });
    return false;
  };

  const clear = async (block: Block) => {
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        const cell = cells.get(row, column);
        if (cell?.input && !mayEdit({ row, column }, cell)) return;
      }
    }
    const reply = await tab.tell<TypedAnswer>('/api/clear', { sheet: sheetId, ...block });
    const why = !reply.ok
      ? words.askFailed
      : reply.value.ok
        ? null
        : reason(reply.value.message, { row: block.top, column: block.left });
    if (why !== null) setProblem({ title: words.refusedTitle, text: why, back: null });
  };

  /** The problem was read: back to the text that was refused, unless another cell is being typed in. */
  const settle = useCallback(() => {
    setProblem(null);
    const spot = problem?.back;
    if (!spot || editing) return;
    const text = typed.get(keyOf(spot))?.text;
    if (text !== undefined)
      setEditing({ spot, text, original: cells.get(spot.row, spot.column)?.input ?? '', fresh: false });
  }, [problem, editing]);

  const change = (text: string) => setEditing((before) => before && { ...before, text });

  return { editing, problem, typedIn, begin, change, cancel, commit, type, clear, paste, settle };
}

function problemOf(reply: Reply<TypedAnswer>, spot: Spot, reason: (message: string, spot: Spot) => string): Problem {
  const name = cellName(spot.row, spot.column);
  const text =
    reply.ok && !reply.value.ok
      ? `${words.refusedText(name, reason(reply.value.message, spot))}\n\n${words.refusedKept}`
      : `${words.failedText(name)}\n\n${words.failedKept}`;
  return { title: words.refusedTitle, text, back: spot };
}
