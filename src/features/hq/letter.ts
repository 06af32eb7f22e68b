// What HQ's letter to the governors says now, and the annex that goes with it.
import type { HqCalls } from '../../contract/hq-calls';
import { areasInUse } from '../../domain/catalogue';
import { clockOf } from '../../domain/day';
import { LETTER_PARTS, type LetterTexts } from '../../domain/letter-parts';
import { nationalFrom } from '../../domain/national';
import { endsFor } from '../../domain/round';
import { fillTemplate, thaiNumerals } from '../../domain/template';
import { placesOfLetter } from '../../messages/governors-letter';
import { HQ_EDITIONS, readEditions } from '../../workbook/editions-tab';
import { HQ_LETTER, readLetterTab } from '../../workbook/letter-tab';
import { gatheredIn } from '../../workbook/registers';
import { tabById } from '../../workbook/snapshot';
import { openDesk } from './desk';
import { editionPaper } from './editions';
import { lastLook, nationalNow } from './national';

/** Its annex is the latest edition of recording; without one the counts are those of the last look. */
export const governorsLetter: HqCalls['governorsLetter'] = () => {
  const reading = openDesk().open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { facts, book } = reading.open;
  const { round, extensions, texts, catalogue } = facts;
  const forAll = extensions.filter(({ scope }) => scope.kind === 'all');
  const ends = endsFor(round, forAll, { code: 0, province: 0 });
  const annex = readEditions(tabById(book, HQ_EDITIONS.id))
    .map(({ edition }) => edition)
    .filter(({ year, layout }) => year === round.year && layout === 'recording')
    .pop();
  const at = annex ? annex.at : lastLook(facts);
  const places = placesOfLetter({
    areas: areasInUse(catalogue).length,
    directorTitle: texts.directorTitle,
    recording: round.recording,
    confirming: round.confirming,
    recordUntil: ends.record.until,
    confirmUntil: ends.confirm.until,
    extension: forAll[forAll.length - 1] ?? null,
    opening: texts.opening,
    briefing: texts.briefing,
    national: annex ? nationalFrom(annex.provinces) : nationalNow(facts, gatheredIn(book, round.year)),
    at,
    clockAt: at === null ? '' : clockOf(at),
    now: Date.now(),
    unit: texts.unit,
    phone: texts.phone,
    coordinators: texts.coordinators,
  });
  const unknown = new Set<string>();
  const parts = filled(readLetterTab(tabById(book, HQ_LETTER.id)), places, unknown);
  return { ok: true, value: { parts, unknown: [...unknown], annex: annex ? editionPaper(facts, annex) : null } };
};

function filled(texts: LetterTexts, places: { [place: string]: string }, unknown: Set<string>): LetterTexts {
  const parts = { ...texts };
  for (const part of LETTER_PARTS) {
    const one = fillTemplate(texts[part], places);
    parts[part] = thaiNumerals(one.text);
    for (const place of one.unknown) unknown.add(place);
  }
  return parts;
}
