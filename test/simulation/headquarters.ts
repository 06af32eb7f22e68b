// What HQ does and what time does: sweeps, some of them cut off, extensions by letter, hours that pass, the last second.

import { paste } from '../../demo/hq-sheet';
import { HQ } from '../../demo/people';
import { HQ_FILE, HQ_PROJECT, hqFile } from '../../demo/sample-round';
import { addDays, dayOf, endOfDay, shortDay } from '../../src/domain/day';
import { chainText, LEDGER_KINDS } from '../../src/messages/registers';
import { EXTENSION_COLUMNS, HQ_EXTENSIONS, HQ_FIRST_ROW, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import type { Action, Step } from './action';
import { lockedRowsAreShut } from './invariants';
import type { World } from './world';

export const headquarters: Action[] = [
  { name: 'sweeps', weight: 10, run: sweep },
  { name: 'extends', weight: 1, run: extend },
  { name: 'time passes', weight: 8, run: pass },
];

export function sweep(world: World): Step {
  const fault = world.perhapsFault();
  const { outcome, meter } = world.sweep();
  // A run that was cut off may have taken rights away or not; it has told nobody that it is done.
  if (!outcome.ok || fault !== '') {
    return {
      told: `a sweep${fault}: ${outcome.ok ? 'done' : outcome.error.message}`,
      outcomes: world.sealedOutcomes(),
    };
  }
  world.tampered = false;
  const problems = [...lockedRowsAreShut(world), ...ledgerProblems(world)];
  return { told: `a sweep: ${meter.reads} reads, ${meter.writes} writes`, problems, outcomes: world.sealedOutcomes() };
}

/** Each genuine act stands at most once, no other act is accepted, and the chain is whole. */
function ledgerProblems(world: World): string[] {
  const lines = ledgerLines(world);
  const accepted: string[] = [
    LEDGER_KINDS.confirmed,
    LEDGER_KINDS.returned,
    LEDGER_KINDS.withdrawn,
    LEDGER_KINDS.restored,
  ];
  const acts = lines.filter(({ kind }) => accepted.includes(kind)).map(({ act }) => act);
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

export function ledgerLines(world: World): { kind: string; act: string }[] {
  const sheet = hqFile(world.google).sheet(HQ_LEDGER.id);
  if (!sheet) return [];
  return Object.entries(sheet.cells)
    .filter(([row]) => Number(row) >= HQ_FIRST_ROW)
    .map(([, line]) => ({
      kind: String(line[LEDGER_COLUMNS.kind]?.value ?? ''),
      act: String(line[LEDGER_COLUMNS.act]?.value ?? ''),
    }))
    .filter(({ kind }) => kind !== '');
}

function extend(world: World): Step {
  const today = dayOf(world.google.clock.now());
  const [record, confirm] = [addDays(today, world.chance.below(10)), addDays(today, 3 + world.chance.below(14))];
  world.letters += 1;
  const line = [
    `มท ๐๘๑๒/ว ${2000 + world.letters}`,
    shortDay(today),
    'ทุกจังหวัด',
    shortDay(record),
    shortDay(confirm),
    'ทดสอบ',
  ];
  paste(hqFile(world.google), HQ_EXTENSIONS.id, HQ_FIRST_ROW + world.letters, EXTENSION_COLUMNS.letter, [line]);
  world.ends = { record, confirm };
  return { told: `HQ extends to ${record} and ${confirm}` };
}

/** Minutes, hours or a few days; now and then to the last second of a window, and the one after. */
function pass(world: World): Step {
  const { chance, google } = world;
  const ends = [endOfDay(world.ends.record), endOfDay(world.ends.record) + 1000, endOfDay(world.ends.confirm)];
  const edge = chance.pick(ends);
  if (chance.happens(0.15) && edge > google.clock.now()) google.clock.set(edge);
  else google.clock.advance(chance.pick([30_000, 300_000, 3_600_000, 86_400_000 / 2]));
  return { told: `it is ${new Date(google.clock.now() + 7 * 3_600_000).toISOString().slice(0, 19)}` };
}
