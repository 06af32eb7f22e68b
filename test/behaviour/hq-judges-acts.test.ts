// What HQ's sweep makes of directors' acts: accepted once whatever fails, refused when they are not what was signed.
import { HQ_FILE, HQ_PROJECT, hqCommand, hqFile } from '../../demo/sample-round';
import { cellAt } from '../../practice/model/cells';
import { parseHistory } from '../../src/domain/district-history';
import { cellName } from '../../src/workbook/a1';
import { ROWS } from '../../src/workbook/columns';
import { HQ_FIRST_ROW, HQ_HISTORY, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import { HISTORY } from '../../src/workbook/tabs';
import { BOUND, bindScript } from '../support/bound-script';
import { everyEnd } from '../support/every-fault';
import { HqDesk } from '../support/practice-hq';
import type { Told } from '../support/practice-person';
import { at, UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, FAKTHA, LAPLAE, MUEANG, PHICHAI, rowOf, UTTARADIT } from '../support/uttaradit-places';

const THONGSAENKHAN = 5309;

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
  // What throws is tried in nothing-acknowledged-is-lost.test.ts.
  it('wherever the sweep ends, the next one ends in the same place, with one line for the act', () => {
    const act = () => expect(round.director.decided(kind, UTTARADIT, [district], told)).toEqual([null]);
    const before = ledgerOf(district).length;
    act();
    const ends = everyEnd(round.sweep().meter.calls);
    expect(ends.length).toBeGreaterThan(3);
    for (const end of ends) {
      round.putBack();
      act();
      round.google.faults.plan(end);
      round.sweep();
      expect(round.sweep().outcome).toMatchObject({ ok: true });
      const lines = ledgerOf(district);
      expect(lines.slice(before).map((line) => line.kind)).toEqual([word]);
      expect(status(district)).toBe(shown);
      expect(isOpen(district)).toBe(open);
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

describe('a district that was sent back until after the last day of recording', () => {
  beforeEach(() => {
    const told = { areas: [3], until: '2021-10-05', reason: 'ตรวจอีกครั้ง' };
    expect(round.director.decided('return', UTTARADIT, [FAKTHA], told)).toEqual([null]);
    round.sweep();
    round.google.clock.set(at('10-02 09:00'));
    round.sweep();
  });
  const formOf = () => round.recorder(FAKTHA).start(FAKTHA).district?.lock;

  it('is open until that day, in the grid and in the form', () => {
    expect(isOpen(FAKTHA)).toBe(true);
    expect(formOf()).toMatchObject({ open: true, until: at('10-05 23:59') + 59_000 });
  });

  it('stays so when a later act is refused, which counts for nothing', () => {
    round.director.decided('confirm', UTTARADIT, [FAKTHA]);
    round.director.types(DATA, rowOf(FAKTHA), columnOf('signature'), '');
    round.sweep();
    expect(ledgerOf(FAKTHA).at(-1)).toMatchObject({ kind: 'ไม่รับ' });
    expect(isOpen(FAKTHA)).toBe(true);
    expect(formOf()).toMatchObject({ open: true, until: at('10-05 23:59') + 59_000 });
    round.recorder(FAKTHA).saved(FAKTHA, 3, { 'A3-01': '55' });
    expect(round.cell(FAKTHA, 'A3-01')).toBe('55');
  });

  it('is shut once the day is over, also when a later act was refused', () => {
    round.director.decided('confirm', UTTARADIT, [FAKTHA]);
    round.director.types(DATA, rowOf(FAKTHA), columnOf('signature'), '');
    round.sweep();
    round.google.clock.set(at('10-06 00:01'));
    round.sweep();
    expect(isOpen(FAKTHA)).toBe(false);
    expect(formOf()).toMatchObject({ open: false, reason: 'after-window' });
  });
});

describe('a script that an editor bound to the file', () => {
  /** Runs as whoever opens the file: without a key, but with the rights of that person. */
  const SCRIPT = `
    var sheet = function () { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ปริมาณงาน 2564'); };
    function onOpen() {
      var orders = JSON.parse(CacheService.getScriptCache().get('orders'));
      var done = orders.map(function (order) {
        try {
          if (order.drop) return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)
            .filter(function (each) { return each.canEdit(); }).map(function (each) { each.remove(); }).length;
          if (order.own) return PropertiesService.getUserProperties().getKeys().length;
          sheet().getRange(order.row, order.column).setValue(order.text);
          return 'written';
        } catch (error) { return 'refused'; }
      });
      CacheService.getScriptCache().put('done', JSON.stringify(done));
    }
    function tell(orders) { CacheService.getScriptCache().put('orders', JSON.stringify(orders)); }
    function told() { return CacheService.getScriptCache().get('done'); }`;
  const BLOCK = ['state', 'act', 'at', 'by', 'areas', 'until', 'reason', 'seal', 'signature'];
  const editor = () => round.recorder(PHICHAI).email;
  const call = (name: string, args: unknown[] = []) => {
    const { outcome } = round.google.execute({
      project: BOUND,
      function: name,
      args,
      user: editor(),
      file: round.file.id,
      as: 'menu',
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.value;
  };
  /** What came of each order when this person opened the file. */
  const opened = (by: string, orders: object[]): unknown => {
    call('tell', [orders]);
    round.google.opened(by, round.file.id);
    return JSON.parse(String(call('told')));
  };
  const write = (district: number, code: string, text: string) => ({
    row: rowOf(district),
    column: columnOf(code),
    text,
  });
  const blockOf = (district: number) => BLOCK.map((code) => round.cell(district, code));
  const forged = (cells: readonly string[]) => BLOCK.map((code, at) => write(MUEANG, code, cells[at] ?? ''));
  beforeAll(() => bindScript(round.google, round.file, editor(), SCRIPT));

  it('opened by the director: his cells can be written, but no act in them is accepted, and his key is not there', () => {
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    const true_ = blockOf(MUEANG);
    round.putBack();
    const cells = true_.map((text, at) => (BLOCK[at] === 'act' ? `${'0'.repeat(32)}-${MUEANG}` : text));
    const done = opened(round.director.email, [{ own: true }, ...forged(cells)]);
    expect(done).toEqual([0, ...BLOCK.map(() => 'written')]);
    round.sweep();
    expect(ledgerOf(MUEANG).map(({ kind }) => kind)).toEqual(['ไม่รับ']);
    expect(status(MUEANG)).toBe('◆ ต้องตรวจสอบ');
    expect(isOpen(MUEANG)).toBe(true);
  });

  it('a true confirmation that was taken back and is put into the cells again counts for nothing', () => {
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    const true_ = blockOf(MUEANG);
    round.sweep();
    round.director.decided('withdraw', UTTARADIT, [MUEANG], { reason: 'พบค่าที่ต้องแก้' });
    round.sweep();
    opened(round.director.email, forged(true_));
    round.sweep();
    expect(ledgerOf(MUEANG).map(({ kind }) => kind)).toEqual(['ยืนยัน', 'ถอนการยืนยัน', 'ไม่รับ']);
    expect(isOpen(MUEANG)).toBe(true);
  });

  it('it writes what the one who opens may write, and no more', () => {
    const values = [
      write(MUEANG, 'A1-01', '9'),
      write(MUEANG, 'record-until', '2022-01-01'),
      write(MUEANG, 'answer', 'x'),
    ];
    expect(opened(round.director.email, values)).toEqual(['refused', 'refused', 'refused']);
    expect(opened(round.recorder(MUEANG).email, forged(['ยืนยัน']))).toEqual(BLOCK.map(() => 'refused'));
  });

  it('protections that it takes away as the director are back after the sweep, which says so', () => {
    const rights = () =>
      JSON.stringify(
        round.file
          .sheet(DATA)
          ?.protections.map(({ range, editors }) => [range, editors])
          .sort(),
      );
    round.sweep();
    const planned = rights();
    expect(opened(round.director.email, [{ drop: true }])).toEqual([expect.any(Number)]);
    expect(rights()).not.toBe(planned);
    round.sweep();
    expect(JSON.parse(rights())).toHaveLength(JSON.parse(planned).length);
    expect(ledger().slice(-1)[0]).toMatchObject({ kind: 'ซ่อมแซม' });
  });
});

describe('a formula is never sealed', () => {
  const type = (text: string) =>
    expect(round.recorder(MUEANG).types(DATA, rowOf(MUEANG), columnOf('A1-01'), text)).toBe(true);
  const shown = () => round.cell(MUEANG, 'A1-01').replace(/,/g, '');

  it('typed after the confirmation, even if it shows what was confirmed', () => {
    const before = shown();
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    type(`=${before}+0`);
    round.sweep();
    expect(ledgerOf(MUEANG).slice(-1)[0]).toMatchObject({ kind: 'ไม่รับ', remark: expect.stringContaining('สูตร') });
    expect(isOpen(MUEANG)).toBe(true);
  });

  it('that changes its value later: the director cannot confirm it, and HQ would not accept it', () => {
    type(`=2*${cellName(rowOf(MUEANG), columnOf('A1-02'))}`);
    const before = shown();
    expect(round.director.decided('confirm', UTTARADIT, [MUEANG])).toEqual(['suspect-cells']);
    round.recorder(MUEANG).types(DATA, rowOf(MUEANG), columnOf('A1-02'), '987');
    expect(shown()).not.toBe(before);
    expect(round.director.decided('confirm', UTTARADIT, [MUEANG])).toEqual(['suspect-cells']);
  });
});

it('what a typed formula shows is what HQ gathers; reading it takes one call more, until the formula is gone', () => {
  const swept = (text: string) => {
    round.recorder(LAPLAE).types(DATA, rowOf(LAPLAE), columnOf('A8-01'), text);
    const { reads } = round.sweep().meter;
    const [line] = new HqDesk(round.google, round.hq.email).lines(HQ_HISTORY.id, 10, 600).slice(-1);
    return { reads, gathered: line?.[8] };
  };
  round.sweep();
  const { reads, gathered } = swept('12');
  expect(gathered).toBe('12');
  expect(swept('=30+4')).toEqual({ reads: reads + 1, gathered: '34' });
  expect(swept('35')).toEqual({ reads, gathered: '35' });
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
    round.sweep();
    const told = ledger().filter(({ kind }) => kind === 'ทะเบียนผิด');
    expect(told).toMatchObject([{ remark: `บรรทัดท้ายทะเบียนหายไป เคยมี ${count + added} บรรทัด เหลือ ${count}` }]);
    round.sweep();
    expect(ledger().filter(({ kind }) => kind === 'ทะเบียนผิด')).toHaveLength(1);
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
