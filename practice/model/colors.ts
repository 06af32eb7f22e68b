// Colours as scripts write them (#rrggbb, or a name of CSS) and as the Sheets API keeps them.
type Color = GoogleAppsScript.Sheets.Schema.Color;

const NAMES: { [name: string]: string } = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  pink: '#ffc0cb',
  purple: '#800080',
};

/** Rubbish is taken without a word, and changes nothing that one could see (reported: gas-fakes, oddities). */
export function colorOf(text: string): Color {
  const hex = NAMES[text.toLowerCase()] ?? text;
  const long = /^#[0-9a-f]{3}$/i.test(hex) ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return { red: 1, green: 1, blue: 1 };
  const part = (digits: string) => Number.parseInt(digits, 16) / 255;
  return { red: part(red), green: part(green), blue: part(blue) };
}

export function hexOf(color: Color | undefined): string | undefined {
  if (!color) return undefined;
  const part = (value = 0) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}
