// The signs of the states: shapes that survive photocopies and colour blindness. A word always stands beside them.

export type SignName =
  | 'ok'
  | 'zero'
  | 'part'
  | 'none'
  | 'conf'
  | 'back'
  | 'bad'
  | 'warn'
  | 'wrong'
  | 'lock'
  | 'info'
  | 'busy';

const TICK = 'M5.9 10.3l2.8 2.8 5.4-5.9';
const SEAL =
  'M10 .4 12 2.4 14.8 1.7 15.6 4.4 18.3 5.2 17.6 8 19.6 10 17.6 12 18.3 14.8 15.6 15.6 14.8 18.3 12 17.6 10 19.6 8 17.6 5.2 18.3 4.4 15.6 1.7 14.8 2.4 12 .4 10 2.4 8 1.7 5.2 4.4 4.4 5.2 1.7 8 2.4Z';
const DISC = circle(9);
const RING = circle(8);

function circle(radius: number, y = 10): string {
  const half = `a${radius} ${radius} 0 0 0 0 `;
  return `M10 ${y - radius}${half}${2 * radius}${half}${-2 * radius}z`;
}

/** `fill` takes the state's colour, `cut` is the white mark in it. */
type Part = [paint: 'fill' | 'cut' | 'ring' | 'line' | 'dot' | 'track', path: string];

const SHAPES: { [name in SignName]: Part[] } = {
  ok: [
    ['fill', DISC],
    ['cut', TICK],
  ],
  zero: [
    ['fill', DISC],
    ['cut', 'M10 5.6a2.9 4.4 0 0 0 0 8.8 2.9 4.4 0 0 0 0-8.8z'],
  ],
  part: [
    ['ring', RING],
    ['fill', 'M10 2a8 8 0 0 0 0 16z'],
  ],
  none: [['ring', RING]],
  conf: [
    ['fill', SEAL],
    ['cut', 'M6.2 10.2l2.6 2.6 5-5.4'],
  ],
  back: [
    ['fill', DISC],
    ['cut', 'M8 5.6 5.2 8.4 8 11.2M5.6 8.4h5.9a2.8 2.8 0 0 1 0 5.6H8.2'],
  ],
  bad: [
    ['fill', 'M10 .7 19.3 10 10 19.3.7 10z'],
    ['cut', 'M10 5.8v5M10 13.9v.1'],
  ],
  warn: [
    ['fill', 'M10 2 18.8 17.5H1.2z'],
    ['cut', 'M10 7.5v4.5M10 14.8v.1'],
  ],
  wrong: [
    ['fill', 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z'],
    ['cut', 'M10 5.5v5.3M10 14v.1'],
  ],
  lock: [
    ['fill', 'M5.5 8.8h9a2 2 0 0 1 2 2v5.7a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-5.7a2 2 0 0 1 2-2z'],
    ['line', 'M6.5 8.8V6.3a3.5 3.5 0 0 1 7 0v2.5'],
    ['dot', circle(1.6, 13.5)],
  ],
  info: [
    ['fill', DISC],
    ['cut', 'M10 9.3v5M10 5.9v.1'],
  ],
  busy: [
    ['track', RING],
    ['line', 'M10 2a8 8 0 0 1 8 8'],
  ],
};

export function Sign({ of, size = 20 }: { of: SignName; size?: number }) {
  return (
    <svg class="sign" data-sign={of} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[of].map(([paint, path]) => (
        <path key={path} class={paint} d={path} />
      ))}
    </svg>
  );
}
