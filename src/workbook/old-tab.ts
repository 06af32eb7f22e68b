// The tab of a year gone by: readable, and shut for everybody but HQ by one sheet protection without holes.
import { sheetProtectionId } from './protection-ids';
import type { TabSpec } from './spec';
import { dataTab } from './tabs';

export function planOldTab(year: number): TabSpec {
  const tab = dataTab(year);
  return {
    tab,
    kept: true,
    hidden: false,
    rows: 0,
    columns: 0,
    frozenRows: 0,
    frozenColumns: 0,
    blocks: [],
    formats: [],
    validations: [],
    colours: [],
    columnSpans: [],
    rowSpans: [],
    sheetRight: { id: sheetProtectionId(tab), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}
