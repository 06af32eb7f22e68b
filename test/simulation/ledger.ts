// HQ's ledger in a round by chance: what stands in it, and what must hold of it.
import { HQ } from '../../demo/people';
import { HQ_FILE, HQ_PROJECT, hqFile } from '../../demo/sample-round';
import { chainText, LEDGER_KINDS } from '../../src/messages/registers';
import { HQ_FIRST_ROW, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import type { World } from './world';

/** `values` is the canonical form that the line is about. */
type LedgerLine = { kind: string; act: string; district: number; values: string };

const ACCEPTED: readonly string[] = [
  LEDGER_KINDS.confirmed,
  LEDGER_KINDS.returned,
  LEDGER_KINDS.withdrawn,
  LEDGER_KINDS.restored,
];

export function isAccepted({ kind }: LedgerLine): boolean {
  return ACCEPTED.includes(kind);
}

export function ledgerLines(world: World): LedgerLine[] {
  const sheet = hqFile(world.google).sheet(HQ_LEDGER.id);
  if (!sheet) return [];
  return Object.entries(sheet.cells)
    .filter(([row]) => Number(row) >= HQ_FIRST_ROW)
    .map(([, line]) => ({
      kind: String(line[LEDGER_COLUMNS.kind]?.value ?? ''),
      act: String(line[LEDGER_COLUMNS.act]?.value ?? ''),
      district: Number(line[LEDGER_COLUMNS.district]?.value ?? 0),
      values: String(line[LEDGER_COLUMNS.values]?.value ?? ''),
    }))
    .filter(({ kind }) => kind !== '');
}

/** Each genuine act stands at most once, no other act is accepted, and the chain is whole. */
export function ledgerProblems(world: World): string[] {
  const lines = ledgerLines(world);
  const acts = lines.filter(isAccepted).map(({ act }) => act);
  const problems = acts.filter((act) => !world.genuine.has(act)).map((act) => `the act ${act} was accepted`);
  if (new Set(acts).size !== acts.length) problems.push(`an act stands twice in the ledger: ${acts.join()}`);
  const check = world.google.execute({
    project: HQ_PROJECT,
    function: 'checkLedger',
    user: HQ.email,
    file: HQ_FILE,
    as: 'menu',
  });
  const told = JSON.stringify(check.shown);
  if (!told.includes(chainText(lines.length, null))) problems.push(`the chain of the ledger: ${told}`);
  return problems;
}
