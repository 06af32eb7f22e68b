// The places named by a whole pasted table. The rows tell more together than alone: the wrong province over another's
// districts, a province printed twice where its neighbour belongs.

import type { Districts } from './districts';
import { capitalDistrict, districtExactly, type NameReading, readDistrict, readProvince } from './place-names';
import { type Province, provinces } from './places';
import { comparableName } from './thai-text';

/** `row` is counted from 1 in what was pasted. */
export type PlaceText = { row: number; province: string; districts: readonly string[] };
export type PlacedRow = { row: number; province: number | null; districts: number[] };

export type PlaceColumn = 'province' | 'districts';
/** A name put right without asking. */
export type NameRepair = { was: string; name: string };
/** A name that is only likely; `key` is what the person sends back to accept it. */
export type NameGuess = { key: string; column: PlaceColumn; was: string; name: string; rows: number[] };
export type PlaceProblem = {
  row: number;
  column: PlaceColumn;
  kind: 'missing' | 'unknown-province' | 'unknown-district' | 'elsewhere';
  text: string;
  /** Names it might be, or the province in which the district lies. */
  near: string[];
};

export type PlacesReading = {
  rows: PlacedRow[];
  repairs: NameRepair[];
  guesses: NameGuess[];
  problems: PlaceProblem[];
};

/** `list` is for a table in which each province stands once, in any order. */
export function readPlaces(
  texts: readonly PlaceText[],
  districts: Districts,
  list: 'provinces' | null = null,
): PlacesReading {
  const reader = new Reader(texts, districts);
  const provinceOf = reader.provinces();
  if (list === 'provinces') reader.unprintDoubles(provinceOf);
  const rows = texts.map((text): PlacedRow => {
    const province = provinceOf.get(text.row) ?? null;
    return {
      row: text.row,
      province: province?.code ?? null,
      districts: province ? reader.districts(text, province) : [],
    };
  });
  return { rows, repairs: reader.repairs, guesses: [...reader.guesses.values()], problems: reader.problems };
}

/** Of the provinces named, those that stand more than once, and those of the country that are not there. */
export function provinceCensus(rows: readonly PlacedRow[]): { twice: Province[]; missing: Province[] } {
  const counts = new Map<number, number>();
  for (const { province } of rows) if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  return {
    twice: provinces().filter(({ code }) => (counts.get(code) ?? 0) > 1),
    missing: provinces().filter(({ code }) => !counts.has(code)),
  };
}

class Reader {
  readonly repairs: NameRepair[] = [];
  readonly guesses = new Map<string, NameGuess>();
  readonly problems: PlaceProblem[] = [];
  private readonly repaired = new Set<string>();
  private readonly statedProvince = new Map<string, Province>();
  private readonly districtReadings = new Map<string, NameReading<{ code: number; name: string }>>();
  private readonly namedIn = new Map<number, Set<number>>();

  constructor(
    private readonly texts: readonly PlaceText[],
    private readonly list: Districts,
  ) {}

  /** The province meant in each row. */
  provinces(): Map<number, Province> {
    const named = new Set<number>();
    const distinct = new Map<string, NameReading<Province>>();
    for (const { province } of this.texts) {
      if (distinct.has(province)) continue;
      const reading = readProvince(province);
      distinct.set(province, reading);
      if (reading.kind === 'exact' || reading.kind === 'repaired') named.add(reading.place.code);
    }
    for (const [text, reading] of distinct) {
      if (reading.kind === 'unknown' && reading.near.length > 1) distinct.set(text, readProvince(text, named));
    }
    const meant = new Map<string, Province>();
    for (const [text, rows] of grouped(this.texts)) {
      const reading = distinct.get(text);
      if (!reading) continue;
      if (reading.kind === 'unknown') {
        for (const { row } of rows) this.provinceProblem(row, text, reading.near);
        continue;
      }
      const { place } = reading;
      const other = otherProvince(rows, place, this.list);
      this.statedProvince.set(text, place);
      meant.set(text, other ?? place);
      if (other) this.guess('province', text, other.name, rows);
      else if (reading.kind === 'likely') this.guess('province', text, place.name, rows);
      else if (reading.kind === 'repaired') this.repair(text, place.name);
    }
    const found = new Map<number, Province>();
    for (const { row, province } of this.texts) {
      const place = meant.get(province);
      if (place) found.set(row, place);
    }
    return found;
  }

  /** A province twice in a list that follows the Thai order: the one whose neighbours leave room for another was it. */
  unprintDoubles(found: Map<number, Province>): void {
    const { twice, missing } = provinceCensus(
      this.texts.map(({ row }) => ({ row, province: found.get(row)?.code ?? null, districts: [] })),
    );
    const doubled = new Set(twice.map(({ code }) => code));
    this.texts.forEach(({ row, province }, index) => {
      const place = found.get(row);
      if (!place || !doubled.has(place.code)) return;
      const before = found.get(this.texts[index - 1]?.row ?? 0)?.order ?? 0;
      const after = found.get(this.texts[index + 1]?.row ?? 0)?.order ?? provinces().length + 1;
      const between = missing.filter(({ order }) => before < order && order < after);
      const [only] = between;
      if (!only || between.length > 1 || doubled.has(only.code)) return;
      found.set(row, only);
      doubled.delete(place.code);
      this.guess('province', province, only.name, [{ row }]);
    });
  }

  districts(text: PlaceText, province: Province): number[] {
    return text.districts.flatMap((name) => {
      const stated = this.statedProvince.get(text.province);
      const capital = stated && stated !== province ? capitalDistrict(name, stated, province, this.list) : undefined;
      if (capital) {
        this.guess('districts', name, capital.name, [text]);
        return [capital.code];
      }
      const reading = this.districtReading(name, province);
      if (reading.kind === 'unknown') {
        const elsewhere = provincesWith(name, this.list);
        this.problems.push({
          row: text.row,
          column: 'districts',
          kind: elsewhere.length > 0 ? 'elsewhere' : 'unknown-district',
          text: name,
          near: (elsewhere.length > 0 ? elsewhere : reading.near).map((place) => place.name),
        });
        return [];
      }
      if (reading.kind === 'likely') this.guess('districts', name, reading.place.name, [text]);
      if (reading.kind === 'repaired') this.repair(name, reading.place.name);
      return [reading.place.code];
    });
  }

  private districtReading(name: string, province: Province): NameReading<{ code: number; name: string }> {
    const key = `${province.code} ${name}`;
    const known = this.districtReadings.get(key);
    if (known) return known;
    const reading = readDistrict(name, province, this.list, this.named(province.code));
    this.districtReadings.set(key, reading);
    return reading;
  }

  /** The districts of a province that the table names without a doubt. */
  private named(province: number): Set<number> {
    const known = this.namedIn.get(province);
    if (known) return known;
    const names = new Set(this.texts.flatMap(({ districts }) => districts));
    const codes = [...names].flatMap((name) => districtExactly(name, province, this.list)?.code ?? []);
    const named = new Set(codes);
    this.namedIn.set(province, named);
    return named;
  }

  private repair(was: string, name: string): void {
    if (this.repaired.has(was)) return;
    this.repaired.add(was);
    this.repairs.push({ was, name });
  }

  private guess(column: PlaceColumn, was: string, name: string, rows: readonly { row: number }[]): void {
    const key = `${column}:${was}>${name}`;
    const known = this.guesses.get(key) ?? { key, column, was, name, rows: [] };
    known.rows.push(...rows.map(({ row }) => row));
    this.guesses.set(key, known);
  }

  private provinceProblem(row: number, text: string, near: readonly Province[]): void {
    const kind = text === '' ? 'missing' : 'unknown-province';
    this.problems.push({ row, column: 'province', kind, text, near: near.map(({ name }) => name) });
  }
}

function grouped(texts: readonly PlaceText[]): Map<string, PlaceText[]> {
  const groups = new Map<string, PlaceText[]>();
  for (const text of texts) {
    const group = groups.get(text.province) ?? [];
    group.push(text);
    groups.set(text.province, group);
  }
  return groups;
}

/** The one province in which most of these districts lie, when it is not the one that stands over them. */
function otherProvince(rows: readonly PlaceText[], stated: Province, districts: Districts): Province | undefined {
  const names = [...new Set(rows.flatMap(({ districts }) => districts))];
  const fits = (province: number) => names.filter((name) => districtExactly(name, province, districts)).length;
  const here = fits(stated.code);
  if (names.length < 2 || here * 2 >= names.length) return undefined;
  const counts = provinces().map((province) => ({ province, count: fits(province.code) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most);
  const [only] = best;
  return only && best.length === 1 && most > here && most * 2 >= names.length ? only.province : undefined;
}

function provincesWith(district: string, districts: Districts): Province[] {
  const bare = comparableName(district);
  if (bare === '') return [];
  return provinces().filter(({ code }) => districtExactly(district, code, districts));
}
