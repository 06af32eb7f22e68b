// Rounds by chance: clerks, the director and HQ, with failures, forgeries and time in between; the same seeds every time.
import { columns, hqFile } from '../../demo/sample-round';
import { ACT_WORDS } from '../../src/domain/confirmation';
import { HISTORY_COUNT_AT } from '../../src/workbook/history';
import { HQ_FIRST_ROW, HQ_HISTORY, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import { PROVINCES } from '../../src/workbook/tabs';
import { sweep, sweepTwice } from '../simulation/headquarters';
import { lateRowsAreShut, lockedRowsAreShut, rightsAreSeparate, statusFollowsRules } from '../simulation/invariants';
import { hqKnowsAll } from '../simulation/known-to-hq';
import { ledgerProblems } from '../simulation/ledger';
import { changedBy, simulate } from '../simulation/simulate';
import { sheetOf } from '../simulation/truth';
import { World } from '../simulation/world';
import { at } from '../support/practice-uttaradit';
import { FAKTHA, LAPLAE, MUEANG } from '../support/uttaradit-places';

it.each([1, 2])(
  'whatever happens in round %i, nothing acknowledged is lost and nobody gets more than is theirs',
  async (seed) => {
    const { history, problems } = await simulate(seed, 60);
    if (problems.length > 0) console.error(history.slice(-25).join('\n'));
    expect(problems).toEqual([]);
  },
);

it('a seed plays the same round again, call for call', async () => {
  const [first, again] = [await simulate(8, 8), await simulate(8, 8)];
  expect(again).toEqual(first);
});

describe('what must hold is seen to be broken', () => {
  let world: World;
  let putBack: () => void;
  beforeAll(async () => {
    world = await World.begin(1);
    world.faultsAreOn = false;
    expect(problems()).toEqual([]);
    putBack = world.google.mark();
  });
  afterEach(() => putBack());

  const problems = () => [
    ...world.truth.settle([]),
    ...rightsAreSeparate(world),
    ...lockedRowsAreShut(world),
    ...lateRowsAreShut(world),
    ...ledgerProblems(world),
    ...hqKnowsAll(world),
    ...statusFollowsRules(world),
  ];
  const data = () => sheetOf(world.file);
  const first = columns.areas[0]?.first ?? 0;
  const withoutProtections = (belongs: (description: string) => boolean) => {
    data().protections = data().protections.filter(({ description = '' }) => !belongs(description));
  };

  it('a value that was acknowledged is gone', () => {
    world.file.setContent(data(), world.truth.rowOf(MUEANG), first, {});
    expect(problems()).toContainEqual(expect.stringMatching(/^5301\/1 holds \["",.* expected \["\d/));
  });

  it('a blank became a zero', () => {
    world.file.setContent(data(), world.truth.rowOf(LAPLAE), columns.areas[7]?.first ?? 0, { value: 0 });
    expect(problems()).toContainEqual(expect.stringMatching(/^5308\/8 holds \["0"/));
  });

  it('a recorder’s cells are open to others', () => {
    withoutProtections((description) => description === 'wl1|recorders|5301');
    expect(problems()).toContainEqual(expect.stringMatching(/may write the volumes of 5301$/));
  });

  it('a director’s cells are open to recorders', () => {
    withoutProtections((description) => description.startsWith('wl1|directors'));
    expect(problems()).toContainEqual(expect.stringMatching(/may decide about 5301$/));
  });

  it('HQ’s frame is open to recorders', () => {
    withoutProtections(() => true);
    expect(problems()).toContainEqual(expect.stringMatching(/may write HQ's frame of 5301$/));
  });

  it('a row that the frame says is shut can be written', () => {
    withoutProtections((description) => description === 'wl1|sheet' || description.endsWith(String(FAKTHA)));
    expect(problems()).toContainEqual(expect.stringMatching(/^5305 is open although its frame says/));
  });

  it('a row is open after the last day', () => {
    world.google.clock.set(at('10-01 00:00'));
    expect(problems()).toContainEqual('5301 is open after the last day, 2021-09-30');
    sweep(world);
    expect(problems()).toEqual([]);
  });

  it('a line of the ledger is gone, or was changed', () => {
    const ledger = hqFile(world.google).sheet(HQ_LEDGER.id);
    if (!ledger) throw new Error('There is no ledger.');
    hqFile(world.google).setContent(ledger, HQ_FIRST_ROW, 5, { value: 1 });
    expect(problems()).toContainEqual(expect.stringMatching(/^the chain of the ledger/));
  });

  it('an act was entered twice', () => {
    const ledger = hqFile(world.google).sheet(HQ_LEDGER.id);
    if (!ledger) throw new Error('There is no ledger.');
    const lines = Object.keys(ledger.cells).map(Number);
    const entered = lines.find((row) => ledger.cells[row]?.[LEDGER_COLUMNS.act]?.value === world.act(FAKTHA));
    const line = ledger.cells[entered ?? 0] ?? {};
    for (const [column, cell] of Object.entries(line)) {
      hqFile(world.google).setContent(ledger, Math.max(...lines) + 1, Number(column), cell);
    }
    expect(problems()).toContainEqual(expect.stringMatching(/^an act stands twice in the ledger: /));
  });

  it('an act was accepted that nobody pressed', () => {
    world.genuine.delete(world.act(FAKTHA));
    expect(problems()).toContainEqual(`the act ${world.act(FAKTHA)} was accepted`);
    world.genuine.add(world.act(FAKTHA));
  });

  it('HQ has not seen a change', () => {
    world.file.setContent(data(), world.truth.rowOf(MUEANG), first, { value: 999 });
    expect(problems()).toContainEqual(expect.stringMatching(/^5301\/A1-01 holds "999", and HQ has "\d/));
  });

  it('another run still changes something', () => {
    const oneMore = () => changedBy(world, () => sweep(world).problems ?? []);
    sweepTwice(world);
    expect(oneMore()).toEqual([]);
    withoutProtections((description) => description === 'wl1|recorders|5301');
    expect(oneMore()).toEqual([expect.stringMatching(/^a third sweep still changed .*: ปริมาณงาน 2564(,|$)/)]);
  });

  it('a change stands in no register', () => {
    world.file.setContent(data(), world.truth.rowOf(MUEANG), first, { value: 999 });
    expect(sweepTwice(world).problems).toEqual([]);
    const history = hqFile(world.google).sheet(HQ_HISTORY.id);
    if (!history) throw new Error('There is no register of changes.');
    const { row, column } = HISTORY_COUNT_AT;
    const count = Number(history.cells[row]?.[column]?.value);
    hqFile(world.google).setContent(history, row, column, { value: String(count - 1) });
    expect(problems()).toContainEqual(expect.stringMatching(/^5301\/A1-01 became "999", registered is "\d/));
  });

  it('what shows as confirmed is not what was sealed', () => {
    world.file.setContent(data(), world.truth.rowOf(FAKTHA), first, {});
    expect(problems()).toContainEqual(expect.stringMatching(/^5305\/A1-01 holds "", and the ledger has "\d/));
  });

  it('HQ counts other confirmed districts than there are', () => {
    const row = world.truth.rowOf(LAPLAE);
    world.file.setContent(data(), row, columns.block.state, { value: ACT_WORDS.confirm });
    world.file.setContent(data(), row, columns.block.act, { value: 'nobody' });
    expect(problems()).toContainEqual(expect.stringMatching(/^HQ counts \d confirmed, the workbook \d/));
  });

  it('a status formula was typed over', () => {
    world.file.typed(world.file.owner, PROVINCES.id, 7, 1, '- 3 จ. ทอ. บันทึกข้อมูลครบ');
    expect(problems()).toContainEqual(expect.stringMatching(/^status, counts/));
    expect(problems()).toContainEqual(expect.stringMatching(/^the counts add up to/));
  });
});
