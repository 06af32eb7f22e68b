// What HQ gives is compared with the rights as they are once others were taken away, without reading them again.
import * as fc from 'fast-check';
import { HQ } from '../../demo/people';
import { type Google, openGoogle } from '../../practice/google';
import { afterTakes } from '../../src/features/hq/after-takes';
import { planColumns } from '../../src/workbook/columns';
import { planDataTab } from '../../src/workbook/data-tab';
import { protectionId, sheetProtectionId } from '../../src/workbook/protection-ids';
import { addSheet, gridRange, type Request, shut } from '../../src/workbook/requests';
import { planRights } from '../../src/workbook/rights';
import type { ApiProtection } from '../../src/workbook/snapshot';
import { box, type TabSpec } from '../../src/workbook/spec';
import { dataTab } from '../../src/workbook/tabs';
import type { RowFacts } from '../../src/workbook/tracking-facts';
import { AppliedFile } from '../support/planned-on-google';
import { ROUND } from '../support/round-2564';
import { someFacts, someSettings } from '../support/tracking-facts';

const DATA = dataTab(ROUND.year).id;
const SHEET = sheetProtectionId(dataTab(ROUND.year));
const RECORDERS = protectionId(ROUND.year, 'recorders', 5301);
const OTHER_TAB = 105;
const PEOPLE = ['a@example.go.th', 'b@example.go.th'];

let google: Google;
beforeAll(async () => {
  google = await openGoogle({ now: 0 });
});

type Given = Pick<RowFacts, 'locked' | 'openForDirectors' | 'recorders'>;
const OPEN: Given = { locked: null, openForDirectors: true, recorders: PEOPLE };
const CLOSED: Given = { locked: 'confirmed', openForDirectors: false, recorders: [] };

/** The data tab with these rights, a row after another. */
function specOf(given: readonly Given[]): TabSpec {
  const settings = someSettings();
  const facts = someFacts(settings);
  const rows = facts.rows.map((row, index) => ({ ...row, ...given[index] }));
  return planDataTab(
    { ...facts, rows, provinces: [{ province: 53, directors: PEOPLE }] },
    planColumns(settings.catalogue),
  );
}

function protection(id: number, change: ApiProtection = {}, sheetId = OTHER_TAB): Request {
  const range = gridRange(sheetId, box(1, 1, 2, 2));
  return {
    addProtectedRange: { protectedRange: { protectedRangeId: id, range, editors: { users: [HQ.email] }, ...change } },
  };
}

/** A file in which these rights stand, and in another tab a protection of its own. */
class TrackingFile extends AppliedFile {
  constructor(given: readonly Given[]) {
    super(google);
    const spec = specOf(given);
    this.apply([addSheet(spec, 1), addSheet({ ...spec, tab: { id: OTHER_TAB, title: 'อื่น' } }, 2), protection(1)]);
    const { takes, grants } = planRights(spec, undefined, HQ.email);
    this.apply([...takes, ...grants]);
  }

  takes(given: readonly Given[]): Request[] {
    const spec = specOf(given);
    return planRights(spec, this.tab(spec.tab.id), HQ.email).takes;
  }

  expectForeseen(takes: readonly Request[]): void {
    const foreseen = afterTakes(this.read(), takes);
    this.apply(takes);
    expect(foreseen).toEqual(this.read());
  }
}

describe('the rights after something was taken away are known without reading', () => {
  it.each<[string, Request[]]>([
    ['nothing', []],
    ['a stranger’s protection goes', [{ deleteProtectedRange: { protectedRangeId: 1 } }]],
    ['one of ours goes', [{ deleteProtectedRange: { protectedRangeId: RECORDERS } }]],
    ['one comes that lets in nobody but HQ', [protection(2)]],
    ['one comes in the data tab', [protection(2, {}, DATA)]],
    ['the tab is shut', [shut(SHEET)]],
    [
      'one loses its editors',
      [
        {
          updateProtectedRange: {
            protectedRange: { protectedRangeId: RECORDERS, editors: { users: [HQ.email] } },
            fields: 'editors',
          },
        },
      ],
    ],
    [
      'one goes, and another comes in its place',
      [{ deleteProtectedRange: { protectedRangeId: 1 } }, protection(1, { warningOnly: false })],
    ],
  ])('%s', (_, takes) => {
    new TrackingFile([OPEN, CLOSED]).expectForeseen(takes);
  });

  it('whatever stood there, what somebody did to it by hand, and what is planned now', () => {
    const anyGiven: fc.Arbitrary<Given> = fc.record({
      locked: fc.constantFrom(null, 'confirmed'),
      openForDirectors: fc.boolean(),
      recorders: fc.subarray(PEOPLE),
    });
    const both = fc.tuple(anyGiven, anyGiven);
    const anyDamage = fc.record({
      at: fc.nat(5),
      how: fc.constantFrom<keyof typeof BY_HAND>('drops', 'letsIn', 'onlyWarns', 'addsOwn'),
    });
    fc.assert(
      fc.property(both, fc.array(anyDamage, { maxLength: 3 }), both, (before, damages, after) => {
        const file = new TrackingFile(before);
        damages.forEach(({ at, how }, index) => {
          const { protections } = file.tab(DATA);
          const id = protections[at % protections.length]?.protectedRangeId;
          if (id !== undefined) file.apply([BY_HAND[how](id, 100 + index)]);
        });
        file.expectForeseen(file.takes(after));
      }),
      { numRuns: 40 },
    );
  });
});

/** What somebody who may does to the protection `id`, or beside it. */
const BY_HAND = {
  drops: (id: number): Request => ({ deleteProtectedRange: { protectedRangeId: id } }),
  letsIn: (id: number): Request => ({
    updateProtectedRange: {
      protectedRange: { protectedRangeId: id, editors: { users: [HQ.email, 'stranger@example.go.th'] } },
      fields: 'editors',
    },
  }),
  onlyWarns: (id: number): Request => ({
    updateProtectedRange: { protectedRange: { protectedRangeId: id, warningOnly: true }, fields: 'warningOnly' },
  }),
  addsOwn: (_: number, free: number): Request => protection(free, {}, DATA),
};

it('what was read stays as it was', () => {
  const file = new TrackingFile([OPEN, OPEN]);
  const before = file.read();
  const copy = structuredClone(before);
  afterTakes(before, file.takes([CLOSED, CLOSED]));
  expect(before).toEqual(copy);
});
