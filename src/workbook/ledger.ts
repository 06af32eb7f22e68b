// The ledger of confirmations in the HQ workbook: append-only rows, each sealed with the one before.
import type { Instant } from '../domain/day';
import { shortMoment } from '../domain/day';
import { sha256 } from './host';
import { HQ_FIRST_ROW } from './hq-tabs';
import { type TabSnapshot, textAt } from './snapshot';
import { type CellSpec, cell } from './spec';

/** In the order of the columns after the running number. `values` is the canonical form that was confirmed. */
export type LedgerEntry = {
  at: Instant;
  kind: string;
  act: string;
  district: number;
  name: string;
  province: string;
  actedAt: Instant;
  by: string;
  seal: string;
  values: string;
};

const COLUMNS = { act: 4, values: 11, chain: 13 } as const;

export type Ledger = { nextRow: number; lastChain: string; byAct: Map<string, string> };

/** The next free row, the last seal of the chain, and the confirmed values by act. */
export function readLedger(tab: TabSnapshot): Ledger {
  const byAct = new Map<string, string>();
  let nextRow: number = HQ_FIRST_ROW;
  let lastChain = '';
  for (let row = HQ_FIRST_ROW; row <= tab.cells.length; row++) {
    const act = textAt(tab, row, COLUMNS.act);
    if (act === '') continue;
    byAct.set(act, textAt(tab, row, COLUMNS.values));
    lastChain = textAt(tab, row, COLUMNS.chain);
    nextRow = row + 1;
  }
  return { nextRow, lastChain, byAct };
}

/** The rows to append; each carries the chain value before it and its own. */
export function ledgerRows(ledger: Ledger, entries: readonly LedgerEntry[]): CellSpec[][] {
  let chain = ledger.lastChain;
  return entries.map((entry, index) => {
    const before = chain;
    const fields = [
      String(ledger.nextRow - HQ_FIRST_ROW + 1 + index),
      shortMoment(entry.at),
      entry.kind,
      entry.act,
      String(entry.district),
      entry.name,
      entry.province,
      shortMoment(entry.actedAt),
      entry.by,
      entry.seal,
      entry.values,
      before,
    ];
    chain = sha256(fields.join('\n'));
    return [...fields, chain].map((text) => cell(text));
  });
}
