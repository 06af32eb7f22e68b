// ข้อมูลสำนักงาน in the HQ workbook: one line per district, all 878 in Thai order, filled where something is known.
import { type Day, parseDay, shortDay } from '../domain/day';
import type { Office } from '../domain/office-import';
import { districtsOf, provinces } from '../domain/places';
import { OFFICE_TAB_HEADINGS } from '../messages/offices';
import { TAB_TITLES } from '../messages/workbook';
import { HQ_FIRST_ROW, typedTab } from './hq-tabs';
import { type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_OFFICES: Tab = { id: 207, title: TAB_TITLES.offices };
const COLUMNS = { localBodies: 3, staff: 4, day: 5 } as const;

export type KnownOffice = Office & { day: Day };

export function planOfficesTab(): TabSpec {
  const lines = districtLines().map(({ province, name }) => [province, name, null, null, null]);
  return typedTab(HQ_OFFICES, OFFICE_TAB_HEADINGS, lines, [150, 170, 110, 130, 130], lines.length);
}

/** Lines that cannot be read, or tell nothing, are left out. */
export function readOfficesTab(tab: TabSnapshot): KnownOffice[] {
  return districtLines().flatMap(({ code }, index): KnownOffice[] => {
    const text = (column: number) => textAt(tab, HQ_FIRST_ROW + index, column).trim();
    const day = parseDay(text(COLUMNS.day));
    const [localBodies, staff] = [Number(text(COLUMNS.localBodies)), Number(text(COLUMNS.staff))];
    const isWhole = text(COLUMNS.localBodies) !== '' && text(COLUMNS.staff) !== '' && day !== undefined;
    if (!isWhole || !(localBodies >= 0) || !(staff >= 0)) return [];
    return [{ district: code, localBodies, staff, day }];
  });
}

export function writeOffices(offices: readonly Office[], day: Day): Request[] {
  const rowOf = new Map(districtLines().map(({ code }, index) => [code, HQ_FIRST_ROW + index]));
  return offices.map(({ district, localBodies, staff }) =>
    writeCells(HQ_OFFICES.id, rowOf.get(district) ?? 0, COLUMNS.localBodies, [
      [cell(String(localBodies)), cell(String(staff)), cell(shortDay(day))],
    ]),
  );
}

function districtLines(): { code: number; name: string; province: string }[] {
  return provinces().flatMap(({ code, name: province }) =>
    districtsOf(code).map((district) => ({ code: district.code, name: district.name, province })),
  );
}
