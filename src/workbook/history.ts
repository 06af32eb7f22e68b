// ทะเบียนการแก้ไข in the HQ workbook: one line per changed value, appended by the sweep.
import { exactMoment, type Instant } from '../domain/day';
import type { SignedChange } from '../domain/history';
import { HISTORY_COUNT, HISTORY_HEADINGS, NOTE_WORD, TYPED_INTO_THE_GRID } from '../messages/registers';
import { HQ_FIRST_ROW, HQ_HISTORY, registerTab } from './hq-tabs';
import { type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { type CellSpec, cell, type TabSpec } from './spec';

export type HistoryEntry = SignedChange & {
  seenAt: Instant;
  district: number;
  name: string;
  province: string;
  itemName: string;
};

/** Where the number of lines stands; only this row is read. */
export const HISTORY_COUNT_AT = { row: 1, column: 4 } as const;
export const HISTORY_ROWS = 2000;

export function planHistoryTab(): TabSpec {
  const tab = registerTab(
    HQ_HISTORY,
    HISTORY_HEADINGS,
    [],
    [190, 80, 130, 130, 60, 90, 320, 160, 160, 260],
    HISTORY_ROWS,
  );
  const { row, column } = HISTORY_COUNT_AT;
  return { ...tab, blocks: [...tab.blocks, { row, column: column - 1, cells: [[cell(HISTORY_COUNT), cell('0')]] }] };
}

export function historyCount(tab: TabSnapshot): number {
  return Number(textAt(tab, HISTORY_COUNT_AT.row, HISTORY_COUNT_AT.column)) || 0;
}

/** The lines after the `count` that stand there, and the new number of lines. */
export function appendHistory(count: number, entries: readonly HistoryEntry[]): Request[] {
  if (entries.length === 0) return [];
  const { row, column } = HISTORY_COUNT_AT;
  return [
    writeCells(HQ_HISTORY.id, HQ_FIRST_ROW + count, 1, entries.map(historyRow)),
    writeCells(HQ_HISTORY.id, row, column, [[cell(String(count + entries.length))]]),
  ];
}

function historyRow(entry: HistoryEntry): CellSpec[] {
  return [
    exactMoment(entry.seenAt),
    String(entry.district),
    entry.name,
    entry.province,
    String(entry.area),
    entry.item,
    entry.item === '' ? NOTE_WORD : entry.itemName,
    entry.before,
    entry.after,
    entry.by === '' ? TYPED_INTO_THE_GRID : entry.by,
  ].map((text) => cell(text));
}
