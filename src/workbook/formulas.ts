// The formulas of the two status tabs, as text. They use only functions that were seen to agree with domain/ in the
// practice engine (docs/decisions/004-formulas.md): a test parses every one and compares results on random workbooks.
import { ACT_WORDS } from '../domain/confirmation';
import { SHORT_MONTHS } from '../domain/day';
import {
  AREA_SIGNS,
  CHANGED_SIGN,
  CONFIRMATION_CELLS,
  CONFIRMED_LINE,
  CONFIRMED_SIGN,
  countLine,
  LAST_UPDATE,
  NO_UPDATE,
  PROVINCE_WORDS,
  RETURNED_SIGN,
} from '../messages/workbook';
import { cellName, fixedRange, rangeName } from './a1';
import { type AreaColumns, type Columns, ROWS } from './columns';
import { SYSTEM, type Tab, tabPrefix } from './tabs';

/**
 * Where สถานะอำเภอ keeps things. Hidden helper columns follow the visible ones: a count per area, two sums, and what the
 * director's block and HQ's answer say, so that the other formulas need not look for it in the data tab.
 */
export type DistrictTab = {
  firstRow: number;
  areaColumn: (index: number) => number;
  responsible: number;
  confirmation: number;
  countColumn: (index: number) => number;
  completeAreas: number;
  filledItems: number;
  state: number;
  act: number;
  answer: number;
  /** The areas that are sent back, and those that changed, between commas. */
  returned: number;
  changed: number;
  columns: number;
};

export function districtTab(areas: number): DistrictTab {
  const confirmation = 6 + areas;
  const sums = confirmation + areas;
  return {
    firstRow: 4,
    areaColumn: (index) => 5 + index,
    responsible: 5 + areas,
    confirmation,
    countColumn: (index) => confirmation + 1 + index,
    completeAreas: sums + 1,
    filledItems: sums + 2,
    state: sums + 3,
    act: sums + 4,
    answer: sums + 5,
    returned: sums + 6,
    changed: sums + 7,
    columns: sums + 7,
  };
}

/** One row of สถานะอำเภอ; `row` is the row there, `dataRow` the district's row in the data tab. */
export function districtRowFormulas(data: Tab, columns: Columns, row: number, dataRow: number): string[] {
  const tab = tabPrefix(data);
  const layout = districtTab(columns.areas.length);
  const at = (column: number) => `${tab}${cellName(dataRow, column)}`;
  const count = (index: number) => cellName(row, layout.countColumn(index));
  const { frame, block } = columns;
  return [
    `=${at(frame.order)}`,
    `=${at(frame.province)}`,
    `=${at(frame.district)}`,
    `=${at(frame.year)}`,
    ...columns.areas.map((area, index) => `=${areaText(layout, area, row, count(index))}`),
    `=${at(frame.responsible)}`,
    `=${confirmationText(layout, tab, columns, row, dataRow)}`,
    ...columns.areas.map((area) => `=${filledCount(tab, area, dataRow)}`),
    // Where no area asks for anything, no district is complete: a 0 would be as many areas as there are.
    `=${columns.areas.map((area, index) => `IF(${count(index)}=${activeCount(area)},1,0)`).join('+') || '""'}`,
    `=SUM(${rangeName(row, layout.countColumn(0), row, layout.countColumn(columns.areas.length - 1))})`,
    // A blank cell that is only referred to would be 0.
    `=${at(block.state)}&""`,
    `=${at(block.act)}&""`,
    `=${at(frame.answer)}&""`,
    `=${returnedAreas(layout, row, at(block.areas))}`,
    `=${changedAreas(layout, row, at(block.areas))}`,
  ];
}

/** The last row of สถานะอำเภอ: how many districts are complete per area and altogether. */
export function districtTotalFormulas(columns: Columns, districts: number): { [column: number]: string } {
  const layout = districtTab(columns.areas.length);
  const last = layout.firstRow + districts - 1;
  const down = (column: number) => rangeName(layout.firstRow, column, last, column);
  const totals: { [column: number]: string } = {};
  columns.areas.forEach((area, index) => {
    totals[layout.areaColumn(index)] =
      `=COUNTIF(${down(layout.countColumn(index))},${activeCount(area)})&"/${districts}"`;
  });
  totals[layout.responsible] =
    `="ครบทุกด้าน "&COUNTIF(${down(layout.completeAreas)},${columns.areas.length})&"/${districts}"`;
  totals[layout.confirmation] =
    `="ยืนยันแล้ว "&COUNTIF(${down(layout.confirmation)},"${CONFIRMED_SIGN}*")&"/${districts}"`;
  return totals;
}

/**
 * A province's row in สถานะจังหวัด: complete districts, status, confirmed. `districts` are the places of its districts in
 * the file's list, counted from 0; a province's districts stand together there.
 */
export function provinceRowFormulas(
  districtsTab: Tab,
  areas: number,
  districts: { first: number; count: number },
): [string, string, string] {
  if (districts.count === 0) return ['=""', '=""', '=""'];
  const layout = districtTab(areas);
  const first = layout.firstRow + districts.first;
  const down = (column: number) =>
    `${tabPrefix(districtsTab)}${fixedRange(first, column, first + districts.count - 1, column)}`;
  const complete = `COUNTIF(${down(layout.completeAreas)},${areas})`;
  const filled = `SUM(${down(layout.filledItems)})`;
  const confirmed = `COUNTIF(${down(layout.confirmation)},"${CONFIRMED_SIGN}*")`;
  const word = (state: 'complete' | 'partial' | 'none') => `"${AREA_SIGNS[state]} ${PROVINCE_WORDS[state]}"`;
  return [
    `=${complete}&"/${districts.count}"`,
    `=IF(${complete}=${districts.count},${word('complete')},IF(${filled}=0,${word('none')},${word('partial')}))`,
    `=${confirmed}&"/${districts.count}"`,
  ];
}

/** The three counts of the annex, and the line of confirmed districts. `statuses` are the status columns' ranges. */
export function countFormulas(
  statuses: readonly string[],
  districtsTab: Tab,
  areas: number,
  districts: number,
): string[] {
  const layout = districtTab(areas);
  const confirmations = `${tabPrefix(districtsTab)}${fixedRange(layout.firstRow, layout.confirmation, layout.firstRow + districts - 1, layout.confirmation)}`;
  const lines = (['complete', 'partial', 'none'] as const).map((state) => {
    const [before, after] = countLine(state);
    const count = statuses.map((range) => `COUNTIF(${range},"${AREA_SIGNS[state]}*")`).join('+');
    return `="${before}"&(${count})&"${after}"`;
  });
  const [before, between] = CONFIRMED_LINE;
  return [...lines, `="${before}"&COUNTIF(${confirmations},"${CONFIRMED_SIGN}*")&"${between}${districts}"`];
}

/** อัปเดตล่าสุด: the latest save through the form, in the letter's form of date and time. */
export function lastUpdateFormula(data: Tab, columns: Columns, districts: number): string {
  const tab = tabPrefix(data);
  const last = ROWS.first + districts - 1;
  const latest = `MAX(${columns.areas
    .map((area) => `${tab}${fixedRange(ROWS.first, area.savedAt, last, area.savedAt)}`)
    .join(',')})`;
  return `=IF(${latest}=0,"${NO_UPDATE}","${LAST_UPDATE} "&${momentText(latest)})`;
}

/** The month names in the hidden tab, from which formulas take them. */
export const MONTHS_AT = { column: 4, firstRow: 1 } as const;
const months = `${tabPrefix(SYSTEM)}${fixedRange(MONTHS_AT.firstRow, MONTHS_AT.column, MONTHS_AT.firstRow + SHORT_MONTHS.length - 1, MONTHS_AT.column)}`;

/** `8 ก.ย. 64` of a cell with a date-time number: Buddhist years are Christian years + 543, here without the century. */
function dayText(moment: string): string {
  return `DAY(${moment})&" "&INDEX(${months},MONTH(${moment}))&" "&(YEAR(${moment})-1957)`;
}

/** Half a second is added, so that 10:40:00 is not read as 10:39 when the fraction falls just short. */
function momentText(moment: string): string {
  const safe = `(${moment}+0.0000058)`;
  const two = (part: string) => `IF(${part}<10,"0","")&${part}`;
  return `${dayText(moment)}&" เวลา "&${two(`HOUR(${safe})`)}&":"&${two(`MINUTE(${safe})`)}&" น."`;
}

/** Active items with a number of at least 0; the flags row keeps notes, stamps and retired items out. */
function filledCount(tab: string, area: AreaColumns, dataRow: number): string {
  const flags = `${tab}${fixedRange(ROWS.flags, area.before, ROWS.flags, area.after)}`;
  return `SUMIF(${tab}${rangeName(dataRow, area.before, dataRow, area.after)},">=0",${flags})`;
}

/** What a row's helper columns say of the act and HQ's answer to it. */
function actOf(layout: DistrictTab, row: number) {
  const [state, act, answer] = [layout.state, layout.act, layout.answer].map((column) => cellName(row, column));
  const answers = rangeName(row, layout.answer, row, layout.answer);
  return { state, act, answer, answered: (verdict: string) => `COUNTIF(${answers},${act}&" ${verdict}*")>0` };
}

function returnedAreas(layout: DistrictTab, row: number, areas: string): string {
  const { state, answered } = actOf(layout, row);
  return `IF(${state}="${ACT_WORDS.return}",IF(${answered('refused')},"",${areas}&""),"")`;
}

function changedAreas(layout: DistrictTab, row: number, areas: string): string {
  const { state, act, answer, answered } = actOf(layout, row);
  const unrestored = `IF(${answer}=${act}&" accepted","",IF(${answered('refused')},"",${areas}&""))`;
  return `IF(${state}="${ACT_WORDS.confirm}",IF(${answered('changed')},${answer},""),IF(${state}="${ACT_WORDS.restore}",${unrestored},""))`;
}

function areaText(layout: DistrictTab, area: AreaColumns, row: number, count: string): string {
  const total = activeCount(area);
  // Most rows name no area at all, and then nothing is searched.
  const named = (column: number) =>
    `IF(${cellName(row, column)}="",0,COUNTIF(${rangeName(row, column, row, column)},"*,${area.area},*"))>0`;
  const own = `IF(${count}=0,"${AREA_SIGNS.none}",IF(${count}=${total},"${AREA_SIGNS.complete}","${AREA_SIGNS.partial}"))`;
  return `IF(${named(layout.returned)},"${RETURNED_SIGN}",IF(${named(layout.changed)},"${CHANGED_SIGN}",${own}))&" "&${count}&"/${total}"`;
}

function confirmationText(layout: DistrictTab, tab: string, columns: Columns, row: number, dataRow: number): string {
  const cell = (column: number) => `${tab}${cellName(dataRow, column)}`;
  const { block } = columns;
  const { state, act, answer, answered } = actOf(layout, row);
  const lastSaved = `MAX(${columns.areas.map((area) => cell(area.savedAt)).join(',')})`;
  const words = CONFIRMATION_CELLS;
  const unlessAccepted = (otherwise: string) =>
    `IF(${answer}=${act}&" accepted",IF(${cell(block.signature)}="","${words['confirmed-unproven']}","${words.confirmed}")&" "&${dayText(cell(block.at))},${otherwise})`;
  const waiting = `IF(${answered('changed')},"${words.changed}","${words['confirmed-waiting']}")`;
  return [
    `IF(${state}="","${words.none}",`,
    `IF(${act}="","${words['needs-check']}",`,
    `IF(${answered('refused')},"${words['needs-check']}",`,
    `IF(${state}="${ACT_WORDS.withdraw}","${words.none}",`,
    `IF(${state}="${ACT_WORDS.confirm}",${unlessAccepted(waiting)},`,
    `IF(${state}="${ACT_WORDS.restore}",${unlessAccepted(`"${words.changed}"`)},`,
    `IF(${state}="${ACT_WORDS.return}",`,
    `IF(${lastSaved}>${cell(block.at)},"${words.revised}","${words.returned}"),`,
    `"${words['needs-check']}")))))))`,
  ].join('');
}

function activeCount(area: AreaColumns): number {
  return area.items.filter(({ item }) => item.active).length;
}
