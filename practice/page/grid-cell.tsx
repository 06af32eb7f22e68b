// One cell of the grid: its text, style, rights and, while it is typed in, its editor.
import type { CSSProperties } from 'preact';
import { Editor } from './editor';
import { FONT, fontPixels, linePixels } from './fit';
import type { CellStyle, CellView, Edge } from './wire';
import { words } from './words';

/** `clean` where the neighbours are filled as the cell is, so that its text may hide the lines between them. */
export type Reach = { width: number; clean: boolean };

export type CellProps = {
  row: number;
  column: number;
  cell: CellView | undefined;
  shown: { text: string; kept: boolean } | null;
  width: number;
  height: number;
  /** How far its text may reach over empty neighbours. */
  reach: Reach;
  span: { rows: number; columns: number } | undefined;
  sticky: { top?: number; left?: number };
  edges: { bottom: boolean; right: boolean };
  active: boolean;
  chosen: boolean;
  hatched: boolean;
  editor: { text: string; onText: (text: string) => void; onKey: (event: KeyboardEvent) => void } | null;
};

export function GridCell(props: CellProps) {
  const { row, column, cell, shown, span, active, chosen, editor } = props;
  const locked = cell?.editable === false;
  const text = shown?.text ?? cell?.text ?? '';
  const titles = [
    shown?.kept ? words.notSaved(shown.text) : '',
    cell?.note ?? '',
    props.hatched && locked ? words.lockedCell : '',
  ];
  const title = titles.filter(Boolean).join('\n');
  const name = [
    'cell',
    active && 'is-active',
    chosen && 'is-chosen',
    props.hatched && locked && 'is-locked',
    shown?.kept && 'is-kept',
    cell?.note && 'has-note',
    props.sticky.top !== undefined && 'sticks-top',
    props.sticky.left !== undefined && 'sticks-left',
    props.edges.bottom && 'ends-frozen-rows',
    props.edges.right && 'ends-frozen-columns',
    props.reach.width > props.width && 'reaches',
    props.reach.clean && 'is-clean',
  ];
  return (
    <td
      id={cellId(row, column)}
      role="gridcell"
      class={name.filter(Boolean).join(' ')}
      data-row={row}
      data-column={column}
      aria-colindex={column}
      aria-selected={active || chosen}
      aria-readonly={locked || undefined}
      title={title || undefined}
      rowSpan={span?.rows ?? 1}
      colSpan={span?.columns ?? 1}
      style={cellStyle(props, cell?.style ?? {})}
    >
      {editor ? (
        <Editor
          text={editor.text}
          choices={cell?.choices}
          width={props.width}
          height={props.height}
          onText={editor.onText}
          onKey={editor.onKey}
        />
      ) : (
        <div class="cell__in" style={textStyle(props, cell)}>
          {cell?.checkbox ? <CheckMark on={shown ? /^true$/i.test(shown.text) : cell.checkbox === 'on'} /> : text}
        </div>
      )}
    </td>
  );
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function CheckMark({ on }: { on: boolean }) {
  return <span class={`check${on ? ' is-on' : ''}`} role="img" aria-label={on ? '☑' : '☐'} />;
}

function cellStyle({ sticky, height }: CellProps, style: CellStyle): CSSProperties {
  const { border } = style;
  return {
    height: `${height}px`,
    ...(style.background && { '--fill': style.background }),
    ...(style.color && { color: style.color }),
    ...(sticky.top !== undefined && { top: `${sticky.top}px` }),
    ...(sticky.left !== undefined && { left: `${sticky.left}px` }),
    verticalAlign: style.valign ?? 'bottom',
    ...(border?.top && { borderTop: edge(border.top) }),
    ...(border?.right && { borderRight: edge(border.right) }),
    ...(border?.bottom && { borderBottom: edge(border.bottom) }),
    ...(border?.left && { borderLeft: edge(border.left) }),
  };
}

const EDGES: Record<string, string> = {
  medium: '2px solid',
  thick: '3px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  double: '3px double',
};

function edge({ style, color }: Edge): string {
  return `${EDGES[style.replace(/^solid_/i, '').toLowerCase()] ?? '1px solid'} ${color}`;
}

function textStyle({ width, height, reach }: CellProps, cell: CellView | undefined): CSSProperties {
  const { bold, italic, underline, strike, size, align, wrap } = cell?.style ?? {};
  const lines = [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ');
  return {
    maxHeight: `${height - 1}px`,
    ...(reach.width > width && { maxWidth: `${reach.width}px` }),
    fontFamily: FONT,
    fontSize: `${fontPixels(size)}px`,
    lineHeight: `${linePixels(size)}px`,
    textAlign: align ?? (cell?.checkbox ? 'center' : cell?.number ? 'right' : 'left'),
    ...(bold && { fontWeight: 600 }),
    ...(italic && { fontStyle: 'italic' }),
    ...(lines && { textDecoration: lines }),
    ...(wrap === 'wrap' && { whiteSpace: 'pre-wrap', overflowWrap: 'break-word' }),
  };
}
