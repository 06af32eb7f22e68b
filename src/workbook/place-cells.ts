// Names of provinces and districts in the cells of HQ's tabs, as people type them: with or without prefix, spaces anyhow.
import type { Districts } from '../domain/districts';
import { type Province, provinces } from '../domain/places';
import { comparableName } from '../domain/thai-text';

let byName: Map<string, Province> | undefined;

/** A country's people are a thousand, each with the name of a province. */
export function provinceNamed(text: string): Province | undefined {
  byName ??= new Map(provinces().map((province) => [comparableName(province.name), province]));
  return byName.get(comparableName(text).replace(/^(จังหวัด|จ\.)/, ''));
}

export function withoutDistrictPrefix(name: string): string {
  return name.replace(/^(อำเภอ|อ\.)/, '');
}

/** None when no district bears or bore the name; several when they came of the one that bore it. */
export function districtsNamed(province: number, text: string, list: Districts): number[] {
  return list.named(province, withoutDistrictPrefix(comparableName(text))).map(({ code }) => code);
}
