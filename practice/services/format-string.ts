// Utilities.formatString: %s, %d, %f and %x with flags, width and precision, as in the sprintf of other languages.
const PLACE = /%(?:(%)|(\d+)\$)?([-+0 ]*)(\d+)?(?:\.(\d+))?([sdifxXeEgGouc])?/g;

export function formatString(template: string, ...args: unknown[]): string {
  let next = 0;
  return template.replace(PLACE, (whole, percent, place, flags: string, width = '0', precision, kind) => {
    if (percent) return '%';
    if (kind === undefined) return whole;
    const given = place === undefined ? args[next++] : args[Number(place) - 1];
    const text = textOf(given, kind, precision === undefined ? undefined : Number(precision));
    const signedText = flags.includes('+') && Number(given) >= 0 && kind !== 's' ? `+${text}` : text;
    if (flags.includes('-')) return signedText.padEnd(Number(width));
    return signedText.padStart(Number(width), flags.includes('0') && kind !== 's' ? '0' : ' ');
  });
}

function textOf(given: unknown, kind: string, precision: number | undefined): string {
  if (kind === 'd' || kind === 'i' || kind === 'u') return String(Math.trunc(Number(given)));
  if (kind === 'f') return Number(given).toFixed(precision ?? 6);
  if (kind === 'e' || kind === 'E') return Number(given).toExponential(precision ?? 6);
  if (kind === 'x') return Math.trunc(Number(given)).toString(16);
  if (kind === 'X') return Math.trunc(Number(given)).toString(16).toUpperCase();
  if (kind === 'o') return Math.trunc(Number(given)).toString(8);
  const text = String(given);
  return precision === undefined ? text : text.slice(0, precision);
}
