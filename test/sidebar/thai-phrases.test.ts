// Where the names of areas and items may be broken into lines.
import { phrasesOf } from '../../sidebar/shared/thai-phrases';

const lines = (text: string, words?: (phrase: string) => string[]) =>
  phrasesOf(text, words).map(({ pieces }) => pieces.join('|'));
/** As a dictionary of few words cuts. */
const cut = (phrase: string) => phrase.match(/การ|และ|บัญชี|ตรวจสอบ|\d+|\.|[^ ]/g) ?? [];

describe('a Thai name', () => {
  it('breaks between its phrases first', () => {
    expect(phrasesOf('การเงิน การคลัง', (word) => [word])).toEqual([
      { pieces: ['การเงิน'], spaceAfter: true },
      { pieces: ['การคลัง'], spaceAfter: false },
    ]);
  });

  it('keeps a number, its full stop included, with the word after it', () => {
    expect(lines('3. บัญชี', cut)).toEqual(['3. บัญชี']);
    expect(lines('12 บัญชี', cut)).toEqual(['12 บัญชี']);
  });

  it('keeps การ, และ and their like with the word they belong to', () => {
    expect(lines('การตรวจสอบและบัญชี', cut)).toEqual(['การตรวจสอบ|และบัญชี']);
  });

  it('may break after a stroke', () => {
    expect(lines('เทศบาล/อบต.', (word) => [word])).toEqual(['เทศบาล/', 'อบต.']);
  });

  it('loses no letter, whatever the dictionary', () => {
    for (const text of ['1. การบริหารงานทั่วไป', '8. การกำกับดูแล กิจการสภา (อื่น ๆ)', 'มท 0812/ว 1960']) {
      const shown = phrasesOf(text).map(({ pieces, spaceAfter }) => pieces.join('') + (spaceAfter ? ' ' : ''));
      expect(shown.join('')).toBe(text);
    }
  });
});
