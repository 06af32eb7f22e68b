// A round: one fiscal year, its data period, its two windows, and the extensions that moved their ends.
import { type Day, daysBetween, isDay } from './day';

export type Window = { from: Day; until: Day };

/** `year` is the Buddhist fiscal year; it belongs to the round and is never derived from today. */
export type Round = {
  year: number;
  dataFrom: Day;
  dataUntil: Day;
  recording: Window;
  confirming: Window;
  /** Confirming before its window, once a district is complete. */
  earlyConfirmation: boolean;
  /** Confirming a district that is not complete, with a written reason. */
  incompleteConfirmation: boolean;
  /** HQ accepts acts that nobody signed, where an office could not be given keys; they are marked as such. */
  unsignedActs: boolean;
  /** HQ has ended the round: nothing opens any more, whatever the dates say. */
  closed: boolean;
  /** For the training day: every screen and tab says that nothing in it counts. */
  practice: boolean;
};

export type Scope =
  | { kind: 'all' }
  | { kind: 'provinces'; provinces: number[] }
  | { kind: 'districts'; districts: number[] };

/** One extension by letter. An end that the letter does not move is null. Records are in the order they were made. */
export type Extension = {
  letter: string;
  letterDate: Day;
  scope: Scope;
  recordUntil: Day | null;
  confirmUntil: Day | null;
  reason: string;
};

/** An end as it holds for one district. `extension` is the record that moved it, null while the round's own end holds. */
export type End = { until: Day; original: Day; extension: Extension | null };

export type Ends = { record: End; confirm: End };

/** The latest extension that covers the district and moves that end decides; the two ends move apart. */
export function endsFor(
  round: Round,
  extensions: readonly Extension[],
  district: { code: number; province: number },
): Ends {
  const covering = extensions.filter((extension) => covers(extension.scope, district));
  return {
    record: endOf(round.recording.until, covering, (extension) => extension.recordUntil),
    confirm: endOf(round.confirming.until, covering, (extension) => extension.confirmUntil),
  };
}

export type RoundProblem = 'bad-day' | 'ends-before-it-starts' | 'year';

/** What is wrong with a round as typed; empty when it can be used. */
export function roundProblems(round: Round): RoundProblem[] {
  const days = [round.dataFrom, round.dataUntil, ...Object.values(round.recording), ...Object.values(round.confirming)];
  if (!days.every(isDay)) return ['bad-day'];
  const problems: RoundProblem[] = [];
  if (round.year < 2500 || round.year > 2700) problems.push('year');
  const spans: [Day, Day][] = [
    [round.dataFrom, round.dataUntil],
    [round.recording.from, round.recording.until],
    [round.confirming.from, round.confirming.until],
  ];
  if (spans.some(([from, until]) => until < from)) problems.push('ends-before-it-starts');
  return problems;
}

/** Further than this from the round, a day is taken for a slip of the year. */
const FAR_DAYS = 400;

export function isFarFrom({ recording }: Round, day: Day): boolean {
  return recording.until !== '' && Math.abs(daysBetween(recording.until, day)) > FAR_DAYS;
}

export function covers(scope: Scope, district: { code: number; province: number }): boolean {
  if (scope.kind === 'all') return true;
  return scope.kind === 'provinces'
    ? scope.provinces.includes(district.province)
    : scope.districts.includes(district.code);
}

function endOf(original: Day, extensions: readonly Extension[], endIn: (extension: Extension) => Day | null): End {
  let end: End = { until: original, original, extension: null };
  for (const extension of extensions) {
    const until = endIn(extension);
    if (until !== null) end = { until, original, extension };
  }
  return end;
}
