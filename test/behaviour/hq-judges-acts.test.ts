// What HQ's sweep makes of directors' acts: accepted once whatever fails, refused when they are not what was signed.
import { HQ_FILE, HQ_PROJECT, hqCommand, hqFile } from '../../demo/sample-round';
import { cellAt } from '../../practice/model/cells';
import { parseHistory } from '../../src/domain/district-history';
import { ROWS } from '../../src/workbook/columns';
import { HQ_FIRST_ROW, HQ_HISTORY, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import { HISTORY } from '../../src/workbook/tabs';
import { HqDesk } from '../support/practice-hq';
import type { Told } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, FAKTHA, LAPLAE, MUEANG, PHICHAI, rowOf, UTTARADIT } from '../support/uttaradit-places';

const THONGSAENKHAN = 5309;
/** Ending before a call is ending after the one before it; what throws is tried in nothing-acknowledged-is-lost.test.ts. */
const FAULTS = [{ what: 'dies', when: 'after' }] as const;

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

const c = LEDGER_COLUMNS;
const ledger = () =>
  new HqDesk(round.google, round.hq.email).lines(HQ_LEDGER.id, c.values, 60).map((line) => ({
    kind: line[c.kind - 1],
    district: Number(line[c.district - 1]),
    act: line[c.act - 1],
    remark: line[c.remark - 1],
  }));
const ledgerOf = (district: number) => ledger().filter((line) => line.district === district && line.act !== '');
const isOpen = (district: number) => round.recorder(district).types(DATA, rowOf(district), columnOf('A1-02'), '7');
const status = (district: number) => round.status(district)[8];

type Kind = 'confirm' | 'return' | 'withdraw' | 'restore';
const ACTS: [Kind, number, Told, string, string, boolean][] = [
  ['confirm', MUEANG, {}, 'ยืนยัน', '✔ ยืนยันแล้ว 24 ก.ย. 64', false],
  ['return', FAKTHA, { areas: [3], until: '2021-09-30', reason: 'ตรวจอีกครั้ง' }, 'ส่งกลับแก้ไข', '↩ ส่งกลับแก้ไข', true],
  ['withdraw', FAKTHA, { reason: 'พบค่าที่ต้องแก้' }, 'ถอนการยืนยัน', '○ ยังไม่ได้ยืนยัน', true],
  ['restore', THONGSAENKHAN, {}, 'คืนค่าที่ยืนยันไว้', '✔ ยืนยันแล้ว 24 ก.ย. 64', false],
];

describe.each(ACTS)('%s', (kind, district, told, word, shown, open) => {
  it('whatever fails at whichever call of the sweep: the next one ends in the same place, with one line for the act', () => {
    const act = () => expect(round.director.decided(kind, UTTARADIT, [district], told)).toEqual([null]);
    const before = ledgerOf(district).length;
    act();
    const calls = round.sweep().meter.calls.length;
    for (let atCall = 1; atCall <= calls; atCall++) {
      for (const fault of FAULTS) {
        round.putBack();
        act();
        round.google.faults.plan({ atCall, ...fault });
        round.sweep();
        expect(round.sweep().outcome).toMatchObject({ ok: true });
        const lines = ledgerOf(district);
        expect(lines.slice(before).map((line) => line.kind)).toEqual([word]);
        expect(status(district)).toBe(shown);
        expect(isOpen(district)).toBe(open);
      }
    }
  });
});

it('restoring writes the sealed values back into the cells', () => {
  expect(round.cell(THONGSAENKHAN, 'A3-01')).toBe('140');
  round.director.decided('restore', UTTARADIT, [THONGSAENKHAN]);
  round.sweep();
  expect(round.cell(THONGSAENKHAN, 'A3-01')).toBe('41');
});

describe('an act that is not what was signed is never accepted, and the ledger says so', () => {
  const forge = (code: string, text: string, district = MUEANG) =>
    expect(round.director.types(DATA, rowOf(district), columnOf(code), text)).toBe(true);
  const swept = () => {
    round.sweep();
    return ledgerOf(MUEANG).slice(-1)[0];
  };

  it.each([
    ['without a signature', 'signature', '', 'ไม่มีลายมือชื่อ'],
    ['with a signature of something else', 'signature', `1:${'a'.repeat(64)}`, 'ลายมือชื่อไม่ตรง'],
    ['with another reason than the one signed', 'reason', 'อื่น', 'ลายมือชื่อไม่ตรง'],
    ['under another name than the one signed', 'by', 'ผู้อื่น', 'ลายมือชื่อไม่ตรง'],
  ])('%s', (_, code, text, why) => {
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    forge(code, text);
    const line = swept();
    expect(line).toMatchObject({ kind: 'ไม่รับ' });
    expect(line?.remark).toContain(why);
    expect(status(MUEANG)).toBe('◆ ต้องตรวจสอบ');
    expect(isOpen(MUEANG)).toBe(true);
    round.sweep();
    expect(ledgerOf(MUEANG).filter(({ kind }) => kind === 'ไม่รับ')).toHaveLength(1);
  });

  it('another district’s signed act, copied', () => {
    round.director.decided('confirm', UTTARADIT, [PHICHAI]);
    for (const code of ['state', 'act', 'at', 'by', 'seal', 'signature']) forge(code, round.cell(PHICHAI, code));
    round.sweep();
    expect(ledgerOf(MUEANG).map(({ kind }) => kind)).not.toContain('ยืนยัน');
  });

  it('a confirmed district whose act was wiped stays locked, and its act is put back', () => {
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    round.sweep();
    const act = round.cell(MUEANG, 'act');
    forge('state', '');
    round.sweep();
    expect(round.cell(MUEANG, 'act')).toBe(act);
    expect(status(MUEANG)).toBe('✔ ยืนยันแล้ว 24 ก.ย. 64');
    expect(isOpen(MUEANG)).toBe(false);
    expect(ledger().some(({ kind, district }) => kind === 'ซ่อมแซม' && district === MUEANG)).toBe(true);
  });
});

it('a formula is never sealed, even if it shows what was confirmed', () => {
  const shown = round.cell(MUEANG, 'A1-01');
  round.director.decided('confirm', UTTARADIT, [MUEANG]);
  expect(round.recorder(MUEANG).types(DATA, rowOf(MUEANG), columnOf('A1-01'), `=${shown.replace(/,/g, '')}+0`)).toBe(
    true,
  );
  round.sweep();
  expect(ledgerOf(MUEANG).slice(-1)[0]).toMatchObject({ kind: 'ไม่รับ' });
});

it('every changed value is one line of the history: by the form under its name, or typed into the grid', () => {
  const history = () => new HqDesk(round.google, round.hq.email).lines(HQ_HISTORY.id, 10, 600);
  round.sweep();
  const before = history().length;
  round.google.clock.advance(60_000);
  round.recorder(LAPLAE).saved(LAPLAE, 3, { 'A3-05': '7' });
  round.recorder(LAPLAE).types(DATA, rowOf(LAPLAE), columnOf('A8-01'), '12');
  round.sweep();
  const lines = history()
    .slice(before)
    .map((line) => [...line.slice(5, 6), ...line.slice(7)]);
  expect(lines).toEqual([
    ['A3-05', '', '7', 'ท้องถิ่นอำเภอลับแล'],
    ['A8-01', '', '12', 'แก้ในตารางโดยตรง'],
  ]);
  round.sweep();
  expect(history()).toHaveLength(before + 2);
});

it('the workbook itself carries the last lines of each district, the newest first', () => {
  round.sweep();
  round.google.clock.advance(60_000);
  round.recorder(LAPLAE).saved(LAPLAE, 3, { 'A3-05': '7' });
  round.director.decided('return', UTTARADIT, [LAPLAE], { reason: 'ตรวจอีกครั้ง' });
  round.sweep();
  const [, text = ''] = round.texts(HISTORY.id, rowOf(LAPLAE) - ROWS.first + 1, 1, 1, 2)[0] ?? [];
  expect(parseHistory(text).slice(0, 2)).toMatchObject([
    { act: 'ส่งกลับแก้ไข', by: 'ผอ.กลุ่มงานฯ สถจ.อุตรดิตถ์', after: 'ตรวจอีกครั้ง' },
    { act: '', item: 'A3-05', before: '', after: '7', by: 'ท้องถิ่นอำเภอลับแล' },
  ]);
});

it('a row that somebody pasted into gets its formats and rules back', () => {
  round.sweep();
  const tab = round.file.sheet(DATA);
  const cells = () => ['A8-01', 'A8-02'].map((code) => tab && cellAt(tab, rowOf(LAPLAE), columnOf(code)));
  const looks = () => cells().map((cell) => cell && [cell.style, round.file.ruleOf(cell)?.condition?.type]);
  const planned = looks();
  for (const code of ['A8-01', 'A8-02']) {
    if (tab) round.file.setRule(tab, rowOf(LAPLAE), columnOf(code), undefined);
    if (tab) round.file.setFormat(tab, rowOf(LAPLAE), columnOf(code), undefined);
  }
  expect(looks()).not.toEqual(planned);
  round.recorder(LAPLAE).types(DATA, rowOf(LAPLAE), columnOf('A8-01'), '12');
  round.sweep();
  expect(looks()).toEqual(planned);
});

describe('the ledger’s chain', () => {
  const check = () => JSON.stringify(hqCommand(round.google, 'checkLedger').shown);
  const type = (row: number, column: number, text: string) =>
    expect(hqFile(round.google).typed(hqFile(round.google).owner, HQ_LEDGER.id, row, column, text).ok).toBe(true);

  it('is whole as the sweep left it', () => {
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    round.sweep();
    expect(check()).toContain('ต่อกันครบ');
  });

  it('tells the row where somebody changed a line', () => {
    type(HQ_FIRST_ROW + 1, c.by, 'ผู้อื่น');
    expect(check()).toContain(`แถว ${HQ_FIRST_ROW + 1}`);
  });

  it('tells when lines at its end are gone', () => {
    const count = ledger().length;
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    round.sweep();
    const added = ledger().length - count;
    for (let row = 0; row < added; row++) {
      for (let column = 1; column <= c.values; column++) type(HQ_FIRST_ROW + count + row, column, '');
    }
    expect(check()).toContain('หายไป');
  });
});

it('a sweep of a workbook in which nothing changed: three reads, and nothing but HQ’s own line written', () => {
  round.sweep();
  const { meter } = round.google.execute({
    project: HQ_PROJECT,
    function: 'sweep',
    user: round.hq.email,
    file: HQ_FILE,
    as: 'time-trigger',
  });
  expect(meter.reads).toBe(3);
  expect(meter.writes).toBe(1);
});
