// ค่าที่หายพร้อมกัน in the HQ workbook: one line per district that lost its record together with others, with what it held.
import { exactMoment, type Instant, parseMoment } from '../domain/day';
import type { LostValue, SetbackKind } from '../domain/setback';
import {
  SETBACK_HEADINGS,
  SETBACK_STATES,
  SETBACK_WORDS,
  SETBACKS_TITLE,
  type SetbackState,
} from '../messages/setbacks';
import { HQ_FIRST_ROW, registerTab } from './hq-tabs';
import { growTab, type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { type Box, box, cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_SETBACKS: Tab = { id: 236, title: SETBACKS_TITLE };
const ROWS = 300;

const COLUMNS = {
  alarm: 1,
  at: 2,
  file: 3,
  district: 4,
  name: 5,
  province: 6,
  kind: 7,
  before: 8,
  after: 9,
  seal: 10,
  state: 11,
  by: 12,
  lost: 13,
} as const;

/** `alarm` is the same for all districts of one workbook at one look. `seal` is that of the values before. */
export type Setback = {
  alarm: string;
  at: Instant;
  file: string;
  district: number;
  name: string;
  province: string;
  kind: SetbackKind;
  before: number;
  after: number;
  seal: string;
  lost: LostValue[];
};

/** As it is read by every run: without what was lost, which is long. */
export type SetbackLine = Omit<Setback, 'lost'> & { row: number; state: SetbackState };

export function planSetbacksTab(): TabSpec {
  const widths = [150, 190, 300, 80, 130, 130, 170, 90, 90, 160, 130, 220, 300];
  return registerTab(HQ_SETBACKS, SETBACK_HEADINGS, [], widths, ROWS);
}

/** What every run reads of the tab. */
export function setbackBoxes({ rows }: TabSnapshot): Box[] {
  return [box(1, 1, rows, COLUMNS.lost - 1)];
}

/** Where the lost values of some lines stand. */
export function lostBoxes(lines: readonly SetbackLine[]): Box[] {
  return lines.map(({ row }) => box(row, COLUMNS.lost, row, COLUMNS.lost));
}

export function readSetbacks(tab: TabSnapshot | undefined): SetbackLine[] {
  const lines: SetbackLine[] = [];
  for (let row = HQ_FIRST_ROW; tab && row <= tab.cells.length; row++) {
    const text = (column: number) => textAt(tab, row, column);
    const at = parseMoment(text(COLUMNS.at));
    const kind = KINDS.find((each) => SETBACK_WORDS[each] === text(COLUMNS.kind));
    const state = STATES.find((each) => SETBACK_STATES[each] === text(COLUMNS.state));
    if (at === undefined || !kind || !state) continue;
    lines.push({
      row,
      at,
      kind,
      state,
      alarm: text(COLUMNS.alarm),
      file: text(COLUMNS.file),
      district: Number(text(COLUMNS.district)),
      name: text(COLUMNS.name),
      province: text(COLUMNS.province),
      before: Number(text(COLUMNS.before)),
      after: Number(text(COLUMNS.after)),
      seal: text(COLUMNS.seal),
    });
  }
  return lines;
}

/** What stands in a line whose lost values were read; none where the cell was not, or was spoiled by hand. */
export function lostValues(tab: TabSnapshot | undefined, { row }: SetbackLine): LostValue[] {
  const text = tab ? textAt(tab, row, COLUMNS.lost) : '';
  return text.split('\n').flatMap((line): LostValue[] => {
    const [area = '', item = '', before = '', after = ''] = line.split('\t');
    return area === '' ? [] : [{ area: Number(area), item, before: unescaped(before), after: unescaped(after) }];
  });
}

export function appendSetbacks(tab: TabSnapshot | undefined, setbacks: readonly Setback[]): Request[] {
  if (setbacks.length === 0) return [];
  const next = readSetbacks(tab).reduce((row, line) => Math.max(row, line.row + 1), HQ_FIRST_ROW);
  const last = next + setbacks.length - 1;
  const rows = setbacks.map((setback) =>
    [
      setback.alarm,
      exactMoment(setback.at),
      setback.file,
      String(setback.district),
      setback.name,
      setback.province,
      SETBACK_WORDS[setback.kind],
      String(setback.before),
      String(setback.after),
      setback.seal,
      SETBACK_STATES.open,
      '',
      setback.lost
        .map(({ area, item, before, after }) => [area, item, escaped(before), escaped(after)].join('\t'))
        .join('\n'),
    ].map((text) => cell(text)),
  );
  return [
    ...(last > (tab?.rows ?? HQ_FIRST_ROW + ROWS - 1) ? [growTab(HQ_SETBACKS, last + ROWS)] : []),
    writeCells(HQ_SETBACKS.id, next, 1, rows),
  ];
}

export function settleSetback({ row }: SetbackLine, state: SetbackState, by: string): Request {
  return writeCells(HQ_SETBACKS.id, row, COLUMNS.state, [[cell(SETBACK_STATES[state]), cell(by)]]);
}

/** Notes hold lines and may hold anything. */
function escaped(text: string): string {
  return text.replace(/[\\\n\t]/g, (letter) => (letter === '\\' ? '\\\\' : letter === '\n' ? '\\n' : '\\t'));
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : letter));
}

const KINDS: readonly SetbackKind[] = ['blanked', 'reverted'];
const STATES: readonly SetbackState[] = ['open', 'restored', 'dismissed'];
