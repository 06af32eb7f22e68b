// The parts of an outgoing letter, in its order.

export const LETTER_PARTS = [
  'speed',
  'number',
  'office',
  'date',
  'subject',
  'to',
  'reference',
  'enclosure',
  'cause',
  'purpose',
  'ask1',
  'ask2',
  'closing',
  'farewell',
  'signer',
  'contact',
] as const;

export type LetterPart = (typeof LETTER_PARTS)[number];

export type LetterTexts = { [part in LetterPart]: string };
