// A district at one look: a segment per area for recorders, a square per area for directors.

export type CellState = 'ok' | 'zero' | 'part' | 'none' | 'conf' | 'back' | 'bad';
export type AreaCell = { area: number; state: CellState; share: number; word: string };

const MARKS: { [state in CellState]: string } = {
  ok: 'M5.9 10.3l2.8 2.8 5.4-5.9',
  conf: 'M5.9 10.3l2.8 2.8 5.4-5.9',
  zero: 'M10 5.6c3.9 0 3.9 8.8 0 8.8s-3.9-8.8 0-8.8',
  back: 'M8 5.6 5.2 8.4 8 11.2M5.6 8.4h5.9a2.8 2.8 0 0 1 0 5.6H8.2',
  bad: 'M10 5.3v5.5M10 14v.1',
  part: '',
  none: '',
};

/** Beside words and rows that say the same, so hidden from screen readers. */
export function Segments({ cells }: { cells: readonly AreaCell[] }) {
  return (
    <div class="seg" style={{ gridTemplateColumns: `repeat(${cells.length}, 1fr)` }} aria-hidden="true">
      {cells.map(({ area, state, share }) => (
        <span key={area} data-s={state} style={{ '--f': `${Math.round(share * 100)}%` }} />
      ))}
    </div>
  );
}

const STEP = 23;

export function Squares({ cells, label }: { cells: readonly AreaCell[]; label: string }) {
  const width = cells.length * STEP - 3;
  return (
    <svg class="squares" width={width} height="20" viewBox={`0 0 ${width} 20`} role="img" aria-label={label}>
      {cells.map(({ area, state }, at) => (
        <g key={area} data-s={state} transform={`translate(${at * STEP} 0)`}>
          <rect
            class={state === 'none' || state === 'part' ? 'ring' : 'fill'}
            x="1"
            y="1"
            width="18"
            height="18"
            rx="3"
          />
          {state === 'part' ? <path class="fill" d="M4 1a3 3 0 0 0-3 3v12a3 3 0 0 0 3 3h6V1z" /> : null}
          {MARKS[state] === '' ? null : <path class="cut" d={MARKS[state]} />}
        </g>
      ))}
    </svg>
  );
}
