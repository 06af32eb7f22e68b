// What must hold after every step of a round, whatever happened in it.
import { columns } from '../../demo/sample-round';
import { LOCK_WORDS, OPEN_WORD } from '../../src/messages/workbook';
import { STAND_IN } from './roster';
import { sheetOf } from './truth';
import type { World } from './world';

/** Nobody may write where somebody else records, and no recorder into a director's block or HQ's frame. */
export function rightsAreSeparate(world: World): string[] {
  if (world.tampered) return [];
  return world.recorders.flatMap(({ email, district: { code } }) =>
    world.districts.flatMap((district) => {
      const standsIn = code === STAND_IN.recorder && district === STAND_IN.district;
      const foreign = district !== code && !standsIn && mayWriteAt(world, email, district, firstItem());
      return [
        foreign ? `${email} may write the volumes of ${district}` : '',
        mayWriteAt(world, email, district, columns.block.state) ? `${email} may decide about ${district}` : '',
        mayWriteAt(world, email, district, columns.frame.lock) ? `${email} may write HQ's frame of ${district}` : '',
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

function mayWriteAt(world: World, email: string, district: number, column: number): boolean {
  const row = world.truth.rowOf(district);
  return world.file.mayWrite(email, sheetOf(world.file), { row, column, lastRow: row, lastColumn: column });
}
