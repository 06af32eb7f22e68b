// Names of provinces and districts in the cells of HQ's tabs, as people type them: with or without prefix, spaces anyhow.
import type { Districts } from '../domain/districts';
import { type Province, provinces } from '../domain/places';
import { comparableName } from '../domain/thai-text';

export function provinceNamed(text: string): Province | undefined {
  const name = comparableName(text).replace(/^(จังหวัด|จ\.)/, '');
  return provinces().find((province) => comparableName(province.name) === name);
}

export function withoutDistrictPrefix(name: string): string {
  return name.replace(/^(อำเภอ|อ\.)/, '');
}

/** None when no district bears or bore the name; several when they came of the one that bore it. */
export function districtsNamed(province: number, text: string, list: Districts): number[] {
  return list.named(province, withoutDistrictPrefix(comparableName(text))).map(({ code }) => code);
}
