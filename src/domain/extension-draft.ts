// An extension as it is being filled in: what is wrong with it, what one should look at twice, and the record it makes.
import { type Day, fiscalYearOf, parseDay } from './day';
import { isHoliday, isWeekend } from './holidays';
import { type Extension, isFarFrom, type Round, type Scope } from './round';
import { arabicDigits, comparableName, tidyText } from './thai-text';

/** As typed; an empty end is not moved. */
export type ExtensionDraft = {
  letter: string;
  letterDate: string;
  scope: Scope;
  recordUntil: string;
  confirmUntil: string;
  reason: string;
};

export type DraftField = 'letter' | 'letterDate' | 'scope' | 'recordUntil' | 'confirmUntil' | 'reason';
export type DraftProblem = 'missing' | 'twice' | 'bad-day' | 'far-from-round' | 'before-start' | 'no-end' | 'no-place';
export type DraftWarning =
  | 'weekend'
  | 'holiday'
  | 'earlier'
  | 'unchanged'
  | 'past'
  | 'other-fiscal-year'
  | 'christian-year'
  | 'confirming-ends-first';

export type Told<Kind> = { field: DraftField; kind: Kind; day: Day };

export type DraftReading = {
  /** Null while there are problems. */
  extension: Extension | null;
  problems: Told<DraftProblem>[];
  warnings: Told<DraftWarning>[];
};

export type DraftFacts = {
  round: Round;
  extensions: readonly Extension[];
  /** The ends as they hold now for those whom the extension covers; the latest of them where they differ. */
  ends: { record: Day; confirm: Day };
  holidays: readonly Day[];
  today: Day;
};

export function readExtensionDraft(draft: ExtensionDraft, facts: DraftFacts): DraftReading {
  const problems: Told<DraftProblem>[] = [];
  const warnings: Told<DraftWarning>[] = [];
  const wrong = (field: DraftField, kind: DraftProblem, day: Day = '') => void problems.push({ field, kind, day });
  const { round } = facts;

  const dayIn = (field: 'letterDate' | 'recordUntil' | 'confirmUntil'): Day | null => {
    const text = tidyText(draft[field]);
    if (text === '') return null;
    const day = parseDay(text);
    if (day === undefined) wrong(field, 'bad-day');
    else if (isFarFrom(round, day)) wrong(field, 'far-from-round', day);
    else {
      if (hasChristianYear(text)) warnings.push({ field, kind: 'christian-year', day });
      return day;
    }
    return null;
  };

  const letter = tidyText(draft.letter);
  const named = comparableName(arabicDigits(letter));
  if (letter === '') wrong('letter', 'missing');
  else if (facts.extensions.some((known) => comparableName(arabicDigits(known.letter)) === named)) {
    wrong('letter', 'twice');
  }
  if (tidyText(draft.letterDate) === '') wrong('letterDate', 'missing');
  if (tidyText(draft.reason) === '') wrong('reason', 'missing');
  if (placesIn(draft.scope) === 0) wrong('scope', 'no-place');
  const letterDate = dayIn('letterDate');
  const recordUntil = dayIn('recordUntil');
  const confirmUntil = dayIn('confirmUntil');
  if (tidyText(draft.recordUntil) === '' && tidyText(draft.confirmUntil) === '') wrong('recordUntil', 'no-end');

  const ends = [
    { field: 'recordUntil', until: recordUntil, from: round.recording.from, now: facts.ends.record },
    { field: 'confirmUntil', until: confirmUntil, from: round.confirming.from, now: facts.ends.confirm },
  ] as const;
  for (const { field, until, from, now } of ends) {
    if (until === null) continue;
    if (until < from) wrong(field, 'before-start', from);
    warnings.push(...endWarnings(until, now, facts).map((kind) => ({ field, kind, day: until })));
  }
  const record = recordUntil ?? facts.ends.record;
  if (confirmUntil !== null && confirmUntil < record) {
    warnings.push({ field: 'confirmUntil', kind: 'confirming-ends-first', day: record });
  }
  const whole = problems.length === 0 && letterDate !== null;
  return {
    extension: whole
      ? { letter, letterDate, scope: draft.scope, recordUntil, confirmUntil, reason: tidyText(draft.reason) }
      : null,
    problems,
    warnings,
  };
}

function endWarnings(until: Day, now: Day, { round, holidays, today }: DraftFacts): DraftWarning[] {
  const found: DraftWarning[] = [];
  if (isHoliday(until, holidays)) found.push('holiday');
  else if (isWeekend(until)) found.push('weekend');
  if (until < now) found.push('earlier');
  if (until === now) found.push('unchanged');
  if (until < today) found.push('past');
  if (fiscalYearOf(until) !== round.year) found.push('other-fiscal-year');
  return found;
}

function placesIn(scope: Scope): number {
  if (scope.kind === 'all') return 1;
  return scope.kind === 'provinces' ? scope.provinces.length : scope.districts.length;
}

/** `8/9/2021`: read as meant, but said aloud, because beside Buddhist years it is easily a slip. */
function hasChristianYear(text: string): boolean {
  return /(^|\D)(19|20|21)\d{2}(\D|$)/.test(arabicDigits(text));
}
