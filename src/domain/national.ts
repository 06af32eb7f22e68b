// Where the whole round stands, from what the sweeps saw last: per province and for all of them together.
import type { ConfirmationState } from './confirmation';
import { isConfirmed } from './confirmation';
import type { Instant } from './day';
import type { Districts } from './districts';
import type { District, Province } from './places';
import { type ProvinceState, provinceState } from './progress';

/** A district as it was seen last. */
export type DistrictStanding = {
  district: number;
  confirmation: ConfirmationState;
  filled: number;
  total: number;
  areas: { area: number; filled: number; total: number }[];
};

/** A tracking workbook: when it was read last, and whether the latest try succeeded. */
export type FileStanding = { provinces: readonly Province[]; sweptAt: Instant | null; readable: boolean };

export type ConfirmingState = 'all' | 'some' | 'none';

/** `state` is null while no district of it was ever seen: that is not "not recorded". */
export type ProvinceStanding = {
  province: Province;
  districts: number;
  complete: number;
  confirmed: number;
  state: ProvinceState | null;
  confirming: ConfirmingState;
  /** Since when it cannot be read; null while it can. 0: never yet. */
  unreadSince: Instant | null;
};

export type National = {
  provinces: ProvinceStanding[];
  /** Adds up to the number of provinces. */
  recording: { [state in ProvinceState]: number } & { unseen: number };
  /** Adds up to the number of provinces. */
  confirming: { [state in ConfirmingState]: number };
  districts: number;
  complete: number;
  confirmed: number;
};

export function nationalStatus(
  files: readonly FileStanding[],
  seen: ReadonlyMap<number, DistrictStanding>,
  districts: Districts,
): National {
  return nationalFrom(
    files
      .flatMap((file) =>
        file.provinces.map((province) => provinceStanding(province, districts.of(province.code), file, seen)),
      )
      .sort((a, b) => a.province.order - b.province.order),
  );
}

/** Counted together; also for an edition of some days ago. */
export function nationalFrom(provinces: ProvinceStanding[]): National {
  const having = (test: (standing: ProvinceStanding) => boolean) => provinces.filter(test).length;
  const sum = (pick: (standing: ProvinceStanding) => number) => provinces.reduce((all, each) => all + pick(each), 0);
  return {
    provinces,
    recording: {
      complete: having(({ state }) => state === 'complete'),
      partial: having(({ state }) => state === 'partial'),
      none: having(({ state }) => state === 'none'),
      unseen: having(({ state }) => state === null),
    },
    confirming: {
      all: having(({ confirming }) => confirming === 'all'),
      some: having(({ confirming }) => confirming === 'some'),
      none: having(({ confirming }) => confirming === 'none'),
    },
    districts: sum(({ districts }) => districts),
    complete: sum(({ complete }) => complete),
    confirmed: sum(({ confirmed }) => confirmed),
  };
}

export function isWhole({ filled, total }: DistrictStanding): boolean {
  return total > 0 && filled === total;
}

function provinceStanding(
  province: Province,
  all: readonly District[],
  { sweptAt, readable }: FileStanding,
  seen: ReadonlyMap<number, DistrictStanding>,
): ProvinceStanding {
  const known = all.map(({ code }) => seen.get(code)).filter((each): each is DistrictStanding => each !== undefined);
  const confirmed = known.filter(({ confirmation }) => isConfirmed(confirmation)).length;
  const complete = known.filter(isWhole).length;
  return {
    province,
    districts: all.length,
    complete,
    confirmed,
    // A district that was never seen keeps its province from being complete, and from being without any record.
    state:
      known.length === 0
        ? null
        : provinceState(
            all.map(({ code }) => ({ filled: seen.get(code)?.filled ?? 0, complete: wholeIn(seen, code) })),
          ),
    confirming: confirmed === 0 ? 'none' : confirmed === all.length ? 'all' : 'some',
    unreadSince: readable && sweptAt !== null ? null : (sweptAt ?? 0),
  };
}

function wholeIn(seen: ReadonlyMap<number, DistrictStanding>, code: number): boolean {
  const standing = seen.get(code);
  return standing !== undefined && isWhole(standing);
}
