// The signs of the states: shapes that survive photocopies and colour blindness. A word always stands beside them.
import type { ComponentChildren } from 'preact';

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

/** `fill` takes the state's colour, `cut` is the white mark in it. */
const SHAPES: { [name in SignName]: ComponentChildren } = {
  ok: [<circle key="a" class="fill" cx="10" cy="10" r="9" />, <path key="b" class="cut" d={TICK} />],
  zero: [
    <circle key="a" class="fill" cx="10" cy="10" r="9" />,
    <ellipse key="b" class="cut" cx="10" cy="10" rx="2.9" ry="4.4" />,
  ],
  part: [
    <circle key="a" class="ring" cx="10" cy="10" r="8" />,
    <path key="b" class="fill" d="M10 2a8 8 0 0 0 0 16z" />,
  ],
  none: <circle class="ring" cx="10" cy="10" r="8" />,
  conf: [<path key="a" class="fill" d={SEAL} />, <path key="b" class="cut" d="M6.2 10.2l2.6 2.6 5-5.4" />],
  back: [
    <circle key="a" class="fill" cx="10" cy="10" r="9" />,
    <path key="b" class="cut" d="M8 5.6 5.2 8.4 8 11.2M5.6 8.4h5.9a2.8 2.8 0 0 1 0 5.6H8.2" />,
  ],
  bad: [
    <path key="a" class="fill" d="M10 .7 19.3 10 10 19.3.7 10z" />,
    <path key="b" class="cut" d="M10 5.8v5M10 13.9v.1" />,
  ],
  warn: [
    <path key="a" class="fill" d="M10 2 18.8 17.5H1.2z" />,
    <path key="b" class="cut" d="M10 7.5v4.5M10 14.8v.1" />,
  ],
  wrong: [
    <path key="a" class="fill" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" />,
    <path key="b" class="cut" d="M10 5.5v5.3M10 14v.1" />,
  ],
  lock: [
    <rect key="a" class="fill" x="3.5" y="8.8" width="13" height="9.7" rx="2" />,
    <path key="b" class="line" d="M6.5 8.8V6.3a3.5 3.5 0 0 1 7 0v2.5" />,
    <circle key="c" class="dot" cx="10" cy="13.5" r="1.6" />,
  ],
  info: [<circle key="a" class="fill" cx="10" cy="10" r="9" />, <path key="b" class="cut" d="M10 9.3v5M10 5.9v.1" />],
  busy: [<circle key="a" class="track" cx="10" cy="10" r="8" />, <path key="b" class="line" d="M10 2a8 8 0 0 1 8 8" />],
};

export function Sign({ of, size = 20 }: { of: SignName; size?: number }) {
  return (
    <svg class="sign" data-sign={of} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[of]}
    </svg>
  );
}
