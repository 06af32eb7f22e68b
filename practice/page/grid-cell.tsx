// One cell of the grid: its text, style, rights and, while it is typed in, its editor.
import type { CSSProperties } from 'preact';
import { cellName } from './a1';
import { Editor } from './editor';
import { FONT, fontPixels, linePixels } from './fit';
import type { Lines, Reach } from './grid-lines';
import type { CellStyle, CellView } from './wire';
import { words } from './words';

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
  lines: Lines;
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
    props.reach.width > props.width && 'reaches',
    props.reach.clean && 'is-clean',
  ];
  return (
    <td
      id={cellId(row, column)}
      class={name.filter(Boolean).join(' ')}
      data-row={row}
      data-column={column}
      aria-colindex={column}
      {...{ 'aria-selected': active || chosen, 'aria-readonly': locked || undefined }}
      title={title || undefined}
      rowSpan={span?.rows ?? 1}
      colSpan={span?.columns ?? 1}
      style={cellStyle(props, cell?.style ?? {})}
    >
      {editor ? (
        <Editor
          name={words.formulaBar(cellName(row, column))}
          text={editor.text}
          choices={cell?.choices}
          width={props.width}
          height={props.height}
          onText={editor.onText}
          onKey={editor.onKey}
        />
      ) : (
        <div class="cell__in" style={textStyle(props, cell)}>
          {cell?.image && !shown ? (
            <img class="cell__image" src={cell.image.url} alt={cell.image.alt} />
          ) : cell?.checkbox ? (
            <CheckMark on={shown ? /^true$/i.test(shown.text) : cell.checkbox === 'on'} />
          ) : (
            text
          )}
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

function cellStyle({ sticky, height, lines }: CellProps, style: CellStyle): CSSProperties {
  return {
    height: `${height}px`,
    ...(style.background && { '--fill': style.background }),
    ...(style.color && { color: style.color }),
    ...(sticky.top !== undefined && { top: `${sticky.top}px` }),
    ...(sticky.left !== undefined && { left: `${sticky.left}px` }),
    verticalAlign: style.valign ?? 'bottom',
    ...lines,
  };
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
