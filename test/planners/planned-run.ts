// HQ's runs over one workbook: what they plan is really applied, and people of two provinces work in it in between.
import { HQ } from '../../demo/people';
import { openGoogle } from '../../practice/google';
import { cellArea } from '../../practice/model/areas';
import { checkpoint } from '../../practice/model/cells';
import type { SheetData } from '../../practice/model/file-data';
import { parseMask } from '../../practice/services/sheets-api/field-mask';
import { spreadsheetText } from '../../practice/services/sheets-api/spreadsheet-view';
import type { Decision } from '../../src/domain/confirmation';
import { type Instant, serialOf } from '../../src/domain/day';
import type { HistoryLine } from '../../src/domain/district-history';
import { signatureText, signedText } from '../../src/domain/signed-act';
import type { RunContext } from '../../src/features/hq/facts';
import type { RunRecord } from '../../src/features/hq/hq-write';
import { canonicalOf, rowIn } from '../../src/features/hq/look';
import { writeSetbacks } from '../../src/features/hq/setbacks';
import {
  columnsToMove,
  judge,
  type Look,
  type LookProblem,
  lookAt,
  narrowed,
  planTaking,
  textsWanted,
  type Verdicts,
} from '../../src/features/hq/sweep-plan';
import { courtOf } from '../../src/features/hq/tracking-run';
import { planColumns, ROWS } from '../../src/workbook/columns';
import { historiesIn } from '../../src/workbook/district-history';
import type { DistrictRow } from '../../src/workbook/district-row';
import { writeGathered } from '../../src/workbook/gathered';
import { appendHistory } from '../../src/workbook/history';
import { hmac, sha256 } from '../../src/workbook/host';
import { HQ_LEDGER, planHqTabs } from '../../src/workbook/hq-tabs';
import type { HqFacts, TrackingFile } from '../../src/workbook/hq-workbook';
import { type KeyBook, keyOf } from '../../src/workbook/keys';
import { appendToLedger, LEDGER_COLUMNS, ledgerLines, NO_ENTRY } from '../../src/workbook/ledger';
import { newTabRequests } from '../../src/workbook/reconcile';
import { longTextBoxes, missingRegisters, partsOfRegister, readRegisters } from '../../src/workbook/registers';
import { writeCells } from '../../src/workbook/requests';
import {
  ENTERED_FIELDS,
  readSnapshot,
  SNAPSHOT_FIELDS,
  type Snapshot,
  TAB_FIELDS,
  type TabSnapshot,
  tabById,
  withCells,
} from '../../src/workbook/snapshot';
import { type Box, box, cell } from '../../src/workbook/spec';
import { dataTab, HISTORY } from '../../src/workbook/tabs';
import { actCells } from '../../src/workbook/written-rows';
import { AppliedFile } from '../support/planned-on-google';
import { moment } from '../support/round-2564';
import { hashAsOn } from './own-services';
import { aFile, DIRECTOR, directorOf, RECORDER, recorderOf, someHq } from './two-provinces';

/** As `08-10 09:00`, in 2021. */
export function at(text: string): Instant {
  return moment(`2021-${text}`);
}

export type Held = string | number;

/** What a test says of an act instead of leaving it to the panel; nobody signs for a `signer` of ''. */
export type Told = Partial<Omit<Decision, 'kind' | 'signature'>> & { signer?: string; key?: number };

type Way = {
  /** Happens after the workbook was read and before anything is taken away. */
  meanwhile?: () => void;
  /** Happens once it was taken away, and before rows are read again. */
  onceTaken?: () => void;
  /** The run ends once HQ's own registers are written. */
  endsEarly?: boolean;
};

/** With the rows that were read again, and the long texts of HQ's registers that were asked for. */
export type Swept = Verdicts & { again: number[]; texts: ReturnType<typeof textsWanted> };

const MASTER = 'master';

export class PlannedRun {
  hq: HqFacts;
  file: TrackingFile;
  keys: KeyBook;
  private acts = 0;

  private constructor(
    readonly tracking: AppliedFile,
    readonly book: AppliedFile,
    public now: Instant,
    change: Partial<HqFacts>,
  ) {
    this.file = aFile(tracking.file.id);
    this.hq = { ...someHq(this.file), ...change };
    const directors = this.hq.people.filter(({ role }) => role === 'director');
    this.keys = {
      lines: directors.map(({ email }, at) => ({ row: 3 + at, email, number: 1, state: 'sent' })),
      nextRow: 5,
    };
    for (const { email } of this.hq.people) tracking.file.share(email, 'editor');
  }

  /** Nothing is in the workbook, and nothing in HQ's registers. */
  static async before(when: string, change: Partial<HqFacts> = {}): Promise<PlannedRun> {
    const google = await openGoogle({ now: at(when) });
    const [tracking, book] = [new AppliedFile(google), new AppliedFile(google)];
    hashAsOn(google, book.file);
    const run = new PlannedRun(tracking, book, at(when), change);
    book.apply(
      planHqTabs()
        .slice(-1)
        .flatMap((spec) => newTabRequests(spec, 1, HQ.email)),
    );
    book.apply(missingRegisters(book.read(), run.hq.round.year, run.hq.districts, HQ.email));
    return run;
  }

  /** It was set up, and all is as planned. */
  static async since(when: string, change: Partial<HqFacts> = {}): Promise<PlannedRun> {
    const run = await PlannedRun.before(when, change);
    run.sweeps();
    run.sweeps();
    return run;
  }

  /** Answers with what puts everything back as it is now. */
  kept(): () => void {
    const { hq, file, keys, now, acts } = this;
    const files = [this.tracking.file, this.book.file].map((each) => ({ each, restore: checkpoint(each.data) }));
    return () => {
      for (const { each, restore } of files) {
        restore();
        each.restructured();
      }
      Object.assign(this, { hq, file, keys, now, acts });
    };
  }

  passes(minutes: number): void {
    this.now += minutes * 60_000;
  }

  // What HQ does.

  get context(): RunContext {
    const { hq, keys, now } = this;
    const book = this.parts(this.readsOf(this.book, TAB_FIELDS), (tab) => partsOfRegister(tab, hq.round.year) ?? []);
    return {
      identity: { hqId: 'hq', salt: 'salt', master: MASTER },
      owner: HQ.email,
      hq,
      keys,
      registers: readRegisters(book, hq.round.year, hq.districts),
      book,
      now,
    };
  }

  /** The columns moved to where they belong, and the look at what stands then. */
  looks(context = this.context): Look | LookProblem {
    const read = this.reads();
    const moves = columnsToMove(context, read);
    if ('result' in moves) return moves;
    this.tracking.apply(moves);
    return lookAt(context, courtOf(context), this.file, moves.length === 0 ? read : this.reads());
  }

  sweeps({ meanwhile, onceTaken, endsEarly }: Way = {}): Swept {
    const { context } = this;
    const look = this.looks(context);
    if ('result' in look) throw new Error(`The workbook is left as it is: ${look.result}.`);
    meanwhile?.();
    const { plan, held } = planTaking(context, look);
    this.tracking.apply(plan.takes);
    onceTaken?.();
    const locked = look.data && held.length > 0 ? this.readAgain(look.data, held) : null;
    const court = courtOf(context);
    const after = narrowed(court, look, plan, locked);
    const texts = textsWanted(context, after);
    const boxesOf = longTextBoxes(this.hq.round.year, context.registers.rows, texts);
    const verdicts = judge(context, court, after, this.parts(context.book, boxesOf));
    const swept = { ...verdicts, texts, again: held.map(({ row }) => row) };
    this.enters(context, verdicts);
    if (endsEarly) return swept;
    const { takes, contents, grants } = verdicts.plan;
    this.tracking.apply([...takes, ...contents, ...grants]);
    this.file = { ...this.file, sweptAt: this.now };
    return swept;
  }

  /** HQ takes a confirmation back by its own order. */
  takesBack(district: number, reason: string): void {
    const line = { ...NO_ENTRY, kind: 'withdrawn-by-hq', act: 'hq-1', at: this.now, actedAt: this.now } as const;
    const entry = { ...line, district, by: 'กรมฯ', detail: reason };
    this.enters(this.context, { entries: [entry], history: [], gathered: [], setbacks: [] });
  }

  /** Somebody empties a column of HQ's ledger by hand. */
  ledgerLoses(column: keyof typeof LEDGER_COLUMNS): void {
    const rows = ledgerLines(this.book.tab(HQ_LEDGER.id)).map(({ row }) => row);
    this.book.apply(rows.map((row) => writeCells(HQ_LEDGER.id, row, LEDGER_COLUMNS[column], [[cell(null)]])));
  }

  private enters(context: RunContext, run: Omit<RunRecord, 'reports'>): void {
    const { book, registers, hq } = context;
    const { year } = hq.round;
    this.book.apply([
      ...missingRegisters(book, year, hq.districts, HQ.email),
      ...appendToLedger(book, registers.ledger, run.entries),
      ...appendHistory(registers.historyCount, run.history),
      ...writeSetbacks(context, [], { ...run, reports: [] }),
      ...run.gathered.map((each) => writeGathered(year, registers.rows, each)),
    ]);
  }

  /** What formulas of other tabs show is nothing that HQ looks at, and takes long. */
  reads(): Snapshot {
    const year = this.hq.round.year;
    const boxesOf = ({ id, rows, columns }: SheetData) => (id === dataTab(year).id ? [] : [box(1, 1, rows, columns)]);
    const { sheets } = this.tracking.file.data;
    const others = this.readsOf(this.tracking, ENTERED_FIELDS, new Map(sheets.map((each) => [each.id, boxesOf(each)])));
    return sheets.some(({ id }) => id === dataTab(year).id)
      ? withCells(others, this.readsTab(dataTab(year).id))
      : others;
  }

  /** One tab alone, or one row of it, and what its formulas show. */
  private readsTab(id: number, row?: number): Snapshot {
    const { rows = 1, columns = 1 } = this.tracking.file.sheet(id) ?? {};
    return this.readsOf(this.tracking, SNAPSHOT_FIELDS, new Map([[id, [box(row ?? 1, 1, row ?? rows, columns)]]]));
  }

  /** The tab as it was, but for the rows that are read once more. */
  private readAgain(data: TabSnapshot, rows: readonly Box[]): TabSnapshot {
    const cells = tabById(this.readsTab(data.id), data.id)?.cells ?? [];
    const isRead = (row: number) => rows.some((box) => box.row <= row && row <= box.lastRow);
    return { ...data, cells: data.cells.map((line, index) => (isRead(index + 1) ? (cells[index] ?? []) : line)) };
  }

  /** HQ's own workbook, with the cells of these boxes. */
  private parts(book: Snapshot, boxesOf: (tab: TabSnapshot) => Box[]): Snapshot {
    const wanted = book.tabs.map((tab): [number, Box[]] => [tab.id, boxesOf(tab)]);
    return withCells(
      book,
      this.readsOf(this.book, ENTERED_FIELDS, new Map(wanted.filter(([, boxes]) => boxes.length > 0))),
    );
  }

  private readsOf({ file }: AppliedFile, fields: string, wanted?: Map<number, Box[]>): Snapshot {
    return readSnapshot(JSON.parse(spreadsheetText(file, parseMask(fields), wanted)));
  }

  // What people do; false where Google does not let them.

  types(email: string, district: number, code: string, held: Held | { formula: string }): boolean {
    const [row, column] = [this.rowOf(district), this.columnOf(code)];
    if (!this.tracking.file.mayWrite(email, this.data, cellArea(row, column))) return false;
    this.becomes(district, code, held);
    return true;
  }

  /** By whoever had the rights changed by hand. */
  becomes(district: number, code: string, held: Held | { formula: string }): void {
    const content = typeof held === 'object' ? held : held === '' ? {} : { value: held };
    this.tracking.file.setContent(this.data, this.rowOf(district), this.columnOf(code), content);
  }

  /** Through the form, which stamps the area. */
  records(district: number, area: number, values: readonly Held[], by = RECORDER): boolean {
    const items = planColumns(this.hq.catalogue).areas.find((each) => each.area === area)?.items ?? [];
    const cells = [
      ...items.map(({ item }, index): [string, Held] => [item.code, values[index] ?? '']),
      ...[[`at:${area}`, serialOf(this.now)] as const, [`by:${area}`, by] as const],
    ];
    return cells.every(([code, held]) => this.types(recorderOf(district), district, code, held));
  }

  /** Every item of every area. */
  completes(district: number): void {
    this.records(district, 1, [1, 2]);
    this.records(district, 2, [3, 4]);
  }

  /** Signed and written into the director's block as the panel does. */
  decides(kind: Decision['kind'], district: number, told: Told = {}): Decision {
    const { signer = directorOf(this.provinceOf(district)), key = 1, ...said } = told;
    this.acts += 1;
    const before = this.row(district).decision;
    const confirmed = typeof before === 'object' && before !== null ? before.sealed : '';
    const sealed = said.sealed ?? (kind === 'restore' ? confirmed : this.valuesOf(district));
    const act = {
      kind,
      act: `act-${this.acts}`,
      at: this.now,
      by: DIRECTOR,
      areas: [],
      until: '',
      reason: kind === 'confirm' || kind === 'restore' ? '' : 'ตรวจอีกครั้ง',
      seal: sha256(sealed),
      ...said,
      sealed,
    };
    const { round, catalogue } = this.hq;
    const facts = { ...act, district, round: round.year, catalogue: catalogue.version, person: signer };
    const mac = hmac(signedText(facts), keyOf(MASTER, signer, key).secret);
    const decision: Decision = { ...act, signature: signer === '' ? '' : signatureText({ key, mac }) };
    this.puts(district, decision);
    return decision;
  }

  /** Whatever act it is, into the director's block. */
  puts(district: number, decision: Decision): void {
    const columns = planColumns(this.hq.catalogue);
    const director = directorOf(this.provinceOf(district));
    for (const { column, cells } of actCells(columns, this.rowOf(district), decision)) {
      const held = cells[0]?.[0];
      const value = held && 'value' in held ? (held.value ?? '') : '';
      if (!this.types(director, district, columns.codes[column - 1] ?? '', value))
        throw new Error('The block is closed.');
    }
  }

  // What stands there.

  get data(): SheetData {
    const sheet = this.tracking.file.sheet(dataTab(this.hq.round.year).id);
    if (!sheet) throw new Error('The workbook has no data tab.');
    return sheet;
  }

  row(district: number): DistrictRow {
    const { id } = this.data;
    const at = this.rowOf(district);
    const tab = tabById(this.readsTab(id, at), id);
    if (!tab) throw new Error('The workbook has no data tab.');
    return rowIn(tab, at, planColumns(this.hq.catalogue));
  }

  cell(district: number, code: string): Held | boolean {
    return this.tracking.file.valueAt(this.data, this.rowOf(district), this.columnOf(code)) ?? '';
  }

  /** The canonical form of what stands in the cells. */
  valuesOf(district: number): string {
    return canonicalOf(this.row(district), district, this.hq.round.year, this.hq.catalogue);
  }

  mayRecord(district: number, email = recorderOf(district)): boolean {
    return this.mayWrite(email, district, 'T1-01');
  }

  mayDecide(district: number, email = directorOf(this.provinceOf(district))): boolean {
    return this.mayWrite(email, district, 'state');
  }

  /** The lines of a district that its workbook carries, the newest first. */
  historyOf(district: number): HistoryLine[] {
    return historiesIn(tabById(this.readsTab(HISTORY.id), HISTORY.id)).get(district) ?? [];
  }

  private mayWrite(email: string, district: number, code: string): boolean {
    return this.tracking.file.mayWrite(email, this.data, cellArea(this.rowOf(district), this.columnOf(code)));
  }

  private provinceOf(district: number): number {
    return this.hq.districts.withCode(district)?.province ?? 0;
  }

  rowOf(district: number): number {
    for (let row: number = ROWS.first; row <= this.data.rows; row++) {
      if (this.tracking.file.valueAt(this.data, row, 1) === district) return row;
    }
    throw new Error(`There is no row of ${district}.`);
  }

  columnOf(code: string): number {
    for (let column = 1; column <= this.data.columns; column++) {
      if (this.tracking.file.valueAt(this.data, ROWS.codes, column) === code) return column;
    }
    throw new Error(`There is no column ${code}.`);
  }
}
