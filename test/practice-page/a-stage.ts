// A made-up workbook and stage, for trying the server without the practice Google.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Call, Cell, Execution, Google, Shown, SpreadsheetFile } from '../../practice/server/core';
import type { Stage } from '../../practice/server/stage';

export const SOMCHAI = 'somchai@example.com';
export const STRANGER = 'stranger@example.com';
export const BOOK = 'book';

export type MadeUp = { google: Google; stage: Stage; calls: Call[]; folder: string };

export function madeUp(): MadeUp {
  const calls: Call[] = [];
  const cells = new Map<string, string>();
  let revision = 1;
  let now = Date.UTC(2021, 8, 24, 3, 42);
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  writeFileSync(join(folder, 'index.html'), '<h1>คู่มือ</h1>');
  const file: SpreadsheetFile = {
    id: BOOK,
    title: 'ไฟล์ตัวอย่าง',
    owner: 'owner@example.com',
    roleOf: (email) => (email === SOMCHAI ? 'editor' : null),
    sheets: () => [aSheet()],
    grid: (_, rows, columns) => {
      const cell = (row: number, column: number): Cell => {
        const text = cells.get(`${row}:${column}`) ?? '';
        return { text, value: text, style: {}, editable: row > 1 };
      };
      const line = (row: number) => numbers(columns).map((column) => cell(row, column));
      return { cells: numbers(rows).map(line) };
    },
    typed: (_, __, row, column, text) => {
      if (row === 1) return { ok: false, message: 'ช่องนี้ป้องกันไว้' };
      cells.set(`${row}:${column}`, text);
      revision++;
      return { ok: true };
    },
    pasted: () => ({ ok: true }),
  };
  const google: Google = {
    clock: {
      now: () => now,
      set(ms) {
        now = ms;
        revision++;
      },
    },
    files: { list: () => [file] },
    triggers: { runDue: () => [] },
    execute(call) {
      calls.push(call);
      return call.function === 'openSidebar' ? executed(null, [aSidebar()]) : executed({ called: call.function });
    },
    opened: () => [{ ...executed(null), menus: [{ addon: true, caption: 'เมนู', items: [openItem] }] }],
    save() {},
    revision: () => revision,
  };
  const stage: Stage = {
    title: 'ไฟล์ฝึก',
    badge: 'ไม่นับจริง',
    people: [
      { email: SOMCHAI, name: 'สมชาย', note: '' },
      { email: STRANGER, name: 'คนนอก', note: '' },
    ],
    places: [{ file: BOOK, label: 'ไฟล์ตัวอย่าง' }],
    scenes: [{ id: 'start', label: 'เริ่ม', note: '' }],
    start: () => ({ user: SOMCHAI, file: BOOK, open: { project: 'addon', function: 'openSidebar' } }),
    scene: () => cells.clear(),
    actions: [],
    folders: { '/guide/': folder },
  };
  return { google, stage, calls, folder };
}

const openItem = { kind: 'item' as const, caption: 'เปิด', function: 'openSidebar' };

function aSidebar(): Shown {
  return {
    kind: 'sidebar',
    title: 'แถบ',
    html: '<!doctype html><html><head><title>x</title></head><body></body></html>',
  };
}

function executed(value: unknown, shown: Shown[] = []): Execution {
  return { project: 'addon', outcome: { ok: true, value }, shown, menus: [], meter: { modelledMs: 0 }, logs: [] };
}

function aSheet() {
  const sizes = { rows: 10, columns: 5, frozenRows: 0, frozenColumns: 0, columnWidths: {}, rowHeights: {} };
  const extras = { hiddenRows: [], hiddenColumns: [], merges: [], images: [] };
  return { id: 7, title: 'แผ่น', index: 0, hidden: false, ...sizes, ...extras };
}

function numbers({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
