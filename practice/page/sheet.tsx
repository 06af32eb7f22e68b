// One sheet on show: formula bar, grid, selection and typing, kept together by the sheet's layout.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnAxis, ROW_HEIGHT, rowAxis } from './axis';
import { MessageBox } from './box';
import { type Cells, useCells, useSheet } from './cells';
import { type TypedCells, useEdits } from './editing';
import { neededHeight } from './fit';
import { FormulaBar } from './formula-bar';
import { Grid, scrollTo, useView } from './grid';
import { useGridInput } from './grid-input';
import { numbersOf, type Plan, planOf } from './grid-plan';
import { only, type Selection, settled } from './selection';
import type { Tab } from './tab';
import type { SheetView } from './wire';
import { words } from './words';

type Memory = { selection: Selection; top: number; left: number };

/** What a sheet leaves behind when another one, or somebody else, takes its place. */
export type Desk = {
  memories: Map<string, Memory>;
  typed: TypedCells;
  /** Sends what is being typed; answers whether the workbook took it. */
  finish: () => Promise<boolean>;
};

type Props = { tab: Tab; sheetId: number; desk: Desk; hatch: boolean; onHatch: (on: boolean) => void };

const START: Selection = only({ row: 1, column: 1 });
const NO_SHEET: SheetView = {
  revision: 0,
  id: -1,
  rows: 0,
  columns: 0,
  frozenRows: 0,
  frozenColumns: 0,
  rowHeights: {},
  columnWidths: {},
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  images: [],
};

export function Sheet({ tab, sheetId, desk, hatch, onHatch }: Props) {
  const { state } = tab;
  const { memories } = desk;
  const here = `${state.file.id} ${sheetId}`;
  const found = useSheet(state, sheetId);
  const sheet = found ?? NO_SHEET;
  const scroller = useRef<HTMLDivElement>(null);
  const [selection, select] = useState<Selection>(memories.get(here)?.selection ?? START);
  const [taller, setTaller] = useState<ReadonlyMap<number, number>>(new Map());
  const rows = useMemo(() => rowAxis(sheet, taller), [sheet, taller]);
  const columns = useMemo(() => columnAxis(sheet), [sheet]);
  const view = useView(scroller);
  const { row, column } = selection.at;
  const plan = useMemo(
    () => planOf(rows, columns, sheet.merges, view, [{ row, column }]),
    [rows, columns, sheet, view, row, column],
  );
  const cells = useCells(state, sheetId, numbersOf(plan.rows), numbersOf(plan.columns));
  const edits = useEdits(tab, sheetId, cells, desk.typed);
  desk.finish = edits.commit;
  const input = useGridInput({
    state,
    sheetId,
    rows,
    columns,
    merges: sheet.merges,
    cells,
    edits,
    selection,
    select,
    scroller,
  });
  const someEditable = useSomeEditable(cells, plan, `${state.file.id} ${state.user}`);

  useEffect(() => {
    const grown = heights(sheet, plan, cells);
    if (grown.some(([number, height]) => taller.get(number) !== height)) setTaller(new Map([...taller, ...grown]));
  }, [cells.revision, plan, sheet]);

  // Back to where the person was in this tab of the workbook.
  useEffect(() => {
    const box = scroller.current;
    const memory = memories.get(here);
    if (!box || !found) return;
    if (memory) box.scrollTo(memory.left, memory.top);
    const first = rows.shown[0];
    if (!memory && first !== undefined)
      select(only(settled(sheet.merges, { row: first, column: columns.shown[0] ?? 1 })));
  }, [found === null]);

  useEffect(() => {
    const box = scroller.current;
    if (found && box) memories.set(here, { selection, top: box.scrollTop, left: box.scrollLeft });
  }, [selection, view, found]);

  const settle = () => {
    const back = edits.problem?.back;
    edits.settle();
    if (!back) return input.focusGrid();
    select(only(back));
    if (scroller.current) scrollTo(scroller.current, rows, columns, back);
  };

  const title = state.file.tabs.find((one) => one.id === sheetId)?.title ?? '';
  return (
    <>
      <FormulaBar
        selection={selection}
        cells={cells}
        edits={edits}
        viewOnly={state.file.role !== 'owner' && state.file.role !== 'editor'}
        onKey={input.onEditorKey}
        someEditable={someEditable}
        hatch={hatch}
        onHatch={onHatch}
      />
      <div class="sheet" id="sheet" role="tabpanel" aria-label={words.grid(title)} aria-busy={found === null}>
        <Grid
          title={words.grid(title)}
          size={{ rows: sheet.rows, columns: sheet.columns }}
          rows={rows}
          columns={columns}
          plan={plan}
          cells={cells}
          edits={edits}
          images={sheet.images}
          selection={selection}
          hatch={hatch && someEditable}
          scroller={scroller}
          onEditorKey={input.onEditorKey}
          handlers={input.handlers}
        />
      </div>
      {edits.problem && (
        <MessageBox
          title={edits.problem.title}
          text={edits.problem.text}
          button={edits.problem.back ? words.backToCell : words.understood}
          onAnswer={settle}
        />
      )}
    </>
  );
}

/** Whether a cell of this sheet has been seen that the person may edit. */
function useSomeEditable(cells: Cells, plan: Plan, who: string): boolean {
  const seen = useRef({ who, yes: false });
  if (seen.current.who !== who) seen.current = { who, yes: false };
  if (!seen.current.yes) {
    const columns = numbersOf(plan.columns);
    const editable = (row: number) => columns.some((column) => cells.get(row, column)?.editable);
    seen.current.yes = numbersOf(plan.rows).some(editable);
  }
  return seen.current.yes;
}

function heights(sheet: SheetView, plan: Plan, cells: Cells): [number, number][] {
  const grown: [number, number][] = [];
  plan.rows.forEach((row, at) => {
    if (row.kind === 'gap' || sheet.rowHeights[row.number] !== undefined) return;
    const needed = plan.columns.map((column, across) => {
      const key = `${at}:${across}`;
      if (column.kind === 'gap' || plan.spans.has(key) || plan.covered.has(key)) return ROW_HEIGHT;
      const cell = cells.get(row.number, column.number);
      return cell?.text ? neededHeight(cell, column.size) : ROW_HEIGHT;
    });
    grown.push([row.number, Math.max(ROW_HEIGHT, ...needed)]);
  });
  return grown.filter(([, height]) => height !== ROW_HEIGHT);
}
