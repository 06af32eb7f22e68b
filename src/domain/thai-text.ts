// Thai text as people type and paste it: digits, look-alike vowels, stray spaces.

const ZERO = '๐'.charCodeAt(0);

/** `๑๒` → `12`; other characters stay. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - ZERO));
}

/** `12` → `๑๒`, for letters. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO + Number(digit)));
}

/**
 * One spelling for what looks the same: NFC, SARA AM from its two halves, แ from two เ, and no invisible spaces.
 * NFC alone leaves น้ำ in two spellings; NFKC would choose the wrong one.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\u00A0/g, ' ')
    .trim();
}

/** The form in which names are compared: tidy and without any space. */
export function comparableName(text: string): string {
  return tidyText(text).replace(/\s+/g, '');
}
