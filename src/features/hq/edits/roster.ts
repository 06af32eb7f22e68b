// The edit of the roster from a pasted table: all of it or nothing.
import type { FieldWords, HqCalls, OrderPreview } from '../../../contract/hq-calls';
import { type RosterPayload, readRosterPayload } from '../../../contract/orders/roster';
import type { Districts } from '../../../domain/districts';
import { changeRoster, type RosterChange, type RosterReading, readRoster } from '../../../domain/roster-import';
import { guessText, ROSTER_WORDS, rosterProblemText, unacceptedText } from '../../../messages/roster';
import { ROSTER_EDIT } from '../../../messages/roster-edit';
import { HQ_PEOPLE, MOST_PEOPLE } from '../../../workbook/hq-tabs';
import { districtsIn, readPeople } from '../../../workbook/hq-workbook';
import { rosterText, writeRoster } from '../../../workbook/roster-tab';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import { openDesk } from '../desk';
import { editOf } from './kind';
import { firstTold } from './told';

export const roster = editOf<RosterPayload>({
  code: 'roster',
  read: readRosterPayload,
  title: ({ mode }) => ROSTER_EDIT.title[mode],
  find(payload, book) {
    const { reading, change, unreadable, districts } = judge(payload, book);
    return preview(payload, reading, change, unreadable, districts);
  },
  write(payload, book) {
    const { change } = judge(payload, book);
    const tab = tabById(book, HQ_PEOPLE.id);
    if (!tab) throw new Error('The roster was checked before it is written.');
    return {
      requests: writeRoster(tab, change.next, districtsIn(book)),
      result: ROSTER_EDIT.result(change.added.length, change.changed.length, change.removed.length, change.next.length),
    };
  },
});

/** The roster as a table to paste into a spreadsheet, or here again. */
export const rosterTable: HqCalls['roster'] = () => {
  const book = openDesk().book();
  const tab = tabById(book, HQ_PEOPLE.id);
  if (!tab) return { ok: false, refusal: { code: 'not-set-up' } };
  const problems: string[] = [];
  const districts = districtsIn(book);
  const people = readPeople(tab, districts, problems);
  if (problems.length > 0) return { ok: false, refusal: { code: 'unreadable', problems: firstTold(problems) } };
  return { ok: true, value: { text: rosterText(people, districts), lines: people.length } };
};

function judge({ text, mode }: RosterPayload, book: Snapshot) {
  const tab = tabById(book, HQ_PEOPLE.id);
  const unreadable: string[] = [];
  const districts = districtsIn(book);
  const before = tab ? readPeople(tab, districts, unreadable) : [];
  const reading = readRoster(text, ROSTER_WORDS, districts);
  const pasted = reading.lines.map(({ entry }) => entry);
  return { reading, change: changeRoster(before, pasted, mode), unreadable, districts };
}

function preview(
  { mode, accepted }: RosterPayload,
  { lines, guesses, problems, repairs, unknown }: RosterReading,
  change: RosterChange,
  unreadable: readonly string[],
  districts: Districts,
): OrderPreview {
  const told: FieldWords[] = firstTold(problems.map(rosterProblemText)).map((text) => ({ field: 'text', text }));
  if (lines.length === 0 && problems.length === 0) told.push({ field: 'text', text: ROSTER_EDIT.empty });
  if (change.next.length > MOST_PEOPLE) told.push({ field: 'text', text: ROSTER_EDIT.tooMany(MOST_PEOPLE) });
  // Replacing is also the way out of a tab that cannot be read.
  if (mode === 'add' && unreadable.length > 0) {
    told.push({ field: 'mode', text: ROSTER_EDIT.unreadable }, ...asField('mode', firstTold(unreadable)));
  }
  const open = guesses.filter(({ key }) => !accepted.includes(key));
  told.push(...open.map((guess) => ({ field: 'guess', text: unacceptedText(guess) })));
  return {
    problems: told,
    warnings: asField('text', warningsOf(change, unknown, districts)),
    effects: [
      { sign: 'info', text: ROSTER_EDIT.effect(lines.length), means: '' },
      ...line('ok', ROSTER_EDIT.added, change.added.length),
      ...line('part', ROSTER_EDIT.changed, change.changed.length),
      ...line('none', ROSTER_EDIT.same, change.same),
      ...line('bad', ROSTER_EDIT.removed, change.removed.length),
      ...line('info', ROSTER_EDIT.repaired(firstTold(repairs.map(ROSTER_EDIT.repair)).join(' · ')), repairs.length),
    ],
    guesses: guesses.map((guess) => ({ key: guess.key, text: guessText(guess) })),
    button: ROSTER_EDIT.button(change.next.length),
  };
}

function line(sign: OrderPreview['effects'][number]['sign'], text: string, count: number): OrderPreview['effects'] {
  return count === 0 ? [] : [{ sign, text, means: String(count) }];
}

/** Offices of the provinces named in the roster that have nobody yet. */
function warningsOf({ next }: RosterChange, unknown: readonly string[], districts: Districts): string[] {
  const inProvinces = [...new Set(next.map(({ province }) => province))];
  const recorded = new Set(next.flatMap((person) => (person.role === 'recorder' ? person.districts : [])));
  const bare = inProvinces.flatMap(districts.of).filter(({ code }) => !recorded.has(code));
  const directed = new Set(next.filter(({ role }) => role === 'director').map(({ province }) => province));
  const undirected = inProvinces.filter((province) => !directed.has(province));
  return [
    ...(unknown.length > 0 ? [ROSTER_EDIT.unknownColumns(unknown)] : []),
    ...(bare.length > 0 ? [ROSTER_EDIT.withoutRecorder(bare.map(({ name }) => name))] : []),
    ...(undirected.length > 0 ? [ROSTER_EDIT.withoutDirector(undirected)] : []),
  ];
}

function asField(field: string, texts: readonly string[]): FieldWords[] {
  return texts.map((text) => ({ field, text }));
}
