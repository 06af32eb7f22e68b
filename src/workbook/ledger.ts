// The ledger in the HQ workbook: append-only lines, each sealed with the one before.
import { areasText, parseAreas } from '../domain/confirmation';
import { exactMoment, type Instant, parseMoment } from '../domain/day';
import { type ChainBreak, LEDGER_HEADINGS, LEDGER_KINDS, type LedgerKind } from '../messages/registers';
import { sha256 } from './host';
import { HQ_FIRST_ROW, HQ_LEDGER } from './hq-tabs';
import { type Request, writeCells } from './requests';
import { roomFor } from './room';
import { type Snapshot, type TabSnapshot, textAt } from './snapshot';
import { type CellSpec, cell } from './spec';

/**
 * `by` is the name in the act, on whose behalf too; `person` the e-mail whose signature proved it. `detail` is the act's
 * own reason, `remark` what HQ has to say. `values` is the canonical form the line is about. Unused fields are '' or 0.
 */
export type LedgerEntry = {
  at: Instant;
  kind: LedgerKind;
  act: string;
  district: number;
  name: string;
  province: string;
  actedAt: Instant;
  by: string;
  person: string;
  areas: number[];
  until: string;
  detail: string;
  remark: string;
  seal: string;
  signature: string;
  values: string;
};

/** A line about no act and no district. */
export const NO_ENTRY: Omit<LedgerEntry, 'kind'> = {
  at: 0,
  act: '',
  district: 0,
  name: '',
  province: '',
  actedAt: 0,
  by: '',
  person: '',
  areas: [],
  until: '',
  detail: '',
  remark: '',
  seal: '',
  signature: '',
  values: '',
};

/** A line as it stands; its values are in their own column and read only when they are needed. */
export type LedgerLine = Omit<LedgerEntry, 'values'> & { row: number };

export const LEDGER_COLUMNS = {
  number: 1,
  at: 2,
  kind: 3,
  act: 4,
  district: 5,
  name: 6,
  province: 7,
  actedAt: 8,
  by: 9,
  person: 10,
  areas: 11,
  until: 12,
  detail: 13,
  remark: 14,
  seal: 15,
  signature: 16,
  before: 17,
  chain: 18,
  values: 19,
} as const;
const WIDTH = LEDGER_HEADINGS.length;

export type Ledger = {
  nextRow: number;
  lastNumber: number;
  lastChain: string;
  /** Every act that was ever entered, accepted or refused. */
  byAct: Map<string, LedgerLine>;
  /** Per district, the last line of the round that decides about its confirmation. */
  standing: Map<number, LedgerLine>;
  /** The same of every round: what was confirmed in one year says nothing of the next. */
  rounds: Map<number, Map<number, LedgerLine>>;
  /** The year whose line the next entries begin with; 0 when the ledger is in this round already. */
  opens: number;
};

const KINDS: readonly LedgerKind[] = keysOf(LEDGER_KINDS);
const DECISIVE: readonly LedgerKind[] = [
  'confirmed',
  'unproven',
  'returned',
  'withdrawn',
  'withdrawn-by-hq',
  'restored',
];

/** `year` is that of the round that is on. */
export function readLedger(tab: TabSnapshot | undefined, year: number): Ledger {
  const standing = new Map<number, LedgerLine>();
  const ledger: Ledger = {
    nextRow: HQ_FIRST_ROW,
    lastNumber: 0,
    lastChain: '',
    byAct: new Map(),
    standing,
    // Lines from before any round was named are of the one that is on.
    rounds: new Map([[year, standing]]),
    opens: 0,
  };
  let round = 0;
  for (const line of tab ? ledgerLines(tab) : []) {
    ledger.nextRow = line.row + 1;
    if (tab) ledger.lastNumber = Number(textAt(tab, line.row, LEDGER_COLUMNS.number));
    if (tab) ledger.lastChain = textAt(tab, line.row, LEDGER_COLUMNS.chain);
    if (line.kind === 'new-round') {
      round = Number(line.detail);
      begin(ledger, round);
    }
    enter(ledger, line);
  }
  if (round === year) return ledger;
  begin(ledger, year);
  return { ...ledger, opens: year };
}

/** A round that HQ comes back to goes on with what stands in it. */
function begin(ledger: Ledger, year: number): void {
  ledger.standing = ledger.rounds.get(year) ?? new Map();
  ledger.rounds.set(year, ledger.standing);
}

/** A copy in which a run enters what it judges, before anything is written. */
export function copyOf(ledger: Ledger): Ledger {
  return { ...ledger, byAct: new Map(ledger.byAct), standing: new Map(ledger.standing) };
}

/** Lines that are not written yet have row 0. */
export function enter(ledger: Ledger, line: LedgerLine): void {
  if (line.act !== '' && !ledger.byAct.has(line.act)) ledger.byAct.set(line.act, line);
  if (line.district > 0 && DECISIVE.includes(line.kind)) ledger.standing.set(line.district, line);
}

export function ledgerLines(tab: TabSnapshot): LedgerLine[] {
  const c = LEDGER_COLUMNS;
  const lines: LedgerLine[] = [];
  for (let row = HQ_FIRST_ROW; row <= tab.cells.length; row++) {
    const text = (column: number) => textAt(tab, row, column);
    const kind = KINDS.find((key) => LEDGER_KINDS[key] === text(c.kind));
    if (!kind) continue;
    lines.push({
      row,
      kind,
      at: parseMoment(text(c.at)) ?? 0,
      act: text(c.act),
      district: Number(text(c.district)),
      name: text(c.name),
      province: text(c.province),
      actedAt: parseMoment(text(c.actedAt)) ?? 0,
      by: text(c.by),
      person: text(c.person),
      areas: parseAreas(text(c.areas)),
      until: text(c.until),
      detail: text(c.detail),
      remark: text(c.remark),
      seal: text(c.seal),
      signature: text(c.signature),
    });
  }
  return lines;
}

/** The rows to append; each carries the chain value before it and its own. */
export function ledgerRows(ledger: Ledger, entries: readonly LedgerEntry[]): CellSpec[][] {
  let chain = ledger.lastChain;
  const [first] = entries;
  const round: LedgerEntry[] =
    first && ledger.opens > 0 ? [{ ...NO_ENTRY, at: first.at, kind: 'new-round', detail: String(ledger.opens) }] : [];
  return [...round, ...entries].map((entry, index) => {
    const fields = [
      String(ledger.lastNumber + 1 + index),
      exactMoment(entry.at),
      LEDGER_KINDS[entry.kind],
      entry.act,
      entry.district === 0 ? '' : String(entry.district),
      entry.name,
      entry.province,
      entry.actedAt === 0 ? '' : exactMoment(entry.actedAt),
      entry.by,
      entry.person,
      areasText(entry.areas),
      entry.until,
      entry.detail,
      entry.remark,
      entry.seal,
      entry.signature,
      chain,
    ];
    chain = linkOf(fields, entry.values);
    return [...fields, chain, entry.values].map((text) => cell(text));
  });
}

/** The lines below those there are. */
export function appendToLedger(book: Snapshot, ledger: Ledger, entries: readonly LedgerEntry[]): Request[] {
  return appendRows(book, ledger, ledgerRows(ledger, entries));
}

/** The same for rows that were chained before. */
export function appendRows(book: Snapshot, ledger: Ledger, rows: CellSpec[][]): Request[] {
  if (rows.length === 0) return [];
  return [...roomFor(book, HQ_LEDGER, ledger.nextRow + rows.length), writeCells(HQ_LEDGER.id, ledger.nextRow, 1, rows)];
}

/** The chain value and number with which the lines end. */
export function ledgerEnd(ledger: Ledger, rows: readonly (readonly CellSpec[])[]): { number: number; chain: string } {
  const last = rows[rows.length - 1]?.[LEDGER_COLUMNS.chain - 1];
  const chain = last && 'value' in last ? String(last.value) : ledger.lastChain;
  return { number: ledger.lastNumber + rows.length, chain };
}

/**
 * Where the chain breaks first, null when it is whole. `known` is the end that was remembered outside the workbook: a
 * chain cannot tell by itself that its last lines are gone.
 */
export function chainBreak(
  tab: TabSnapshot,
  known: { number: number; chain: string } | null,
): { lines: number; broken: { row: number; kind: ChainBreak } | null } {
  const c = LEDGER_COLUMNS;
  let chain = '';
  let lines = 0;
  let knownSeen = known === null || known.number === 0;
  for (let row = HQ_FIRST_ROW; row <= tab.cells.length; row++) {
    const texts = Array.from({ length: WIDTH }, (_, index) => textAt(tab, row, index + 1));
    if (texts.every((text) => text === '')) continue;
    lines += 1;
    const [values = ''] = texts.slice(c.values - 1);
    if (linkOf(texts.slice(0, c.before), values) !== texts[c.chain - 1])
      return { lines, broken: { row, kind: 'edited' } };
    if (texts[c.before - 1] !== chain || texts[c.number - 1] !== String(lines)) {
      return { lines, broken: { row, kind: 'missing' } };
    }
    chain = texts[c.chain - 1] ?? '';
    if (known && known.number === lines) knownSeen = known.chain === chain;
  }
  return { lines, broken: knownSeen ? null : { row: HQ_FIRST_ROW + lines - 1, kind: 'cut' } };
}

function linkOf(fields: readonly string[], values: string): string {
  return sha256(JSON.stringify([...fields, values]));
}

function keysOf<Key extends string>(object: { [key in Key]: unknown }): Key[] {
  const isKey = (text: string): text is Key => text in object;
  return Object.keys(object).filter(isKey);
}
