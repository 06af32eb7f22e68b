// Where a Thai name may be broken: between phrases first, and never inside a compound.

/** A phrase is a list of pieces; a piece is kept on one line. */
export type Phrase = { pieces: string[]; spaceAfter: boolean };

/** Words that belong to the word after them. */
const BOUND = new Set(['การ', 'ความ', 'ผู้', 'นัก', 'ท้อง', 'ที่', 'และ', 'ของ']);

export function phrasesOf(text: string, words: (phrase: string) => string[] = wordsOf): Phrase[] {
  const parts = text.split(/(?<=\/)|(\s+)/).filter((part): part is string => part !== undefined && part !== '');
  const phrases: Phrase[] = [];
  for (const part of parts) {
    const last = phrases[phrases.length - 1];
    if (part.trim() === '') {
      if (last) last.spaceAfter = true;
    } else if (last && isNumber(last)) {
      const [first = '', ...rest] = glued(words(part));
      phrases[phrases.length - 1] = { pieces: [`${last.pieces.join('')} ${first}`, ...rest], spaceAfter: false };
    } else phrases.push({ pieces: glued(words(part)), spaceAfter: false });
  }
  return phrases;
}

/** `3.` never stands alone at the end of a line. */
function isNumber({ pieces }: Phrase): boolean {
  return /^[\d.]+$/.test(pieces.join(''));
}

function glued(words: readonly string[]): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const word of words) {
    if (open) pieces[pieces.length - 1] += word;
    else pieces.push(word);
    open = BOUND.has(word);
  }
  return pieces;
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : null;

/** The words as the browser's own dictionary sees them; without one the phrase stays whole. */
function wordsOf(phrase: string): string[] {
  return segmenter ? [...segmenter.segment(phrase)].map(({ segment }) => segment) : [phrase];
}
