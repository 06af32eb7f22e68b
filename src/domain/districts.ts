// The districts as one round has them. Whoever asks for a district asks this list and not the official one: districts are
// renamed, merged and split between one round and the next.
import { type District, districtsOf, provinces } from './places';

export type Districts = {
  /** Of a province, in display order; none for an unknown code. */
  of(province: number): readonly District[];
  withCode(code: number): District | undefined;
  /**
   * What a name in comparable form means: the district that bears it now, else what became of the one that bore it, which
   * after a split are several.
   */
  named(province: number, name: string): readonly District[];
};

/** How a list came to differ from the official one: provinces changed, and names that nobody bears any more. */
type Differences = {
  lists: ReadonlyMap<number, readonly District[]>;
  /** By province and name, the codes of what became of it. */
  former: ReadonlyMap<string, readonly number[]>;
};

/** What became of some districts of one province: `are` stand where `was` stood; a code in both is the same office. */
export type Succession = { province: number; was: readonly number[]; are: readonly { code: number; name: string }[] };

let official: Districts | undefined;

export function officialDistricts(): Districts {
  official ??= listed({ lists: new Map(), former: new Map() });
  return official;
}

/** The list after these, one after another. */
export function districtsAfter(successions: readonly Succession[]): Districts {
  if (successions.length === 0) return officialDistricts();
  return listed(successions.reduce(succeeded, { lists: new Map(), former: new Map() }));
}

function listed({ lists, former }: Differences): Districts {
  let codes: Map<number, District> | undefined;
  const of = (province: number) => lists.get(province) ?? districtsOf(province);
  const withCode = (code: number) => {
    codes ??= new Map(provinces().flatMap((each) => of(each.code).map((district) => [district.code, district])));
    return codes.get(code);
  };
  return {
    of,
    withCode,
    named(province, name) {
      const own = of(province).find((district) => district.name === name);
      if (own) return [own];
      const became = former.get(formerKey(province, name)) ?? [];
      return of(province).filter(({ code }) => became.includes(code));
    },
  };
}

function succeeded({ lists, former }: Differences, { province, was, are }: Succession): Differences {
  const before = lists.get(province) ?? districtsOf(province);
  const kept = new Map(are.map((each) => [each.code, each.name]));
  const codes = are.map(({ code }) => code);
  const last = before.reduce((index, { code }, at) => (was.includes(code) ? at : index), -1);
  const created = are
    .filter(({ code }) => !was.includes(code))
    .map(({ code, name }): District => ({ code, province, name, english: '', order: 0 }));
  const after = before
    .flatMap((district, index) => {
      const name = kept.get(district.code);
      const stays = !was.includes(district.code) ? [district] : name === undefined ? [] : [{ ...district, name }];
      return index === last ? [...stays, ...created] : stays;
    })
    .map((district, index) => ({ ...district, order: index + 1 }));
  const names = new Map(
    [...former].map(([name, means]) => [name, means.flatMap((code) => successors(code, was, codes))]),
  );
  for (const { code, name } of before) {
    if (was.includes(code)) names.set(formerKey(province, name), successors(code, was, codes));
  }
  return { lists: new Map(lists).set(province, after), former: names };
}

/** An office that goes on under its code is its own successor. */
function successors(code: number, was: readonly number[], are: readonly number[]): number[] {
  return !was.includes(code) || are.includes(code) ? [code] : [...are];
}

function formerKey(province: number, name: string): string {
  return `${province} ${name}`;
}
