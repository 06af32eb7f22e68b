// A QR code drawn in the page itself: nothing is asked of the internet.
import { encode } from 'uqr';

const QUIET_ZONE = 4;

/** `side` in CSS pixels. Black on white also in dark rooms: scanners want it so. */
export function QrCode({ text, label, side }: { text: string; label: string; side: number }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const dark = data.flatMap((line, y) => line.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width={side} height={side}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark} shape-rendering="crispEdges" />
    </svg>
  );
}
