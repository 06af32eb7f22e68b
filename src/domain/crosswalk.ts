// How districts became others: renamed, merged or split, from a day on. A round has the districts of the day on which its
// recording begins and keeps them to its end; last year's numbers are led over to what became of each.
import type { Day } from './day';
import { type Districts, districtsAfter, type Succession } from './districts';

export const CHANGE_KINDS = ['rename', 'merge', 'split'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `source` names what it was announced in. */
export type DistrictChange = Succession & { kind: ChangeKind; day: Day; source: string };

/** A change as somebody wrote it down: names in comparable form and without prefix, codes as they were typed. */
export type ChangeDraft = {
  kind: ChangeKind;
  province: number;
  was: readonly string[];
  are: readonly string[];
  codes: readonly string[];
};

export type ChangeProblem = {
  column: 'was' | 'are' | 'codes';
  kind:
    | 'missing'
    | 'unknown-district'
    | 'twice'
    | 'one-name'
    | 'two-names'
    | 'no-new-name'
    | 'same-name'
    | 'name-taken'
    | 'no-codes'
    | 'code-for-each'
    | 'bad-code'
    | 'code-taken';
};

/** In the order in which they came into force; those of one day as they stand. */
export function inOrder<Change extends { day: Day }>(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export function districtsOn(changes: readonly DistrictChange[], day: Day): Districts {
  return districtsAfter(inOrder(changes).filter((change) => change.day <= day));
}

/** Whether rows of a workbook change by it; a new name alone leaves them where they are. */
export function movesRows({ kind }: Pick<DistrictChange, 'kind'>): boolean {
  return kind !== 'rename';
}

/**
 * What a draft means on top of the list before it. `taken` are codes that any district ever had: a code never names
 * another office later, or old numbers would pass for its own.
 */
export function successionOf(
  draft: ChangeDraft,
  before: Districts,
  taken: (code: number) => boolean,
): { ok: true; succession: Succession } | { ok: false; problem: ChangeProblem } {
  const { kind, province } = draft;
  const refuse = (column: ChangeProblem['column'], problem: ChangeProblem['kind']) =>
    ({ ok: false, problem: { column, kind: problem } }) as const;
  const here = before.of(province);
  const was = draft.was.map((name) => here.find((district) => district.name === name));
  const old = was.filter((district) => district !== undefined);
  if (was.length === 0) return refuse('was', 'missing');
  if (old.length < was.length) return refuse('was', 'unknown-district');
  if (new Set(draft.was).size < was.length) return refuse('was', 'twice');
  if (draft.are.length === 0) return refuse('are', 'missing');
  if (new Set(draft.are).size < draft.are.length) return refuse('are', 'twice');
  if (kind === 'rename' && was.length > 1) return refuse('was', 'one-name');
  if (kind === 'merge' && was.length < 2) return refuse('was', 'two-names');
  if (kind === 'split' && draft.are.length < 2) return refuse('are', 'two-names');
  if (kind !== 'split' && draft.are.length > 1) return refuse('are', 'one-name');
  if (kind === 'rename' && draft.are[0] === draft.was[0]) return refuse('are', 'same-name');
  const others = here.filter(({ code }) => !old.some((district) => district.code === code));
  if (draft.are.some((name) => others.some((district) => district.name === name))) return refuse('are', 'name-taken');
  const [first] = old;
  if (kind === 'rename' && first) {
    if (draft.codes.length > 0) return refuse('codes', 'no-codes');
    const are = draft.are.map((name) => ({ code: first.code, name }));
    return { ok: true, succession: { province, was: [first.code], are } };
  }
  const fresh = draft.are.filter((name) => !draft.was.includes(name));
  if (kind === 'split' && fresh.length === 0) return refuse('are', 'no-new-name');
  if (draft.codes.length !== fresh.length) return refuse('codes', fresh.length === 0 ? 'no-codes' : 'code-for-each');
  if (draft.codes.some((code) => !/^[1-9]\d{3}$/.test(code))) return refuse('codes', 'bad-code');
  const codes = draft.codes.map(Number);
  if (new Set(codes).size < codes.length || codes.some(taken)) return refuse('codes', 'code-taken');
  const are = draft.are.map((name) => {
    const kept = old.find((district) => district.name === name);
    return { code: kept?.code ?? codes[fresh.indexOf(name)] ?? 0, name };
  });
  return { ok: true, succession: { province, was: old.map(({ code }) => code), are } };
}

/**
 * Per district which ones of an earlier list it was; one that is not here was itself. An empty list: part of another
 * office, of which nobody can say what its share was. `before` are the codes there were about the day `on`, of this
 * province and others; when they fit no list there ever was, nothing is compared that any change touched.
 */
export function originsSince(
  changes: readonly (Succession & { day: Day })[],
  province: number,
  before: ReadonlySet<number>,
  on: Day,
): Map<number, number[]> {
  const here = changes.filter((change) => change.province === province);
  const origins = new Map<number, number[]>();
  const ever = [...codesOf([], province), ...here.flatMap(({ are }) => are.map(({ code }) => code))];
  const there = new Set(ever.filter((code) => before.has(code)));
  const lengths = [...here.keys(), here.length].filter((length) => {
    const codes = codesOf(here.slice(0, length), province);
    return codes.length === there.size && codes.every((code) => there.has(code));
  });
  // The same codes may come back, after a part went from one office to another: then the day says which list it was.
  const first = lengths.filter((length) => (here[length - 1]?.day ?? '') <= on).pop() ?? lengths[0];
  for (const { was, are } of here.slice(first ?? 0)) {
    const from = was.flatMap((code) => origins.get(code) ?? [code]);
    const unknown = first === undefined || are.length > 1 || was.some((code) => origins.get(code)?.length === 0);
    for (const { code } of are) origins.set(code, unknown ? [] : from);
  }
  return origins;
}

function codesOf(changes: readonly Succession[], province: number): number[] {
  return districtsAfter(changes)
    .of(province)
    .map(({ code }) => code);
}
