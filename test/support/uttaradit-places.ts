// Where the districts and items of the sample round stand in its data tab.
import { UTTARADIT } from '../../demo/people';
import { columns } from '../../demo/sample-round';
import { districtsOf } from '../../src/domain/places';
import { ROWS } from '../../src/workbook/columns';
import { districtTab } from '../../src/workbook/formulas';
import { dataTab } from '../../src/workbook/tabs';

export const MUEANG = 5301;
export const TRON = 5302;
export const THAPLA = 5303;
export const FAKTHA = 5305;
export const BANKHOK = 5306;
export const PHICHAI = 5307;
export const LAPLAE = 5308;
export const THONGSAENKHAN = 5309;
export const DATA = dataTab(2564).id;
/** The layout of สถานะอำเภอ. */
export const STATUS = districtTab(columns.areas.length);
export { UTTARADIT };

export function placeOf(district: number): number {
  const place = districtsOf(UTTARADIT).findIndex(({ code }) => code === district);
  if (place < 0) throw new Error(`There is no district ${district}.`);
  return place;
}

export function rowOf(district: number): number {
  return ROWS.first + placeOf(district);
}

export function columnOf(code: string): number {
  const index = columns.codes.indexOf(code);
  if (index < 0) throw new Error(`There is no column ${code}.`);
  return index + 1;
}

/** Its line in สถานะอำเภอ. */
export function statusRowOf(district: number): number {
  return STATUS.firstRow + placeOf(district);
}
