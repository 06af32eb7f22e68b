// The cells fetched so far of the sheet on show, fetched again when the workbook has changed.
import { useEffect, useState } from 'preact/hooks';
import { get } from './ask';
import type { CellView, GridView, PageState, SheetView } from './wire';

export type Cells = {
  revision: number;
  get(row: number, column: number): CellView | undefined;
};

type Fetched = { of: string; revision: number; byPlace: Map<string, CellView> };

const NOTHING: Fetched = { of: '', revision: -1, byPlace: new Map() };
const MOST_KEPT = 30_000;

/** The layout of a sheet; the one before stays until the new one has come. */
export function useSheet(state: PageState, sheetId: number): SheetView | null {
  const [sheet, setSheet] = useState<SheetView | null>(null);
  const { revision, epoch, file, user } = state;
  useEffect(() => {
    let wanted = true;
    void get<SheetView>('/api/sheet', { sheet: sheetId }).then((reply) => {
      if (wanted && reply.ok) setSheet(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [sheetId, revision, epoch, file.id, user]);
  return sheet?.id === sheetId ? sheet : null;
}

export function useCells(state: PageState, sheetId: number, rows: number[], columns: number[]): Cells {
  const [fetched, setFetched] = useState<Fetched>(NOTHING);
  const { revision, epoch, file, user } = state;
  const of = `${epoch} ${file.id} ${sheetId} ${user}`;
  const [rowSpans, columnSpans] = [spansOf(rows), spansOf(columns)];
  useEffect(() => {
    if (rowSpans === '' || columnSpans === '') return;
    let wanted = true;
    const query = { file: file.id, sheet: sheetId, rows: rowSpans, cols: columnSpans };
    void get<GridView>('/api/grid', query).then((reply) => {
      if (wanted && reply.ok) setFetched((before) => withView(before, of, reply.value));
    });
    return () => {
      wanted = false;
    };
  }, [of, revision, rowSpans, columnSpans]);
  const { byPlace } = fetched.of === of ? fetched : NOTHING;
  return { revision: fetched.revision, get: (row, column) => byPlace.get(`${row}:${column}`) };
}

/** Cells of some rows and columns at once, whether or not they are on show. */
export async function fetchBlock(
  state: PageState,
  sheetId: number,
  rows: number[],
  columns: number[],
): Promise<CellView[][] | null> {
  const query = { file: state.file.id, sheet: sheetId, rows: spansOf(rows), cols: spansOf(columns) };
  const reply = await get<GridView>('/api/grid', query);
  return reply.ok ? reply.value.cells : null;
}

function withView(before: Fetched, of: string, view: GridView): Fetched {
  const fresh = before.of !== of || before.revision !== view.revision || before.byPlace.size > MOST_KEPT;
  const byPlace = fresh ? new Map<string, CellView>() : new Map(before.byPlace);
  view.rows.forEach((row, down) => {
    view.columns.forEach((column, across) => {
      const cell = view.cells[down]?.[across];
      if (cell) byPlace.set(`${row}:${column}`, cell);
    });
  });
  return { of, revision: view.revision, byPlace };
}

/** [1, 2, 3, 40] → '1-3,40-40' */
export function spansOf(numbers: number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => `${from}-${to}`).join(',');
}
