// What HQ's sidebar asks about editions: the list of them, and one with everything that stands on its paper.
import type { EditionBrief, EditionPaper, HqCalls, HqOutcome } from '../../contract/hq-calls';
import { type Edition, editionChanges } from '../../domain/edition';
import { changesText, editionText } from '../../messages/editions';
import { LAYOUT_TITLES } from '../../messages/national';
import { PRINT_WINDOW } from '../../messages/print';
import { provinceSubtitle, roundTitle } from '../../messages/workbook';
import { HQ_EDITIONS, readEditions } from '../../workbook/editions-tab';
import type { HqFacts } from '../../workbook/hq-workbook';
import { tabById } from '../../workbook/snapshot';
import { showDialog } from '../../workbook/ui';
import { type OpenDesk, openDesk } from './desk';
import { guidePages } from './guide-pages';

/** Wide enough for a sheet of A4 at its own size, low enough for an old screen. */
const WINDOW = { width: 860, height: 600 };

/** Opens the window only: its page asks for the paper itself. */
export const openPaper: HqCalls['openPaper'] = (request) => {
  showDialog('HqPrint', PRINT_WINDOW.title, WINDOW, request);
  return { ok: true, value: null };
};

/** Newest first. */
export const editions: HqCalls['editions'] = (): HqOutcome<EditionBrief[]> => {
  const desk = openDesk();
  const reading = desk.open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { year } = reading.open.facts.round;
  const lines = readEditions(tabById(desk.book(), HQ_EDITIONS.id)).filter(({ edition }) => edition.year === year);
  return {
    ok: true,
    value: lines.reverse().map(({ edition: { number, layout, at, by }, changes }) => ({
      number,
      layout,
      at,
      by,
      title: editionText(number, at),
      changes: changes.split('\n').filter((line) => line !== ''),
    })),
  };
};

export const edition: HqCalls['edition'] = ({ number }) => {
  const reading = openDesk().open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const found = editionOf(reading.open, number);
  if (!found) return { ok: false, refusal: { code: 'bad-request' } };
  return { ok: true, value: editionPaper(reading.open.facts, found) };
};

/** In the layout of the later one. */
export const compare: HqCalls['compare'] = ({ from, to }) => {
  const reading = openDesk().open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const [before, after] = [from, to].map((number) => editionOf(reading.open, number));
  if (!before || !after) return { ok: false, refusal: { code: 'bad-request' } };
  const text = changesText(after.layout, editionChanges(before.provinces, after.provinces));
  return { ok: true, value: text.split('\n').filter((line) => line !== '') };
};

function editionOf({ facts, book }: OpenDesk, number: number): Edition | undefined {
  return readEditions(tabById(book, HQ_EDITIONS.id))
    .map((line) => line.edition)
    .find((each) => each.year === facts.round.year && each.number === number);
}

export function editionPaper({ round, texts }: HqFacts, edition: Edition): EditionPaper {
  return {
    edition,
    now: Date.now(),
    title: roundTitle(round, LAYOUT_TITLES[edition.layout]),
    subtitle: provinceSubtitle(round.year),
    unit: texts.unit,
    phone: texts.phone,
    coordinators: texts.coordinators,
    guideUrl: texts.guideUrl,
    guidePages: guidePages().topics['check-confirm'] ?? null,
  };
}
