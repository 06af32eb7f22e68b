// แบบหนังสือ in the HQ workbook: the letter to the governors, a line for each part, to be edited.
import { LETTER_PARTS, type LetterTexts } from '../domain/letter-parts';
import { FIRST_WORDING, GOVERNORS_LETTER, LETTER_PART_NAMES } from '../messages/governors-letter';
import { HQ_FIRST_ROW, typedTab } from './hq-tabs';
import { type TabSnapshot, textAt } from './snapshot';
import type { TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_LETTER: Tab = { id: 238, title: GOVERNORS_LETTER.tab };
const TEXT_COLUMN = 2;

export function planLetterTab(): TabSpec {
  const lines = LETTER_PARTS.map((part) => [LETTER_PART_NAMES[part], FIRST_WORDING[part]]);
  return typedTab(HQ_LETTER, GOVERNORS_LETTER.headings, lines, [180, 900], LETTER_PARTS.length);
}

/** A part that was emptied stays empty; a workbook without the tab has the first wording. */
export function readLetterTab(tab: TabSnapshot | undefined): LetterTexts {
  const texts: LetterTexts = { ...FIRST_WORDING };
  LETTER_PARTS.forEach((part, index) => {
    if (tab) texts[part] = textAt(tab, HQ_FIRST_ROW + index, TEXT_COLUMN);
  });
  return texts;
}
