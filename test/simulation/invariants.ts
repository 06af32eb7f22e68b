// What must hold after every step of a round, whatever happened in it.
import { UTTARADIT } from '../../demo/people';
import { columns } from '../../demo/sample-round';
import { endOfDay } from '../../src/domain/day';
import { districtsOf, provinceByCode } from '../../src/domain/places';
import { LEDGER_KINDS } from '../../src/messages/registers';
import { LOCK_WORDS, OPEN_WORD } from '../../src/messages/workbook';
import { rowAt } from '../support/practice-file';
import { statusOf } from '../support/status-as-rules';
import { isAccepted, ledgerLines } from './ledger';
import { STAND_IN } from './roster';
import { sheetOf } from './truth';
import type { World } from './world';

/** Nobody may write where somebody else records, and no recorder into a director's block or HQ's frame. */
export function rightsAreSeparate(world: World): string[] {
  return world.recorders.flatMap(({ email, district: { code } }) =>
    world.districts.flatMap((district) => {
      const standsIn = code === STAND_IN.recorder && district === STAND_IN.district;
      const may = (column: number) =>
        !world.isTamperedAt(world.truth.rowOf(district), column) && mayWriteAt(world, email, district, column);
      return [
        district !== code && !standsIn && may(firstItem()) ? `${email} may write the volumes of ${district}` : '',
        may(columns.block.state) ? `${email} may decide about ${district}` : '',
        may(columns.frame.lock) ? `${email} may write HQ's frame of ${district}` : '',
      ].filter((problem) => problem !== '');
    }),
  );
}

/** After a sweep, the frame says why a row is shut, and then it is shut for whoever records it. */
export function lockedRowsAreShut(world: World): string[] {
  return world.districts.flatMap((district) => {
    const said = world.text(district, columns.frame.lock);
    const known = said === OPEN_WORD || Object.values<string>(LOCK_WORDS).includes(said);
    const open = mayWriteAt(world, world.recorderOf(district), district, firstItem());
    return [
      known ? '' : `the frame of ${district} says ${JSON.stringify(said)}`,
      open && said !== OPEN_WORD ? `${district} is open although its frame says ${said}` : '',
    ].filter((problem) => problem !== '');
  });
}

function firstItem(): number {
  return columns.areas[0]?.first ?? 0;
}

/** Once the last day is over, the cells of whoever was not sent back at last are shut, whatever the frame says. */
export function lateRowsAreShut(world: World): string[] {
  if (world.google.clock.now() <= endOfDay(world.ends.record)) return [];
  return world.districts
    .filter((district) => !isSentBack(world, district))
    .filter((district) => mayWriteAt(world, world.recorderOf(district), district, firstItem()))
    .map((district) => `${district} is open after the last day, ${world.ends.record}`);
}

/** By the act in the block, or by the last that HQ accepted: a later one that it refused changes nothing. */
function isSentBack(world: World, district: number): boolean {
  const accepted = ledgerLines(world).filter((line) => line.district === district && isAccepted(line));
  return world.isSentBack(district) || accepted.at(-1)?.kind === LEDGER_KINDS.returned;
}

/** The status tabs tell what the rules say of the cells, and their three counts are all provinces. */
export function statusFollowsRules(world: World): string[] {
  if (world.displaced) return [];
  const { file, truth } = world;
  const data = sheetOf(file);
  const province = provinceByCode(UTTARADIT);
  const { seen, expected } = statusOf({
    file,
    // In the order of the rows, which the tab follows.
    districts: [...districtsOf(UTTARADIT)].sort((one, other) => truth.rowOf(one.code) - truth.rowOf(other.code)),
    provinces: province ? [province] : [],
    row: (district) => rowAt(file, data, truth.rowOf(district)),
  });
  const problems = (['districts', 'provinces', 'counts', 'latest'] as const).flatMap((what) => {
    const [shown, ruled] = [JSON.stringify(seen[what]), JSON.stringify(expected[what])];
    return shown === ruled ? [] : [`status, ${what}: shown ${shown}, by the rules ${ruled}`];
  });
  const sum = seen.counts.slice(0, 3).reduce((total, text) => total + Number(/\d+/.exec(text ?? '')?.[0]), 0);
  return sum === 1 ? problems : [...problems, `the counts add up to ${sum} provinces: ${seen.counts.join(', ')}`];
}

function mayWriteAt(world: World, email: string, district: number, column: number): boolean {
  const row = world.truth.rowOf(district);
  return world.file.mayWrite(email, sheetOf(world.file), { row, column, lastRow: row, lastColumn: column });
}
