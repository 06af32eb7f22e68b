// Names of provinces and districts as people type and print them: repaired where that is certain, else the nearest.
// The official names are in comparable form already (a test holds them to it).
import type { Districts } from './districts';
import { type District, type Province, provinces } from './places';
import { comparableName } from './thai-text';

/**
 * `repaired` differs only in spaces, prefixes or look-alike letters. `likely` is a guess that somebody has to accept.
 * `unknown` names what it might be, if anything comes near.
 */
export type NameReading<Place> =
  | { kind: 'exact' | 'repaired' | 'likely'; place: Place }
  | { kind: 'unknown'; near: Place[] };

/** `named` are the codes that stand elsewhere in the same table: of two equally near names the one not yet there is meant. */
export function readProvince(text: string, named: ReadonlySet<number> = new Set()): NameReading<Province> {
  return readName(text, withoutPrefix(text, PROVINCE_PREFIX), provinces(), named);
}

/** `เมือง` alone is the district around the province's capital. */
export function readDistrict(
  text: string,
  province: Province,
  districts: Districts,
  named: ReadonlySet<number> = new Set(),
): NameReading<District> {
  const bare = withoutPrefix(text, DISTRICT_PREFIX);
  const capital = bare === MUEANG ? MUEANG + province.name : bare;
  const meant = districts.named(province.code, capital);
  const [only] = meant;
  if (only && meant.length === 1) return { kind: only.name === text ? 'exact' : 'repaired', place: only };
  if (meant.length > 1) return { kind: 'unknown', near: [...meant] };
  return readName(text, capital, districts.of(province.code), named);
}

/** Exactly, or but for spaces, prefixes and look-alike letters; by its former name too, unless several came of it. */
export function districtExactly(text: string, province: number, districts: Districts): District | undefined {
  const found = districts.named(province, withoutPrefix(text, DISTRICT_PREFIX));
  return found.length === 1 ? found[0] : undefined;
}

/** The capital's district of one province named after another: `เมืองอุดรธานี` among the districts of อุตรดิตถ์. */
export function capitalDistrict(
  text: string,
  named: Province,
  meant: Province,
  districts: Districts,
): District | undefined {
  const bare = withoutPrefix(text, DISTRICT_PREFIX);
  if (bare !== MUEANG + named.name) return undefined;
  return districts.of(meant.code).find(({ name }) => name === MUEANG + meant.name);
}

const MUEANG = 'เมือง';
const PROVINCE_PREFIX = /^(จังหวัด|จ\.)/;
const DISTRICT_PREFIX = /^(กิ่งอำเภอ|อำเภอ|อ\.)/;

function withoutPrefix(text: string, prefix: RegExp): string {
  return comparableName(text).replace(prefix, '');
}

function readName<Place extends { name: string; code: number }>(
  text: string,
  bare: string,
  places: readonly Place[],
  named: ReadonlySet<number>,
): NameReading<Place> {
  const same = places.find(({ name }) => name === bare);
  if (same) return { kind: same.name === text ? 'exact' : 'repaired', place: same };
  const near = nearest(bare, places);
  const free = near.filter(({ code }) => !named.has(code));
  const [only, another] = free.length > 0 ? free : near;
  return only && !another ? { kind: 'likely', place: only } : { kind: 'unknown', near };
}

/** Two letters wrong at most, and fewer than half of them. */
const MOST_WRONG = 2;

function nearest<Place extends { name: string }>(bare: string, places: readonly Place[]): Place[] {
  let best = MOST_WRONG + 1;
  let found: Place[] = [];
  for (const place of places) {
    const { name } = place;
    if (Math.abs(name.length - bare.length) > MOST_WRONG) continue;
    const wrong = editDistance(bare, name);
    if (wrong * 2 >= bare.length || wrong > best || wrong > MOST_WRONG) continue;
    if (wrong < best) found = [];
    best = wrong;
    found.push(place);
  }
  return found;
}

/** Letters to change, leave out or put in; more than MOST_WRONG is not counted to its end. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let down = 1; down <= a.length; down++) {
    const next = [down];
    let least = down;
    for (let right = 1; right <= b.length; right++) {
      const change = (row[right - 1] ?? 0) + (a[down - 1] === b[right - 1] ? 0 : 1);
      const wrong = Math.min(change, (row[right] ?? 0) + 1, (next[right - 1] ?? 0) + 1);
      next.push(wrong);
      if (wrong < least) least = wrong;
    }
    if (least > MOST_WRONG) return least;
    row = next;
  }
  return row[b.length] ?? 0;
}
