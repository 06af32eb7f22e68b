// Texts with places to fill: `{บันทึกได้ถึง}`. What a place does not know stays as it was typed, so that it is seen.
import { thaiDigits } from './thai-text';

export type Filled = { text: string; unknown: string[] };

export function fillTemplate(template: string, values: { [place: string]: string }): Filled {
  const unknown: string[] = [];
  const text = template.replace(/\{([^{}\n]{1,60})\}/g, (whole, name: string) => {
    const value = values[name.trim()];
    if (value !== undefined) return value;
    unknown.push(whole);
    return whole;
  });
  return { text, unknown };
}

/** Thai numerals, as letters have them; addresses of the internet and e-mails keep theirs. */
export function thaiNumerals(text: string): string {
  return text
    .split(/(https?:\/\/\S+|[^\s@]+@[^\s@]+)/)
    .map((part, index) => (index % 2 === 1 ? part : thaiDigits(part)))
    .join('');
}
