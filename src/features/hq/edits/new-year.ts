// The edit that begins the next fiscal year in one act: the round's cells and, in the tab of extensions, whose letters the
// old ones are. The next sweep lays the new tabs and shuts the old ones.
import type { FieldWords, OrderPreview } from '../../../contract/hq-calls';
import { type NewYearPayload, readNewYear } from '../../../contract/orders/new-year';
import { isConfirmed } from '../../../domain/confirmation';
import { type DistrictChange, districtsOn } from '../../../domain/crosswalk';
import { endOfDay, type Instant, laterDay, parseDay, shortDay } from '../../../domain/day';
import { endsFor } from '../../../domain/round';
import { CROSSWALK } from '../../../messages/crosswalk';
import { YES_NO } from '../../../messages/hq-tabs';
import { NEW_YEAR } from '../../../messages/new-year';
import { EXTENSION_COLUMNS, HQ_EXTENSIONS, HQ_FIRST_ROW } from '../../../workbook/hq-tabs';
import { type HqFacts, isOfRound, readHq } from '../../../workbook/hq-workbook';
import { gatheredIn } from '../../../workbook/registers';
import { type Request, writeCells } from '../../../workbook/requests';
import { type Snapshot, tabById, textAt } from '../../../workbook/snapshot';
import { cell } from '../../../workbook/spec';
import { filledRows } from '../../../workbook/typed';
import { changeLine, withListsBefore, withoutRecorder } from './changed-districts';
import { editOf } from './kind';
import { problemsOf, type RoundValues, requestsOf } from './round-cells';
import { firstTold } from './told';

export const newYear = editOf<NewYearPayload>({
  code: 'new-year',
  read: readNewYear,
  title: () => NEW_YEAR.name,
  find(payload, book, now) {
    const reading = readHq(book);
    if (!reading.ok) return unreadable(reading.problems);
    const { facts } = reading;
    const problems = problemsOf(valuesOf(payload, facts), book);
    return {
      problems: [...missing(payload), ...problems],
      warnings: [...warningsOf(facts, book, now), ...bareDistricts(payload, facts, book)],
      effects: [...effectsOf(facts, book), ...changedDistricts(payload, facts)],
      button: NEW_YEAR.button(facts.round.year + 1),
    };
  },
  write(payload, book) {
    const reading = readHq(book);
    if (!reading.ok) throw new Error('The HQ workbook was checked before this edit.');
    const { facts } = reading;
    return {
      requests: [...requestsOf(valuesOf(payload, facts), book), ...lettersOf(book, facts.round.year)],
      result: NEW_YEAR.result(facts.round.year + 1),
    };
  },
});

function valuesOf(payload: NewYearPayload, { round }: HqFacts): RoundValues {
  const year = round.year + 1;
  return {
    ...payload,
    year: String(year),
    dataFrom: NEW_YEAR.dataFrom(year),
    dataUntil: NEW_YEAR.dataUntil(year),
    closed: YES_NO.closed.no,
  };
}

function missing(payload: NewYearPayload): FieldWords[] {
  const fields: [string, string][] = Object.entries(payload);
  return fields.filter(([, text]) => text.trim() === '').map(([field]) => ({ field, text: NEW_YEAR.needed }));
}

/** The lines of extensions that no year stands in yet. */
function rowsOfYear(book: Snapshot, year: number): number[] {
  const tab = tabById(book, HQ_EXTENSIONS.id);
  if (!tab) return [];
  return filledRows(tab, HQ_FIRST_ROW, EXTENSION_COLUMNS.reason).filter((row) => isOfRound(tab, row, year));
}

function lettersOf(book: Snapshot, year: number): Request[] {
  const tab = tabById(book, HQ_EXTENSIONS.id);
  return rowsOfYear(book, year)
    .filter((row) => !tab || textAt(tab, row, EXTENSION_COLUMNS.year) === '')
    .map((row) => writeCells(HQ_EXTENSIONS.id, row, EXTENSION_COLUMNS.year, [[cell(String(year))]]));
}

function effectsOf({ round, catalogue, people }: HqFacts, book: Snapshot): OrderPreview['effects'] {
  const year = round.year + 1;
  const items = catalogue.items.filter(({ active }) => active).length;
  const persons = new Set(people.map(({ email }) => email)).size;
  const letters = rowsOfYear(book, round.year).length;
  return [
    { sign: 'info', text: NEW_YEAR.effect(year), means: '' },
    { sign: 'info', text: NEW_YEAR.data(NEW_YEAR.dataFrom(year), NEW_YEAR.dataUntil(year)), means: '' },
    { sign: 'ok', text: NEW_YEAR.carried(items, persons), means: '' },
    { sign: 'conf', text: NEW_YEAR.oldTab(round.year), means: '' },
    { sign: 'none', text: NEW_YEAR.newTab(year), means: '' },
    ...(letters > 0 ? [{ sign: 'info' as const, text: NEW_YEAR.letters(letters, round.year), means: '' }] : []),
  ];
}

/** What comes into force between the beginning of this round and of the next. */
function comingChanges({ recordFrom }: NewYearPayload, { changes, round }: HqFacts) {
  const next = parseDay(recordFrom) ?? round.recording.from;
  const isComing = ({ day }: DistrictChange) => day > round.recording.from && day <= next;
  return withListsBefore(changes).filter(([change]) => isComing(change));
}

function changedDistricts(payload: NewYearPayload, facts: HqFacts): OrderPreview['effects'] {
  return comingChanges(payload, facts).map(([change, before]) => ({
    sign: 'part',
    text: changeLine(change, before),
    means: CROSSWALK.kindNotes[change.kind],
  }));
}

function bareDistricts(payload: NewYearPayload, facts: HqFacts, book: Snapshot): FieldWords[] {
  const coming = comingChanges(payload, facts).map(([change]) => change);
  const list = districtsOn(facts.changes, parseDay(payload.recordFrom) ?? '');
  const bare = withoutRecorder(book, coming, list);
  return bare.length === 0 ? [] : [{ field: '', text: CROSSWALK.withoutRecorder(bare) }];
}

/** What the old round loses by it. */
function warningsOf(facts: HqFacts, book: Snapshot, now: Instant): FieldWords[] {
  const { round, extensions, files } = facts;
  const districts = files.flatMap(({ provinces }) => provinces.flatMap(({ code }) => facts.districts.of(code)));
  const last = districts.reduce(
    (latest, each) => laterDay(latest, endsFor(round, extensions, each).confirm.until),
    round.confirming.until,
  );
  const gathered = gatheredIn(book, round.year);
  const open = districts.filter(({ code }) => !isConfirmed(gathered.get(code)?.confirmation ?? 'none')).length;
  const warn = (text: string): FieldWords => ({ field: '', text });
  return [
    ...(now <= endOfDay(last) ? [warn(NEW_YEAR.stillOn(shortDay(last)))] : []),
    ...(open > 0 ? [warn(NEW_YEAR.waiting(open))] : []),
  ];
}

function unreadable(problems: readonly string[]): OrderPreview {
  const texts = [NEW_YEAR.unreadable, ...firstTold(problems)];
  return { problems: texts.map((text) => ({ field: '', text })), warnings: [], effects: [], button: NEW_YEAR.name };
}
