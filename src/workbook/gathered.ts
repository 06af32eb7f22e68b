// ข้อมูลรวม of a year in the HQ workbook: per district what the sweep saw last, so that it can tell what changed and HQ
// can compute the national status without opening a tracking workbook.

import type { ConfirmationState } from '../domain/confirmation';
import { type Day, exactMoment, type Instant, parseMoment } from '../domain/day';
import type { Districts } from '../domain/districts';
import type { LockReason } from '../domain/lock-status';
import { provinces } from '../domain/places';
import { GATHERED_HEADINGS, gatheredTitle } from '../messages/registers';
import { CONFIRMATION_WORDS } from '../messages/states';
import { LOCK_WORDS, OPEN_WORD } from '../messages/workbook';
import { registerTab } from './hq-tabs';
import { growTab, type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { type CellSpec, cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

/** Everything but `values` is read by every run; `values`, the canonical form, only where the seal moved. */
export type Gathered = {
  district: number;
  /** When the sweep first saw the row as it is now. */
  seenAt: Instant;
  confirmation: ConfirmationState;
  filled: number;
  total: number;
  completeAreas: number;
  /** Per area in use how many of its items are recorded. */
  areas: { area: number; filled: number; total: number }[];
  /** Suspect and invalid cells together. */
  doubtful: number;
  lastSaved: Instant | null;
  /** Per area in use the moment of its last save through the form. */
  savedAt: Map<number, Instant | null>;
  seal: string;
  /** Why the row is closed to its recorders; '' while it is open. */
  locked: LockReason | '';
  recordUntil: Day;
  confirmUntil: Day;
  values: string;
};

export const GATHERED_FIRST_ROW = 3;
export const GATHERED_COLUMNS = {
  code: 1,
  province: 2,
  district: 3,
  seenAt: 4,
  confirmation: 5,
  filled: 6,
  total: 7,
  completeAreas: 8,
  areas: 9,
  doubtful: 10,
  lastSaved: 11,
  savedAt: 12,
  seal: 13,
  locked: 14,
  recordUntil: 15,
  confirmUntil: 16,
  values: 17,
} as const;

/** Its sheet id is the Buddhist year, as that of a data tab. */
export function gatheredTab(year: number): Tab {
  return { id: year, title: gatheredTitle(year) };
}

/** A row for every district of the year, in the order of the provinces. */
export function planGatheredTab(year: number, districts: Districts): TabSpec {
  const rows = newLines([], districts).map(({ code, province, name }) => [String(code), province, name]);
  const widths = [80, 130, 130, 190, 160, 90, 90, 80, 260, 80, 190, 160, 160, 190, 110, 110, 300];
  return registerTab(gatheredTab(year), GATHERED_HEADINGS, rows, widths, rows.length);
}

/** Where each district's row stands, or will stand once the tab is made or has grown. */
export type GatheredRows = ReadonlyMap<number, number>;

export function gatheredRows(tab: TabSnapshot | undefined, districts: Districts): GatheredRows {
  const known = codesIn(tab);
  const rows = new Map(known.map((code, index) => [code, GATHERED_FIRST_ROW + index]));
  newLines(known, districts).forEach(({ code }, index) => {
    rows.set(code, GATHERED_FIRST_ROW + known.length + index);
  });
  return rows;
}

/** Rows for districts that came after the tab was made. */
export function addGatheredRows(year: number, tab: TabSnapshot, districts: Districts): Request[] {
  const known = codesIn(tab);
  const lines = newLines(known, districts);
  const row = GATHERED_FIRST_ROW + known.length;
  if (lines.length === 0) return [];
  const cells = lines.map(({ code, province, name }) => [String(code), province, name].map((text) => cell(text)));
  const last = row + lines.length - 1;
  return [
    ...(last > tab.rows ? [growTab(gatheredTab(year), last)] : []),
    writeCells(gatheredTab(year).id, row, GATHERED_COLUMNS.code, cells),
  ];
}

/** In the order of their rows; 0 for a row without any. */
function codesIn(tab: TabSnapshot | undefined): number[] {
  if (!tab) return [];
  return tab.cells.slice(GATHERED_FIRST_ROW - 1).map((_, index) => Number(textAt(tab, GATHERED_FIRST_ROW + index, 1)));
}

function newLines(known: readonly number[], districts: Districts): { code: number; province: string; name: string }[] {
  const there = new Set(known);
  return provinces().flatMap(({ code: province, name }) =>
    districts
      .of(province)
      .filter(({ code }) => !there.has(code))
      .map((district) => ({ code: district.code, province: name, name: district.name })),
  );
}

/** What is known of each district; districts never seen are left out. `values` is '' where it was not read. */
export function readGathered(tab: TabSnapshot): Map<number, Gathered> {
  const c = GATHERED_COLUMNS;
  const found = new Map<number, Gathered>();
  for (let row = GATHERED_FIRST_ROW; row <= tab.cells.length; row++) {
    const text = (column: number) => textAt(tab, row, column);
    const seenAt = parseMoment(text(c.seenAt));
    const state = STATES.find((key) => CONFIRMATION_WORDS[key] === text(c.confirmation));
    if (seenAt === undefined || state === undefined) continue;
    const district = Number(text(c.code));
    found.set(district, {
      district,
      seenAt,
      confirmation: state,
      filled: Number(text(c.filled)),
      total: Number(text(c.total)),
      completeAreas: Number(text(c.completeAreas)),
      areas: readAreas(text(c.areas)),
      doubtful: Number(text(c.doubtful)),
      lastSaved: parseMoment(text(c.lastSaved)) ?? null,
      savedAt: readSaves(text(c.savedAt)),
      seal: text(c.seal),
      locked: LOCKS.find((key) => LOCK_WORDS[key] === text(c.locked)) ?? '',
      recordUntil: text(c.recordUntil),
      confirmUntil: text(c.confirmUntil),
      values: text(c.values),
    });
  }
  return found;
}

/** A district without a row is one of another list: its workbook was not looked at. */
export function writeGathered(year: number, rows: GatheredRows, gathered: Gathered): Request {
  const row = rows.get(gathered.district);
  if (row === undefined) throw new Error(`No row for district ${gathered.district}.`);
  const cells: CellSpec[] = [
    exactMoment(gathered.seenAt),
    CONFIRMATION_WORDS[gathered.confirmation],
    String(gathered.filled),
    String(gathered.total),
    String(gathered.completeAreas),
    gathered.areas.map(({ area, filled, total }) => `${area}:${filled}/${total}`).join(' '),
    String(gathered.doubtful),
    gathered.lastSaved === null ? '' : exactMoment(gathered.lastSaved),
    savesText(gathered.savedAt),
    gathered.seal,
    gathered.locked === '' ? OPEN_WORD : LOCK_WORDS[gathered.locked],
    gathered.recordUntil,
    gathered.confirmUntil,
    gathered.values,
  ].map((text) => cell(text));
  return writeCells(gatheredTab(year).id, row, GATHERED_COLUMNS.seenAt, [cells]);
}

/** The same to the second, which is what the tab keeps. */
export function sameGathered(a: Gathered, b: Gathered): boolean {
  const key = ({ seenAt: _, values: __, lastSaved, savedAt, ...rest }: Gathered) =>
    JSON.stringify([rest, lastSaved && Math.floor(lastSaved / 1000), savesText(savedAt)]);
  return key(a) === key(b);
}

const STATES: readonly ConfirmationState[] = [
  'none',
  'confirmed-waiting',
  'confirmed',
  'confirmed-unproven',
  'returned',
  'revised',
  'changed',
  'needs-check',
];

const LOCKS: readonly LockReason[] = [
  'copy',
  'not-yours',
  'old-year',
  'round-closed',
  'before-window',
  'after-window',
  'confirmed',
  'opening',
];

/** `1:6/6 2:3/6` */
function readAreas(text: string): Gathered['areas'] {
  return (text.match(/\d+:\d+\/\d+/g) ?? []).map((part) => {
    const [area = 0, filled = 0, total = 0] = part.split(/[:/]/).map(Number);
    return { area, filled, total };
  });
}

/** `1:1632391320 3:1632391999`, seconds since 1970. */
function savesText(saves: ReadonlyMap<number, Instant | null>): string {
  return [...saves]
    .filter(([, at]) => at !== null)
    .map(([area, at]) => `${area}:${Math.floor((at ?? 0) / 1000)}`)
    .join(' ');
}

function readSaves(text: string): Map<number, Instant | null> {
  return new Map(
    text
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => {
        const [area = 0, seconds = 0] = part.split(':').map(Number);
        return [area, seconds * 1000];
      }),
  );
}
