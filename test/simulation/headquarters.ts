// What HQ does and what time does: sweeps, some of them cut off, extensions by letter, hours that pass, the last second.

import { paste } from '../../demo/hq-sheet';
import { columns, hqFile } from '../../demo/sample-round';
import { addDays, dayOf, endOfDay, shortDay } from '../../src/domain/day';
import { ROWS } from '../../src/workbook/columns';
import { EXTENSION_COLUMNS, HQ_EXTENSIONS, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { DATA } from '../support/uttaradit-places';
import type { Action, Step } from './action';
import { lateRowsAreShut, lockedRowsAreShut } from './invariants';
import { hqKnowsAll } from './known-to-hq';
import { ledgerProblems } from './ledger';
import { type Outcomes, sheetOf } from './truth';
import type { World } from './world';

export const headquarters: Action[] = [
  { name: 'sweeps', weight: 8, run: sweep },
  { name: 'sweeps twice', weight: 2, run: sweepTwice },
  { name: 'extends', weight: 1, run: extend },
  { name: 'time passes', weight: 8, run: pass },
  { name: 'keeps a version', weight: 1, run: keepVersion },
  { name: 'goes back to a version', weight: 1, run: goBack },
  { name: 'sorts the districts', weight: 1, run: sort },
];

export function sweep(world: World): Step {
  const { done, told } = world.disturbed(() => world.sweep());
  // A run that was cut off may have taken rights away or not; it has told nobody that it is done.
  if (!done.outcome.ok || told !== '') {
    const end = done.outcome.ok ? 'done' : done.outcome.error.message;
    return { told: `a sweep${told}: ${end}`, outcomes: world.sealedOutcomes() };
  }
  const { reads, writes } = done.meter;
  return { told: `a sweep: ${reads} reads, ${writes} writes`, ...afterSweep(world) };
}

/** Nothing goes wrong; the second run sees what the first may have written back: then HQ knows everything. */
export function sweepTwice(world: World): Step {
  const failed = [world.sweep(), world.sweep()].flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error.message]));
  const { problems, outcomes } = afterSweep(world);
  return {
    told: 'two sweeps',
    problems: [...failed.map((message) => `a run failed by itself: ${message}`), ...problems, ...hqKnowsAll(world)],
    outcomes,
  };
}

/** A whole run leaves nothing as people must not find it, whatever they do meanwhile. */
export function afterSweep(world: World): { problems: string[]; outcomes: Outcomes[] } {
  world.tampered = [];
  world.displaced = false;
  const problems = [...lockedRowsAreShut(world), ...lateRowsAreShut(world), ...ledgerProblems(world)];
  return { problems, outcomes: world.sealedOutcomes() };
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
  return { told: `it is ${clockOf(world)}` };
}

function clockOf({ google }: World): string {
  return new Date(google.clock.now() + 7 * 3_600_000).toISOString().slice(0, 19);
}

/** As File ▸ Version history keeps them by itself. */
function keepVersion(world: World): Step {
  const told = `the version of ${clockOf(world)}`;
  const { file, tampered, displaced } = world;
  world.versions = [...world.versions.slice(-2), { told, restore: file.mark(), tampered: [...tampered], displaced }];
  return { told: `kept is ${told}` };
}

/** The owner brings an older version back, cells and rights alike: what was saved since then is gone, and nobody denies it. */
function goBack(world: World): Step {
  const version = world.versions.length > 0 ? world.chance.pick(world.versions) : undefined;
  if (!version) return keepVersion(world);
  version.restore();
  world.file.restructured();
  world.tampered = [...version.tampered];
  world.displaced = version.displaced;
  return { told: `HQ goes back to ${version.told}`, restored: true };
}

const EVERYWHERE = { row: 1, column: 1, lastRow: 10_000, lastColumn: 1_000 };

/** Only the owner may sort what others may not all edit; protections stay where they were until the next run. */
function sort(world: World): Step {
  const { chance, file, google } = world;
  const email = chance.happens(0.5)
    ? file.owner
    : chance.pick([...world.recorders.map((each) => each.email), world.director]);
  const first = ROWS.first;
  const area = {
    row: first,
    column: 1,
    lastRow: first + world.districts.length - 1,
    lastColumn: sheetOf(file).columns,
  };
  const { ok } = google.sorted(email, file.id, DATA, area, chance.pick(columns.areas).first);
  if (ok) {
    world.tampered = [EVERYWHERE];
    world.displaced = true;
  }
  const problems = ok && email !== file.owner ? [`${email} sorted the rows of others`] : [];
  return { told: `${email} sorts the districts: ${ok}`, problems };
}
