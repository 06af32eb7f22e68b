// Runs every check that is not in the notebook yet, one after another, for as long as one execution may take.
import { type Statement, SUBJECTS } from '../statements';
import { spreadsheet } from '../statements/bench';
import type { Notebook } from './notebook';
import { OBSERVATIONS } from './observations';
import type { Observation, Outcome, StatementResult } from './result';
import { same } from './same';

/** Google ends an execution after six minutes; the longest check must still fit in. */
const RUN_FOR_MS = 270_000;
const MINUTE_OF_QUOTA_MS = 61_000;

type Check = () => StatementResult | Observation;

const CHECKS: readonly Check[] = [
  ...SUBJECTS.flatMap(({ title, statements }) => statements.map((statement) => () => held(title, statement))),
  ...OBSERVATIONS.map(({ point, asks, see }) => () => {
    const { seen, threw, ms } = watched(see);
    return { point, asks, seen: threw ? { threw: seen } : seen, ms };
  }),
];

export const COUNT = CHECKS.length;

/** Whether all is done. */
export function goOn(notebook: Notebook): boolean {
  const until = Date.now() + RUN_FOR_MS;
  for (const check of CHECKS.slice(notebook.length)) {
    if (Date.now() > until) return false;
    putInOrder(notebook);
    notebook.add(check());
  }
  putInOrder(notebook);
  return true;
}

function held(subject: string, { says, source, see, expected, liveNeeds }: Statement): StatementResult {
  const told = { subject, says, source, expected };
  if (liveNeeds !== undefined) return { ...told, outcome: { kind: 'not run', needs: liveNeeds }, ms: 0 };
  const { ms, ...result } = watched(see);
  return { ...told, outcome: outcomeOf(result, expected), ms };
}

function outcomeOf(result: { seen: unknown; threw: boolean }, expected: unknown): Outcome {
  if (result.threw) return { kind: 'threw', message: String(result.seen) };
  return same(result.seen, expected) ? { kind: 'agrees' } : { kind: 'differs', seen: result.seen };
}

/** What is seen, or the words of what is thrown. Where a minute's quota is used up, the next minute is waited for once. */
function watched(see: () => unknown): { seen: unknown; threw: boolean; ms: number } {
  const began = Date.now();
  const look = () => {
    try {
      return { seen: see() ?? null, threw: false };
    } catch (error) {
      return { seen: error instanceof Error ? error.message : String(error), threw: true };
    }
  };
  const first = look();
  if (!first.threw || !/quota exceeded/i.test(String(first.seen))) return { ...first, ms: Date.now() - began };
  Utilities.sleep(MINUTE_OF_QUOTA_MS);
  const again = Date.now();
  return { ...look(), ms: Date.now() - again };
}

/** Every check finds the file as the first one did. */
function putInOrder(notebook: Notebook): void {
  const file = spreadsheet();
  if (file.getSpreadsheetLocale() !== 'th_TH') file.setSpreadsheetLocale('th_TH');
  if (file.getSpreadsheetTimeZone() !== 'Asia/Bangkok') file.setSpreadsheetTimeZone('Asia/Bangkok');
  for (const sheet of file.getSheets().slice(1)) if (!notebook.isOn(sheet)) file.deleteSheet(sheet);
}
