// ข้อมูลสำนักงาน in the HQ workbook: one line per district, in Thai order, filled where something is known.
import { type Day, parseDay, shortDay } from '../domain/day';
import { type Districts, officialDistricts } from '../domain/districts';
import type { Office } from '../domain/office-import';
import { provinceByCode, provinces } from '../domain/places';
import { comparableName } from '../domain/thai-text';
import { OFFICE_TAB_HEADINGS } from '../messages/offices';
import { TAB_TITLES } from '../messages/workbook';
import { HQ_FIRST_ROW, typedTab } from './hq-tabs';
import { growTab, type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_OFFICES: Tab = { id: 207, title: TAB_TITLES.offices };
const COLUMNS = { province: 1, district: 2, localBodies: 3, staff: 4, day: 5 } as const;

export type KnownOffice = Office & { day: Day };

export function planOfficesTab(): TabSpec {
  const lines = officialLines().map(({ province, name }) => [province, name, null, null, null]);
  return typedTab(HQ_OFFICES, OFFICE_TAB_HEADINGS, lines, [150, 170, 110, 130, 130], lines.length);
}

/** Lines that cannot be read, or tell nothing, are left out; of offices that became one, the sum when all are known. */
export function readOfficesTab(tab: TabSnapshot, districts: Districts): KnownOffice[] {
  return [...linesOf(tab, districts)].flatMap(([district, rows]): KnownOffice[] => {
    const lines = rows.map((row) => officeAt(tab, row));
    const known = lines.filter((line): line is Omit<KnownOffice, 'district'> => line !== null);
    if (known.length < lines.length) return [];
    return [
      known.reduce(
        (sum, { localBodies, staff, day }) => ({
          district,
          localBodies: sum.localBodies + localBodies,
          staff: sum.staff + staff,
          day: sum.day === '' || day < sum.day ? day : sum.day,
        }),
        { district, localBodies: 0, staff: 0, day: '' },
      ),
    ];
  });
}

/** A district without a line gets one; lines of offices that became one are emptied but for the first. */
export function writeOffices(
  tab: TabSnapshot | undefined,
  districts: Districts,
  offices: readonly Office[],
  day: Day,
): Request[] {
  const lines = tab ? linesOf(tab, districts) : plannedLines();
  let next = tab ? Math.max(HQ_FIRST_ROW, tab.cells.length + 1) : HQ_FIRST_ROW + lines.size;
  const requests = offices.flatMap(({ district, localBodies, staff }) => {
    const values = [cell(String(localBodies)), cell(String(staff)), cell(shortDay(day))];
    const [first, ...others] = lines.get(district) ?? [];
    const emptied = others.map((row) =>
      writeCells(HQ_OFFICES.id, row, COLUMNS.localBodies, [[cell(''), cell(''), cell('')]]),
    );
    if (first !== undefined) return [writeCells(HQ_OFFICES.id, first, COLUMNS.localBodies, [values]), ...emptied];
    const found = districts.withCode(district);
    const names = [provinceByCode(found?.province ?? 0)?.name ?? '', found?.name ?? ''].map((name) => cell(name));
    return [writeCells(HQ_OFFICES.id, next++, COLUMNS.province, [[...names, ...values]])];
  });
  return tab && next - 1 > tab.rows ? [growTab(HQ_OFFICES, next - 1), ...requests] : requests;
}

function officeAt(tab: TabSnapshot, row: number): Omit<KnownOffice, 'district'> | null {
  const text = (column: number) => textAt(tab, row, column).trim();
  const day = parseDay(text(COLUMNS.day));
  const [localBodies, staff] = [Number(text(COLUMNS.localBodies)), Number(text(COLUMNS.staff))];
  const isWhole = text(COLUMNS.localBodies) !== '' && text(COLUMNS.staff) !== '' && day !== undefined;
  return isWhole && localBodies >= 0 && staff >= 0 ? { localBodies, staff, day } : null;
}

/** The rows of each district by the names that stand in them; a name that several came of is nobody's. */
function linesOf(tab: TabSnapshot, districts: Districts): Map<number, number[]> {
  const codes = new Map(provinces().map(({ code, name }) => [name, code]));
  const lines = new Map<number, number[]>();
  for (let row = HQ_FIRST_ROW; row <= tab.cells.length; row++) {
    const province = codes.get(comparableName(textAt(tab, row, COLUMNS.province)));
    if (province === undefined) continue;
    const [only, ...others] = districts.named(province, comparableName(textAt(tab, row, COLUMNS.district)));
    if (only && others.length === 0) lines.set(only.code, [...(lines.get(only.code) ?? []), row]);
  }
  return lines;
}

function plannedLines(): Map<number, number[]> {
  return new Map(officialLines().map(({ code }, index) => [code, [HQ_FIRST_ROW + index]]));
}

function officialLines(): { code: number; name: string; province: string }[] {
  return provinces().flatMap(({ code, name: province }) =>
    officialDistricts()
      .of(code)
      .map((district) => ({ code: district.code, name: district.name, province })),
  );
}
