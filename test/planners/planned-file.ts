// A small tab and a file of the practice Google made as planned, to be altered by hand and looked at as planners do.
import { openGoogle } from '../../practice/google';
import { cellArea } from '../../practice/model/areas';
import { cellAt } from '../../practice/model/cells';
import type { SheetData } from '../../practice/model/file-data';
import { cellName } from '../../src/workbook/a1';
import { type Reconciliation, reconcile } from '../../src/workbook/reconcile';
import { deleteSheet } from '../../src/workbook/requests';
import { type ApiProtection, tabById } from '../../src/workbook/snapshot';
import { across, box, type TabSpec, type WorkbookSpec } from '../../src/workbook/spec';
import { AppliedFile } from '../support/planned-on-google';

export const HQ = 'hq@example.go.th';
export const ANONG = 'anong@example.go.th';
export const BOON = 'boon@example.go.th';
export const CHAI = 'chai@example.go.th';
/** May edit the file, is in the group and of HQ's organisation, and is named nowhere in the plan. */
export const STRANGER = 'stranger@example.go.th';
export const GROUP = 'group@example.go.th';
const PEOPLE = { anong: ANONG, boon: BOON, chai: CHAI, stranger: STRANGER };

export const TAB = { id: 2564, title: 'ปริมาณงาน' };
export const SHEET_RIGHT = 1;
export const ANONGS = 11;
export const BOONS = 12;
export const CHAIS = 13;
export const SEPARATOR = 14;

/** Who may write where in a tab as it is planned here. */
export const AS_PLANNED = { anong: 'B3 C3 B4 C4', boon: 'B4 C4', chai: 'E3 F3' };

/** Two rows of head and four districts; Anong records in the first, Boon in the second, and Chai decides on all. */
export function aTab(change: Partial<TabSpec> = {}): TabSpec {
  return {
    tab: TAB,
    hidden: false,
    rows: 6,
    columns: 6,
    frozenRows: 2,
    frozenColumns: 1,
    blocks: [
      across(1, 1, ['รหัส', 'A1', 'A2', '', 'ผล', 'วันที่']),
      across(2, 1, [null, 'เรื่อง', 'ครั้ง', null, null, null]),
      { row: 3, column: 1, cells: [[{ value: 5301 }], [{ value: 5302 }], [{ value: 5303 }], [{ value: 5304 }]] },
    ],
    formats: [
      { box: box(1, 1, 2, 6), format: { horizontalAlignment: 'CENTER' } },
      { box: box(3, 2, 6, 3), format: { horizontalAlignment: 'RIGHT' } },
    ],
    validations: [
      { box: box(3, 2, 6, 2), decimals: false, help: 'ใส่จำนวนเต็ม' },
      { box: box(3, 3, 6, 3), decimals: true, help: 'ใส่จำนวน' },
    ],
    colours: [
      { box: box(3, 5, 6, 5), startsWith: '✓', text: '#14602b', fill: '#e9f5ec' },
      { box: box(3, 5, 6, 5), startsWith: '✗', text: '#b3261e', fill: '#fadedb' },
    ],
    columnSpans: [
      { from: 2, to: 3, pixels: 104, hidden: false },
      { from: 6, to: 6, pixels: 90, hidden: true },
    ],
    rowSpans: [{ from: 2, to: 2, pixels: 26, hidden: true }],
    sheetRight: { id: SHEET_RIGHT, description: 'ทั้งแท็บ', holes: [box(3, 2, 4, 3), box(3, 5, 3, 6)] },
    rangeRights: [
      { id: ANONGS, description: 'แถวแรก', box: box(3, 2, 3, 3), editors: [ANONG] },
      { id: BOONS, description: 'แถวสอง', box: box(4, 2, 4, 3), editors: [BOON, ANONG] },
      { id: CHAIS, description: 'ผล', box: box(3, 5, 6, 6), editors: [CHAI] },
      { id: SEPARATOR, description: 'เส้นคั่น', box: box(1, 4, 6, 4), editors: [] },
    ],
    ...change,
  };
}

/** What people do to a tab by hand. */
export type Damage = (file: PlannedFile) => void;

export function all(...damages: Damage[]): Damage {
  return (file) => {
    for (const damage of damages) damage(file);
  };
}

export function typed(row: number, column: number, text: string): Damage {
  return (file) => file.type(row, column, text);
}

/** Its name, size, colours and whatever else is no cell of the tab. */
export function frame(change: Partial<SheetData>): Damage {
  return ({ data }) => Object.assign(data, change);
}

export function aWorkbook(...tabs: TabSpec[]): WorkbookSpec {
  return { title: 'ปริมาณงาน สถอ.', locale: 'th_TH', timeZone: 'Asia/Bangkok', tabs };
}

/** The plan for a workbook that is as planned. */
export const NOTHING = { takes: [], contents: [], grants: [], notices: [] };

export async function asNew(spec = aTab()) {
  return (await PlannedFile.as(spec)).contents();
}

/** As HQ has it made, and as people alter it. */
export class PlannedFile extends AppliedFile {
  static async empty(): Promise<PlannedFile> {
    const google = await openGoogle({ now: 0, seed: 1 });
    for (const email of [HQ, STRANGER]) {
      google.accounts.add({ email, name: email, kind: 'workspace', domain: 'example.go.th' });
    }
    google.groups.set(GROUP, [STRANGER]);
    const made = new PlannedFile(google, HQ);
    for (const person of Object.values(PEOPLE)) made.file.share(person, 'editor');
    return made;
  }

  static async as(...tabs: TabSpec[]): Promise<PlannedFile> {
    const made = await PlannedFile.empty();
    made.bring(aWorkbook(...tabs));
    made.apply([deleteSheet(0)]);
    return made;
  }

  /** Plans and applies everything, in order; answers with the plan. */
  bring(spec: WorkbookSpec): Reconciliation {
    const plan = reconcile(spec, this.read(), HQ);
    this.apply([...plan.takes, ...plan.contents, ...plan.grants]);
    return plan;
  }

  look() {
    return tabById(this.read(), TAB.id);
  }

  get data(): SheetData {
    const sheet = this.file.sheet(TAB.id);
    if (!sheet) throw new Error('The tab is not there.');
    return sheet;
  }

  protection(id: number): ApiProtection {
    const found = this.data.protections.find(({ protectedRangeId }) => protectedRangeId === id);
    if (!found) throw new Error(`There is no protection ${id}.`);
    return found;
  }

  /** HQ's own hand, which nothing keeps from writing and no rule from pasting. */
  type(row: number, column: number, text: string): void {
    this.file.pasted(HQ, TAB.id, row, column, [[text]]);
  }

  /** As when a foreign cell is pasted over these: its format, and no rule. */
  pasteOver(row: number, ...columns: number[]): void {
    for (const column of columns) {
      this.file.setFormat(this.data, row, column, { horizontalAlignment: 'LEFT' });
      this.file.setRule(this.data, row, column, undefined);
    }
  }

  /** Who may write where, by name; nobody who may write nowhere. */
  writers(): { [name: string]: string } {
    const where = Object.entries(PEOPLE).map(([name, email]): [string, string] => [name, this.open(email).join(' ')]);
    return Object.fromEntries(where.filter(([, cells]) => cells !== ''));
  }

  /** Every person with every cell that he or she may write. */
  openings(): string[] {
    return Object.entries(PEOPLE).flatMap(([name, email]) => this.open(email).map((cell) => `${name} ${cell}`));
  }

  private open(email: string): string[] {
    const may = this.cells((row, column) => this.file.mayWrite(email, this.data, cellArea(row, column)) || undefined);
    return Object.keys(may);
  }

  /** Everything of the tab but its rights; cells by their names. */
  contents() {
    const { cells: _, protections: __, pictures: ___, ...frame } = this.data;
    return {
      ...structuredClone(frame),
      entered: this.cells((row, column) => this.at(row, column)?.formula ?? this.at(row, column)?.value),
      formats: this.cells((row, column) => this.file.formatOf(this.at(row, column))?.horizontalAlignment),
      rules: this.cells((row, column) => this.file.ruleOf(this.at(row, column))?.inputMessage),
    };
  }

  private at(row: number, column: number) {
    return cellAt(this.data, row, column);
  }

  private cells<T>(of: (row: number, column: number) => T | undefined): { [name: string]: T } {
    const found: { [name: string]: T } = {};
    for (let row = 1; row <= this.data.rows; row++) {
      for (let column = 1; column <= this.data.columns; column++) {
        const value = of(row, column);
        if (value !== undefined) found[cellName(row, column)] = value;
      }
    }
    return found;
  }
}
