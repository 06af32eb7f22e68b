// What HQ knows once a whole run is over: every value as it stands, every change on its way there, nothing confirmed that
// is not what was sealed, and counts that are all provinces and all confirmed districts.
import { HQ } from '../../demo/people';
import { columns, hqFile } from '../../demo/sample-round';
import { cellAt } from '../../practice/model/cells';
import { readCanonical } from '../../src/domain/canonical';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { confirmationState, isConfirmed } from '../../src/domain/confirmation';
import { LEDGER_KINDS } from '../../src/messages/registers';
import { GATHERED_COLUMNS, GATHERED_FIRST_ROW, gatheredTab } from '../../src/workbook/gathered';
import { HISTORY_COUNT_AT } from '../../src/workbook/history';
import { HQ_FIRST_ROW, HQ_HISTORY } from '../../src/workbook/hq-tabs';
import { rowAt } from '../support/practice-file';
import { HqDesk } from '../support/practice-hq';
import { isAccepted, ledgerLines } from './ledger';
import { sheetOf } from './truth';
import type { World } from './world';

type Known = { [item: string]: string };

/** As a canonical form says it: '' for a blank, `?` and more for what is no volume. */
function valuesIn(sealed: string): Known {
  return Object.fromEntries(readCanonical(defaultCatalogue, sealed).values);
}

function gatheredOf(world: World): Map<number, Known> {
  const tab = hqFile(world.google).sheet(gatheredTab(2564).id);
  if (!tab) return new Map();
  const text = (row: number, column: number) => String(cellAt(tab, row, column)?.value ?? '');
  const rows = Object.keys(tab.cells).map(Number);
  return new Map(
    rows
      .filter((row) => row >= GATHERED_FIRST_ROW)
      .map((row): [number, number] => [Number(text(row, GATHERED_COLUMNS.code)), row])
      .filter(([district]) => world.districts.includes(district))
      .map(([district, row]) => [district, valuesIn(text(row, GATHERED_COLUMNS.values))]),
  );
}

/** Blank as blank, a number as that number, a formula as what it gives, and what is no volume as something else. */
function saysTheSame(known: string | undefined, cell: string): boolean {
  if (cell === '') return known === '';
  if (cell.startsWith('=')) return known !== '';
  return /^\d{1,9}$/.test(cell) ? known === cell : known?.startsWith('?') === true || known === cell;
}

/** Item by item, what HQ has of each district against what its cells hold. */
function gatheredAsItStands(world: World): string[] {
  const gathered = gatheredOf(world);
  return world.districts.flatMap((district) => {
    const known = gathered.get(district);
    return known ? differences(world, district, known, 'HQ has') : [`HQ has nothing of ${district}`];
  });
}

function differences(world: World, district: number, known: Known, whose: string): string[] {
  return columns.areas.flatMap(({ area, items }) => {
    const line = world.truth.actual({ district, area });
    return items.flatMap(({ item: { code } }, index) => {
      const cell = line[index] ?? '';
      return saysTheSame(known[code], cell)
        ? []
        : [`${district}/${code} holds ${JSON.stringify(cell)}, and ${whose} ${JSON.stringify(known[code])}`];
    });
  });
}

/** Per district and item what the register of changes says it became last. */
function lastChanges(world: World): Map<string, string> {
  const tab = hqFile(world.google).sheet(HQ_HISTORY.id);
  const last = new Map<string, string>();
  if (!tab) return last;
  const text = (row: number, column: number) => String(cellAt(tab, row, column)?.value ?? '');
  const count = Number(text(HISTORY_COUNT_AT.row, HISTORY_COUNT_AT.column));
  for (let row = HQ_FIRST_ROW; row < HQ_FIRST_ROW + count; row++) {
    const [district, item, after] = [text(row, 2), text(row, 6), text(row, 9)];
    if (item !== '') last.set(`${district}/${item}`, after);
  }
  return last;
}

/** No value came to where it is without a line in the register, whoever changed it and however. */
function changesAreRegistered(world: World): string[] {
  const last = lastChanges(world);
  const gathered = gatheredOf(world);
  const problems: string[] = [];
  for (const [district, known] of gathered) {
    for (const [item, value] of Object.entries(known)) {
      const was = world.firstKnown.get(`${district}/${item}`) ?? value;
      const registered = last.get(`${district}/${item}`) ?? was;
      if (registered !== value) {
        problems.push(
          `${district}/${item} became ${JSON.stringify(value)}, registered is ${JSON.stringify(registered)}`,
        );
      }
    }
  }
  return problems;
}

/** Whatever is in no line of the register later must be as HQ knew it then. */
export function knownNow(world: World): Map<string, string> {
  return new Map(
    [...gatheredOf(world)].flatMap(([district, known]) =>
      Object.entries(known).map(([item, value]): [string, string] => [`${district}/${item}`, value]),
    ),
  );
}

/** After a whole run. */
export function hqKnowsAll(world: World): string[] {
  return [
    ...gatheredAsItStands(world),
    ...changesAreRegistered(world),
    ...confirmedIsSealed(world),
    ...nationalCountsAddUp(world),
  ];
}

function statesOf(world: World): Map<number, ReturnType<typeof confirmationState>> {
  const data = sheetOf(world.file);
  return new Map(
    world.districts.map((district) => {
      const { decision, answer, lastSaved } = rowAt(world.file, data, world.truth.rowOf(district));
      return [district, confirmationState(decision, answer, lastSaved)];
    }),
  );
}

/** What shows as confirmed and accepted is what HQ's ledger holds of it, item by item. */
function confirmedIsSealed(world: World): string[] {
  const lines = ledgerLines(world).filter(isAccepted);
  return [...statesOf(world)].flatMap(([district, state]) => {
    if (state !== 'confirmed') return [];
    const line = lines.filter((each) => each.district === district).at(-1);
    if (line?.kind !== LEDGER_KINDS.confirmed && line?.kind !== LEDGER_KINDS.restored) {
      return [`${district} shows as confirmed, and the ledger says ${line?.kind ?? 'nothing'}`];
    }
    return differences(world, district, valuesIn(line.values), 'the ledger has');
  });
}

/** HQ's own counts. */
function nationalCountsAddUp(world: World): string[] {
  const { national } = new HqDesk(world.google, HQ.email).home();
  const sum = (counts: { [state: string]: number }) => Object.values(counts).reduce((total, each) => total + each, 0);
  const confirmed = [...statesOf(world).values()].filter(isConfirmed).length;
  return [
    sum(national.recording) === 1 ? '' : `HQ’s counts of recording: ${JSON.stringify(national.recording)}`,
    sum(national.confirming) === 1 ? '' : `HQ’s counts of confirming: ${JSON.stringify(national.confirming)}`,
    national.confirmedDistricts === confirmed
      ? ''
      : `HQ counts ${national.confirmedDistricts} confirmed, the workbook ${confirmed}`,
  ].filter((problem) => problem !== '');
}
