// The 76 provinces and 878 districts, looked up by code; a code is an opaque key, nothing is computed from its digits.
import { DISTRICTS, PROVINCES } from './places.generated';

/** `order` is the place in the Thai dictionary order of the letter's annex, from 1. */
export type Province = { code: number; order: number; name: string; english: string };
/** `order` is the place in the display order of its province, from 1. */
export type District = { code: number; province: number; order: number; name: string; english: string };

/** District codes in the order a province itself prints them, where that is not the order of the codes. */
const DISPLAY_ORDER: { [province: number]: readonly number[] | undefined } = {
  // อุตรดิตถ์, as in its letter: เมืองอุตรดิตถ์ ลับแล พิชัย ตรอน ท่าปลา ทองแสนขัน น้ำปาด ฟากท่า บ้านโคก
  53: [5301, 5308, 5307, 5302, 5303, 5309, 5304, 5305, 5306],
};

type Tables = {
  provinces: readonly Province[];
  provinceByCode: Map<number, Province>;
  districtByCode: Map<number, District>;
  districtsOf: Map<number, readonly District[]>;
};

let cached: Tables | undefined;

/** All 76, in Thai order. */
export function provinces(): readonly Province[] {
  return tables().provinces;
}

export function provinceByCode(code: number): Province | undefined {
  return tables().provinceByCode.get(code);
}

export function districtByCode(code: number): District | undefined {
  return tables().districtByCode.get(code);
}

/** The districts of a province in display order; none for an unknown code. */
export function districtsOf(provinceCode: number): readonly District[] {
  return tables().districtsOf.get(provinceCode) ?? [];
}

/** Parsed at the first question, not at load: most script calls ask for no place at all. */
function tables(): Tables {
  if (!cached) cached = parseTables();
  return cached;
}

function parseTables(): Tables {
  const provinceRows = rowsOf(PROVINCES).map(
    ([code = '', name = '', english = ''], index): Province => ({
      code: Number(code),
      order: index + 1,
      name,
      english,
    }),
  );
  const districtRows = rowsOf(DISTRICTS).map(
    ([code = '', province = '', name = '', english = '']): District => ({
      code: Number(code),
      province: Number(province),
      order: 0,
      name,
      english,
    }),
  );
  const byProvince = new Map<number, District[]>();
  for (const province of provinceRows) byProvince.set(province.code, []);
  for (const district of districtRows) byProvince.get(district.province)?.push(district);
  for (const [province, list] of byProvince) putInDisplayOrder(list, DISPLAY_ORDER[province]);
  return {
    provinces: provinceRows,
    provinceByCode: new Map(provinceRows.map((province) => [province.code, province])),
    districtByCode: new Map(districtRows.map((district) => [district.code, district])),
    districtsOf: byProvince,
  };
}

function rowsOf(table: string): string[][] {
  return table.split('\n').map((line) => line.split('\t'));
}

function putInDisplayOrder(list: District[], display: readonly number[] | undefined): void {
  if (display) list.sort((a, b) => display.indexOf(a.code) - display.indexOf(b.code));
  for (const [index, district] of list.entries()) district.order = index + 1;
}
