// What recorders do: open an area, save it sooner or later, type and paste into the grid, try what is not theirs.

import { columns } from '../../demo/sample-round';
import type { Execution } from '../../practice/google';
import type { Refusal } from '../../src/contract/calls';
import { noteText } from '../../src/domain/note';
import { answerOf } from '../support/practice-person';
import { DATA } from '../support/uttaradit-places';
import type { Action, Step } from './action';
import { STAND_IN } from './roster';
import { type Line, type Outcomes, type Place, same } from './truth';
import type { Unanswered, World } from './world';

/** What a clerk types, and what the cell must hold then; null where it must be refused. */
const TYPED: [string, string | null][] = [
  ['0', '0'],
  ['7', '7'],
  ['128', '128'],
  ['2,304', '2304'],
  ['๑๒', '12'],
  ['๑,๐๒๔', '1024'],
  ['', ''],
  ['-5', null],
  ['สิบ', null],
  ['1.5', null],
  ['1234567890', null],
  ['=1+1', null],
];
const REASONS = ['', '', 'โครงการใหม่', '=SUM(A1:A9)', '+66 0', '@ทุกคน', '-', "'=1+1"];
/** What the hostile script writes. */
export const HOSTILE_NUMBER = '7';
const FORMULA = { typed: '=2+3', gives: '5' };
const GRID_TEXTS = ['5', '0', '', '๙', FORMULA.typed, 'ไม่มี', '-1', '1.5', '2564-09-01', '1/2'];

export const recording: Action[] = [
  { name: 'opens an area', weight: 8, run: open },
  { name: 'saves an open area', weight: 14, run: save },
  { name: 'sends an unanswered save again', weight: 6, run: resend },
  { name: 'sends an acknowledged save once more', weight: 2, run: stutter },
  { name: 'types into the grid', weight: 6, run: type },
  { name: 'pastes over validation', weight: 3, run: paste },
  { name: 'pastes over several rows', weight: 1, run: pasteRows },
  { name: 'cuts cells out', weight: 1, run: cut },
];

function open(world: World): Step {
  const { chance } = world;
  const place = { district: chance.pick(world.districts), area: chance.pick(columns.areas).area };
  // Mostly one's own district, now and then somebody else's.
  const email = world.recorderOf(chance.happens(0.9) ? place.district : chance.pick(world.districts));
  const told = `${email} opens ${place.district}/${place.area}`;
  const answer = answerOf<{ shown: string }>(world.person(email).ask('area', place));
  if (!answer?.ok) return { told: `${told}: no` };
  world.forms.push({ email, place, shown: answer.value.shown });
  return { told };
}

function save(world: World): Step {
  const filled = fillIn(world);
  return filled ? send(world, filled, 'saves') : open(world);
}

/** One of the open forms, filled in by chance, and closed; undefined when none is open. */
export function fillIn(world: World): Unanswered | undefined {
  const form = world.forms.length > 0 ? world.chance.pick(world.forms) : undefined;
  if (!form) return undefined;
  world.forms = world.forms.filter((each) => each !== form);
  const { chance } = world;
  const area = columns.areas.find(({ area: number }) => number === form.place.area);
  const items = chance.some(area?.items.map(({ item }) => item.code) ?? [], 6);
  const chosen = items.map((code) => ({ code, typed: chance.pick(chance.happens(0.85) ? TYPED.slice(0, 7) : TYPED) }));
  const notes = chance.happens(0.3) ? [{ code: chance.pick(items), reason: chance.pick(REASONS), link: '' }] : [];
  const request = {
    year: 2564,
    ...form.place,
    shown: form.shown,
    values: chosen.map(({ code, typed: [text] }) => ({ code, text })),
    notes,
  };
  const over = (before: Line) =>
    before.map((text, index) => {
      const code = area?.items[index]?.item.code;
      if (code === undefined) return noteText(notes);
      return chosen.find((each) => each.code === code)?.typed[1] ?? text;
    });
  const isBad = chosen.some(({ typed: [, read] }) => read === null);
  return { ...form, request, isBad, over };
}

function resend(world: World): Step {
  const unanswered = world.unanswered.pop();
  return unanswered ? send(world, unanswered, 'sends again') : open(world);
}

function stutter(world: World): Step {
  const sent = world.acknowledged.pop();
  return sent ? send(world, sent, 'sends once more') : open(world);
}

function send(world: World, form: Unanswered, verb: string): Step {
  const { email, place, request } = form;
  const before = world.truth.of(place);
  const { done, told } = world.disturbed(() => world.person(email).ask('save', request));
  const { allowed, problems } = judged(world, form, done, before);
  return {
    told: `${email} ${verb} ${place.district}/${place.area}${told}: ${outcomeOf(done)}`,
    outcomes: [{ place, allowed }],
    problems,
  };
}

/** What the area may hold after a save was answered so, and what must not have been answered. */
export function judged(
  world: World,
  form: Unanswered,
  done: Execution,
  before: Line,
): { allowed: Line[]; problems: string[] } {
  const { email, place, isBad, over } = form;
  const answer = answerOf<unknown>(done);
  if (!answer || (!answer.ok && answer.refusal.code === 'failed')) {
    world.unanswered.push(form);
    return { allowed: isBad ? [before] : [before, over(before), frozen(over(before))], problems: [] };
  }
  if (!answer.ok) return { allowed: [before], problems: [] };
  world.acknowledged.push(form);
  const problems = [];
  if (isBad) problems.push('a value that cannot be read was accepted');
  if (!mayRecord(world, email, place.district)) problems.push(`${email} saved for ${place.district}`);
  return { allowed: [over(before), frozen(over(before))], problems };
}

/** A save that writes anything reads no formulas: one that stood in the area becomes what it gave. */
export function frozen(line: Line): Line {
  return line.map((text) => (text === FORMULA.typed ? FORMULA.gives : text));
}

/** By the roster of the sample: one's own district; ลับแล's recorder stands in for ตรอน in September. */
export function mayRecord(world: World, email: string, district: number): boolean {
  return (
    world.recorderOf(district) === email ||
    (email === world.recorderOf(STAND_IN.recorder) && district === STAND_IN.district)
  );
}

function type(world: World): Step {
  const { chance, truth, google, file } = world;
  const place = { district: chance.pick(world.districts), area: chance.pick(columns.areas).area };
  const email = chance.happens(0.7)
    ? world.recorderOf(place.district)
    : chance.pick([...world.recorders.map((each) => each.email), world.reader, world.director]);
  const items = columns.areas.find(({ area }) => area === place.area)?.items ?? [];
  const at = chance.below(items.length);
  const text = chance.pick(GRID_TEXTS);
  const cell = { sheet: DATA, row: truth.rowOf(place.district), column: items[at]?.column ?? 0 };
  const { written } = google.typed(email, file.id, cell, text);
  const told = `${email} types ${JSON.stringify(text)} into ${place.district}/${items[at]?.item.code}: ${written.ok}`;
  return { told, ...byHand(world, email, (other, index) => isSame(other, place) && index === at) };
}

function paste(world: World): Step {
  const { chance, truth, google, file } = world;
  const place = { district: chance.pick(world.districts), area: chance.pick(columns.areas).area };
  const email = chance.happens(0.8) ? world.recorderOf(place.district) : chance.pick(world.recorders).email;
  const items = columns.areas.find(({ area }) => area === place.area)?.items ?? [];
  const block = [items.map(() => chance.pick(GRID_TEXTS))];
  const first = { sheet: DATA, row: truth.rowOf(place.district), column: items[0]?.column ?? 0 };
  const { written } = google.pasted(email, file.id, first, block);
  const told = `${email} pastes into ${place.district}/${place.area}: ${written.ok}`;
  return { told, ...byHand(world, email, (other, index) => isSame(other, place) && index < items.length) };
}

/** As from a list of all districts: refused as a whole as soon as one row is not one's own. */
function pasteRows(world: World): Step {
  const { chance, truth, google, file } = world;
  const area = chance.pick(columns.areas);
  const email = chance.pick(world.recorders).email;
  const row = truth.rowOf(chance.pick(world.districts));
  const districts = world.districts.filter((district) => [row, row + 1, row + 2].includes(truth.rowOf(district)));
  const block = districts.map(() => area.items.map(() => chance.pick(GRID_TEXTS)));
  const { written } = google.pasted(email, file.id, { sheet: DATA, row, column: area.first }, block);
  const told = `${email} pastes into area ${area.area} of ${districts.join()}: ${written.ok}`;
  const isMeant = (other: Place, index: number) =>
    other.area === area.area && districts.includes(other.district) && index < area.items.length;
  return { told, ...byHand(world, email, isMeant) };
}

/** The first items of an area cut and put one column to the right: the first cell is empty, the last is lost. */
function cut(world: World): Step {
  const { chance, truth, file, google } = world;
  const place = { district: chance.pick(world.districts), area: chance.pick(columns.areas).area };
  const email = chance.happens(0.8) ? world.recorderOf(place.district) : chance.pick(world.recorders).email;
  const items = columns.areas.find(({ area }) => area === place.area)?.items ?? [];
  const column = items[0]?.column ?? 0;
  const row = truth.rowOf(place.district);
  const lastColumn = column + items.length - 2;
  const { ok } = google.cut(
    email,
    file.id,
    DATA,
    { row, column, lastRow: row, lastColumn },
    { row, column: column + 1 },
  );
  const told = `${email} cuts ${place.district}/${place.area}: ${ok}`;
  return { told, ...byHand(world, email, (other, index) => isSame(other, place) && index < items.length) };
}

function isSame(one: Place, other: Place): boolean {
  return one.district === other.district && one.area === other.area;
}

/**
 * What was meant stands as Sheets reads it; elsewhere only the script in the workbook may have put its number. Wherever
 * anything changed, the person could have typed it.
 */
export function byHand(
  world: World,
  email: string,
  isMeant: (place: Place, index: number) => boolean,
): { outcomes: Outcomes[]; problems: string[] } {
  const outcomes: Outcomes[] = [];
  const problems: string[] = [];
  for (const district of world.districts) {
    for (const { area } of columns.areas) {
      const place = { district, area };
      const [before, actual] = [world.truth.of(place), world.truth.actual(place)];
      if (same(before, actual)) continue;
      const allowed = before.map((text, index) =>
        isMeant(place, index) || actual[index] === HOSTILE_NUMBER ? (actual[index] ?? '') : text,
      );
      outcomes.push({ place, allowed: [allowed] });
      if (!mayRecord(world, email, district) && !isTampered(world, place))
        problems.push(`${email} wrote into ${district}`);
    }
  }
  return { outcomes, problems };
}

export function isTampered(world: World, { district, area }: Place): boolean {
  const column = columns.areas.find((each) => each.area === area)?.first ?? 0;
  return world.isTamperedAt(world.truth.rowOf(district), column);
}

export function outcomeOf(execution: Execution): string {
  const answer = answerOf<unknown>(execution);
  if (!answer) return 'no answer';
  if (answer.ok) return 'done';
  const refusal: Refusal = answer.refusal;
  return refusal.code === 'locked' ? `locked (${refusal.lock.reason})` : refusal.code;
}
