// The grid: an HTML table of the rows and columns in view, with its headings and frozen parts kept in sight.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { columnName } from './a1';
import { type Axis, type Drawn, sizeAt, startOf } from './axis';
import type { Cells } from './cells';
import type { Edits } from './editing';
import { cellId, GridCell } from './grid-cell';
import { linesOf, reachOf } from './grid-lines';
import type { Plan, View } from './grid-plan';
import { type Block, blockOf, type Selection } from './selection';
import type { ImageView } from './wire';
import { words } from './words';

export const HEADING_WIDTH = 46;
export const HEADING_HEIGHT = 25;

type Props = {
  title: string;
  size: { rows: number; columns: number };
  rows: Axis;
  columns: Axis;
  plan: Plan;
  cells: Cells;
  edits: Edits;
  images: ImageView[];
  selection: Selection;
  hatch: boolean;
  scroller: RefObject<HTMLDivElement | null>;
  onEditorKey: (event: KeyboardEvent) => void;
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void;
    onPointerDown: (event: PointerEvent) => void;
    onDblClick: (event: MouseEvent) => void;
    onCopy: (event: ClipboardEvent) => void;
    onPaste: (event: ClipboardEvent) => void;
  };
};

export function Grid(props: Props) {
  const { rows, columns, plan, selection, images } = props;
  const block = blockOf(selection);
  const width = HEADING_WIDTH + columns.total;
  return (
    <div
      class="grid__scroll"
      ref={props.scroller}
      style={{
        scrollPadding: `${HEADING_HEIGHT + rows.frozenSize}px 0 0 ${HEADING_WIDTH + columns.frozenSize}px`,
      }}
      {...props.handlers}
    >
      <div class="grid__canvas" style={{ width: `${width}px`, height: `${HEADING_HEIGHT + rows.total}px` }}>
        <table
          id="grid"
          class="grid"
          {...asGrid(selection)}
          aria-label={props.title}
          aria-description={words.gridHelp}
          aria-rowcount={props.size.rows}
          aria-colcount={props.size.columns}
          style={{ width: `${width}px` }}
        >
          <colgroup>
            <col style={{ width: `${HEADING_WIDTH}px` }} />
            {plan.columns.map((column, at) => (
              <col key={keyOf(column, at)} style={{ width: `${column.size}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr class="grid__heads">
              <td class="corner" />
              {plan.columns.map((column, at) => (
                <ColumnHead key={keyOf(column, at)} column={column} columns={columns} block={block} />
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.rows.map((row, at) =>
              row.kind === 'gap' ? (
                <tr key={`gap${at}`} style={{ height: `${row.size}px` }} />
              ) : (
                <Row key={row.number} row={row} at={at} block={block} {...props} />
              ),
            )}
          </tbody>
        </table>
        {images.map((image) => (
          <img
            key={`${image.row}:${image.column}:${image.dx}:${image.dy}`}
            class="grid__image"
            src={image.dataUrl}
            alt={image.alt}
            style={{
              top: `${HEADING_HEIGHT + startOf(rows, image.row) + image.dy}px`,
              left: `${HEADING_WIDTH + startOf(columns, image.column) + image.dx}px`,
              width: `${image.width}px`,
              height: `${image.height}px`,
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** A table whose cells can be chosen: its text stays readable for tests and screen readers. */
function asGrid({ at }: Selection) {
  const active = { 'aria-activedescendant': cellId(at.row, at.column), 'aria-multiselectable': 'true' } as const;
  return { role: 'grid', tabIndex: 0, ...active } as const;
}

function keyOf(one: Drawn, at: number): string {
  return one.kind === 'gap' ? `gap${at}` : String(one.number);
}

function ColumnHead({ column, columns, block }: { column: Drawn; columns: Axis; block: Block }) {
  if (column.kind === 'gap') return <td class="gap-cell" aria-hidden="true" />;
  const { number, place } = column;
  const frozen = place < columns.frozen;
  const on = number >= block.left && number <= block.right;
  const name = [
    'column-head',
    on && 'is-on',
    frozen && 'sticks-left',
    place === columns.frozen - 1 && 'ends-frozen-columns',
  ];
  return (
    <th
      scope="col"
      class={name.filter(Boolean).join(' ')}
      data-column={number}
      aria-colindex={number}
      style={frozen ? { left: `${HEADING_WIDTH + (columns.starts[place] ?? 0)}px` } : {}}
    >
      {columnName(number)}
    </th>
  );
}

type RowProps = Props & { row: Drawn & { kind: 'one' }; at: number; block: Block };

function Row({ row, at, block, ...props }: RowProps) {
  const { rows, columns, plan, cells, edits, selection, hatch } = props;
  const { number } = row;
  const frozen = row.place < rows.frozen;
  const top = HEADING_HEIGHT + (rows.starts[row.place] ?? 0);
  const on = number >= block.top && number <= block.bottom;
  const lastFrozen = row.place === rows.frozen - 1;
  const name = ['row-head', on && 'is-on', frozen && 'sticks-top', lastFrozen && 'ends-frozen-rows'];
  return (
    <tr aria-rowindex={number} style={{ height: `${row.size}px` }}>
      <th
        scope="row"
        class={name.filter(Boolean).join(' ')}
        data-row={number}
        style={frozen ? { top: `${top}px` } : {}}
      >
        {number}
      </th>
      {plan.columns.map((column, across) => {
        if (plan.covered.has(`${at}:${across}`)) return null;
        if (column.kind === 'gap') return <td key={`gap${across}`} class="gap-cell" aria-hidden="true" />;
        const spot = { row: number, column: column.number };
        const { editing } = edits;
        const isEdited = editing?.spot.row === number && editing.spot.column === column.number;
        const span = plan.spans.get(`${at}:${across}`);
        const width = span ? sum(plan.columns, across, span.columns) : column.size;
        return (
          <GridCell
            key={column.number}
            row={number}
            column={column.number}
            cell={cells.get(number, column.number)}
            shown={edits.typedIn(spot)}
            width={width}
            height={span ? sum(plan.rows, at, span.rows) : row.size}
            reach={span ? { width, clean: false } : reachOf(cells, plan, at, across)}
            span={span}
            sticky={{
              ...(frozen && { top }),
              ...(column.place < columns.frozen && { left: HEADING_WIDTH + (columns.starts[column.place] ?? 0) }),
            }}
            lines={linesOf(cells, plan, at, across, { rows: lastFrozen, columns: column.place === columns.frozen - 1 })}
            active={selection.at.row === number && selection.at.column === column.number}
            chosen={on && column.number >= block.left && column.number <= block.right}
            hatched={hatch}
            editor={editing && isEdited ? { text: editing.text, onText: edits.change, onKey: props.onEditorKey } : null}
          />
        );
      })}
    </tr>
  );
}

function sum(list: Drawn[], from: number, count: number): number {
  return list.slice(from, from + count).reduce((size, one) => size + one.size, 0);
}

/** Where the grid is scrolled to and how large it is, told only when another part must be drawn. */
export function useView(scroller: RefObject<HTMLDivElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, left: 0, height: 800, width: 1200 });
  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    setView({ top: box.scrollTop, left: box.scrollLeft, height: box.clientHeight, width: box.clientWidth });
  }, [scroller]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [look, scroller]);
  // Whole steps, so that the plan below stays the same while scrolling a little.
  const [top, left] = [round(view.top), round(view.left)];
  return useMemo(() => ({ ...view, top, left }), [top, left, view.height, view.width]);
}

const SCROLL_STEP = 100;
const round = (pixels: number) => Math.floor(pixels / SCROLL_STEP) * SCROLL_STEP;

export function scrollTo(box: HTMLDivElement, rows: Axis, columns: Axis, spot: { row: number; column: number }): void {
  box.scrollTop = scrolled(box.scrollTop, box.clientHeight - HEADING_HEIGHT, rows, spot.row);
  box.scrollLeft = scrolled(box.scrollLeft, box.clientWidth - HEADING_WIDTH, columns, spot.column);
}

function scrolled(now: number, view: number, axis: Axis, number: number): number {
  const place = axis.places.get(number);
  if (place === undefined || place < axis.frozen) return now;
  const start = axis.starts[place] ?? 0;
  if (start < now + axis.frozenSize) return start - axis.frozenSize;
  return Math.max(now, start + sizeAt(axis, place) - view);
}
