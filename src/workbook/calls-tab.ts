// บันทึกการโทร in the HQ workbook: one line per call that HQ made, with what was promised.
import { type Day, exactMoment, type Instant, parseDay, parseMoment, shortDay } from '../domain/day';
import { CALL_HEADINGS, CALLS_TITLE } from '../messages/hq-chasing';
import { HQ_FIRST_ROW, typedTab } from './hq-tabs';
import { growTab, type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_CALLS: Tab = { id: 237, title: CALLS_TITLE };
const ROWS = 1000;
const COLUMNS = { at: 1, by: 2, province: 3, district: 4, name: 5, phone: 6, promised: 7, note: 8 } as const;

/** `district` is '' for a call to the province's director. */
export type Call = {
  at: Instant;
  by: string;
  province: string;
  district: string;
  name: string;
  phone: string;
  promised: Day | '';
  note: string;
};

export function planCallsTab(): TabSpec {
  return typedTab(HQ_CALLS, CALL_HEADINGS, [], [190, 220, 130, 130, 260, 150, 120, 420], ROWS);
}

/** In the order in which they were made. */
export function readCalls(tab: TabSnapshot | undefined): (Call & { row: number })[] {
  const calls: (Call & { row: number })[] = [];
  for (let row = HQ_FIRST_ROW; tab && row <= tab.cells.length; row++) {
    const text = (column: number) => textAt(tab, row, column);
    const at = parseMoment(text(COLUMNS.at));
    if (at === undefined) continue;
    calls.push({
      row,
      at,
      by: text(COLUMNS.by),
      province: text(COLUMNS.province),
      district: text(COLUMNS.district),
      name: text(COLUMNS.name),
      phone: text(COLUMNS.phone),
      promised: parseDay(text(COLUMNS.promised)) ?? '',
      note: text(COLUMNS.note),
    });
  }
  return calls;
}

export function appendCall(tab: TabSnapshot | undefined, call: Call): Request[] {
  const row = readCalls(tab).reduce((next, each) => Math.max(next, each.row + 1), HQ_FIRST_ROW);
  const { at, by, province, district, name, phone, promised, note } = call;
  const cells = [exactMoment(at), by, province, district, name, phone, promised === '' ? '' : shortDay(promised), note];
  return [
    ...(row > (tab?.rows ?? ROWS) ? [growTab(HQ_CALLS, row + ROWS)] : []),
    writeCells(HQ_CALLS.id, row, 1, [cells.map((text) => cell(text))]),
  ];
}
