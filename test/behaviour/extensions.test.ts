// HQ extends by letter: whom it reaches, what is refused and said, and that the run may end anywhere.
import { type LetterLine, paste } from '../../demo/hq-sheet';
import { HQ } from '../../demo/people';
import { LETTER_1960 } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqFile } from '../../demo/sample-round';
import { changeCell, withContent } from '../../practice/model/cells';
import type { GovernorsLetter, HqRefusal } from '../../src/contract/hq-calls';
import type { ExtendPayload } from '../../src/contract/orders/extend';
import { EXTENSION_COLUMNS, HQ_EXTENSIONS, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { HQ_ORDERS } from '../../src/workbook/orders-tab';
import { everyFault } from '../support/every-fault';
import { HqDesk, hqAnswer } from '../support/practice-hq';
import { at, UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE, MUEANG, UTTARADIT } from '../support/uttaradit-places';

const LETTER: ExtendPayload = {
  letter: 'มท ๐๘๑๒/ว ๑๙๖๐',
  letterDate: '8 ก.ย. 64',
  forwarding: '',
  scope: 'all',
  places: [],
  recordUntil: '30 ก.ย. 64',
  confirmUntil: '8 ต.ค. 64',
  reason: 'สถานะการบันทึกข้อมูลยังไม่ครบถ้วน สมบูรณ์',
};
const KIND = 'extend';

let round: UttaraditRound;
let desk: HqDesk;
beforeAll(async () => {
  round = await UttaraditRound.in('extension');
  desk = new HqDesk(round.google, HQ.email);
});
afterEach(() => round.putBack());

const ends = (district: number) => [round.cell(district, 'record-until'), round.cell(district, 'confirm-until')];
const unreadable = (refusal: HqRefusal) => (refusal.code === 'unreadable' ? refusal : { problems: [] });
const letters = () => desk.lines(HQ_EXTENSIONS.id, 1).map(([letter]) => letter);

describe('the letter of 8 September', () => {
  it('is done at once by the role account, and reaches every district with the next sweep', () => {
    const done = desk.order(KIND, LETTER);
    expect(done).toMatchObject({ state: 'done', title: 'ขยายเวลา ตาม มท ๐๘๑๒/ว ๑๙๖๐ ให้ทุกจังหวัด' });
    expect(done.result).toContain('มีผลกับ 9 อำเภอ');
    expect(ends(LAPLAE)).toEqual(['2021-09-15', '2021-09-25']);
    round.sweep();
    expect(ends(LAPLAE)).toEqual(['2021-09-30', '2021-10-08']);
    expect(desk.home()).toMatchObject({
      recording: { until: '2021-09-30', original: '2021-09-15' },
      confirming: { until: '2021-10-08', original: '2021-09-25' },
      extensions: { count: 1, letter: LETTER.letter },
    });
  });

  it('keeps a record with letter, place, dates, reason, by whom and when', () => {
    desk.order(KIND, LETTER);
    expect(desk.lines(HQ_EXTENSIONS.id, 9)).toEqual([
      [
        LETTER.letter,
        '8 ก.ย. 64',
        'ทุกจังหวัด',
        '30 ก.ย. 64',
        '8 ต.ค. 64',
        LETTER.reason,
        '',
        HQ.email,
        '8 ก.ย. 64 เวลา 10:00 น.',
      ],
    ]);
  });

  it('says that the new end lies in another fiscal year, and nothing else', () => {
    const { problems, warnings, button } = desk.preview(KIND, LETTER);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([{ field: 'confirmUntil', text: '8 ต.ค. 64 อยู่ในปีงบประมาณ 2565 แต่ข้อมูลยังนับเป็นปี 2564' }]);
    expect(button).toBe('ขยายเวลา 1 จังหวัด');
  });

  it('counts once, however often it is sent; and the same letter as a new order is refused', () => {
    desk.order(KIND, LETTER, 'order-0001');
    desk.order(KIND, LETTER, 'order-0001');
    expect(letters()).toEqual([LETTER.letter]);
    const again = { ...LETTER, letter: 'มท 0812/ว 1960' };
    expect(desk.refused('submit', { id: 'order-0002', kind: KIND, payload: again })).toMatchObject({
      code: 'bad-fields',
      fields: [{ field: 'letter' }],
    });
    expect(letters()).toEqual([LETTER.letter]);
  });
});

describe('a district of its own', () => {
  const own: ExtendPayload = { ...LETTER, letter: 'อต ๐๐๒๓.๖/๗๐๑', scope: 'districts', places: [LAPLAE] };
  const record = (district: number) => round.recorder(district).save(district, 8, { 'A8-01': '1' });

  it('may record while the general window is shut, and nobody else', () => {
    round.google.clock.set(at('09-16 09:00'));
    round.sweep();
    expect(hqAnswer(record(LAPLAE))).toMatchObject({ ok: false, refusal: { code: 'locked' } });
    desk.order(KIND, { ...own, recordUntil: '20 ก.ย. 64', confirmUntil: '' });
    round.sweep();
    expect(hqAnswer(record(LAPLAE))).toMatchObject({ ok: true });
    expect(hqAnswer(record(MUEANG))).toMatchObject({ ok: false, refusal: { code: 'locked' } });
    expect(ends(MUEANG)).toEqual(['2021-09-15', '2021-09-25']);
  });

  it('reaches exactly the districts of its province when it is for one', () => {
    desk.order(KIND, { ...own, scope: 'provinces', places: [UTTARADIT] });
    expect(desk.lines(HQ_EXTENSIONS.id, 3)[0]?.[2]).toBe('จังหวัดอุตรดิตถ์');
    round.sweep();
    expect(ends(MUEANG)).toEqual(['2021-09-30', '2021-10-08']);
  });
});

describe('a confirmed district', () => {
  it('stays confirmed and shut', () => {
    round.director.confirmed(UTTARADIT, [MUEANG]);
    round.sweep();
    const before = round.status(MUEANG);
    desk.order(KIND, LETTER);
    round.sweep();
    expect(round.status(MUEANG)).toEqual(before);
    expect(hqAnswer(round.recorder(MUEANG).save(MUEANG, 1, { 'A1-01': '1' }))).toMatchObject({
      ok: false,
      refusal: { code: 'locked' },
    });
  });
});

describe('what cannot be read is refused at its field, and nothing is written', () => {
  it.each<[string, Partial<ExtendPayload>, string, RegExp]>([
    ['no letter', { letter: ' ' }, 'letter', /ยังไม่ได้กรอก/],
    ['an end before its start', { recordUntil: '31 ก.ค. 64' }, 'recordUntil', /ก่อนวันเริ่ม 1 ส.ค. 64/],
    ['no new end at all', { recordUntil: '', confirmUntil: '' }, 'recordUntil', /อย่างน้อยหนึ่งช่อง/],
    ['a day that is none', { recordUntil: '31/9/2564' }, 'recordUntil', /อ่านเป็นวันที่ไม่ได้/],
    ['a slip of the year', { recordUntil: '30/9/2654' }, 'recordUntil', /ตรวจปีอีกครั้ง/],
    ['two digits meant as a Christian year', { recordUntil: '30/9/21' }, 'recordUntil', /ค.ศ. 1978/],
    ['29 February of a Buddhist leap year', { recordUntil: '29/2/2567' }, 'recordUntil', /29 ก.พ. 67 \(ค.ศ. 2024\)/],
    ['no place', { scope: 'districts', places: [] }, 'scope', /อย่างน้อยหนึ่งแห่ง/],
  ])('%s', (_, change, field, words) => {
    const refusal = desk.refused('submit', { id: 'order-0003', kind: KIND, payload: { ...LETTER, ...change } });
    expect(refusal).toMatchObject({
      code: 'bad-fields',
      fields: [{ field, text: expect.stringMatching(words) }],
    });
    expect(desk.lines(HQ_ORDERS.id, 1)).toEqual([]);
    expect(letters()).toEqual([]);
  });

  it.each([
    ['a Saturday', { recordUntil: '2 ต.ค. 64' }, /เสาร์/],
    ['a holiday', { confirmUntil: '13/10/2564' }, /วันหยุดราชการ/],
    ['earlier than before', { recordUntil: '10 ก.ย. 64' }, /สั้นลง/],
    ['a Christian year', { recordUntil: '30/9/2021' }, /ค.ศ. เป็น 30 ก.ย. 64/],
    ['confirming that ends before recording', { confirmUntil: '29 ก.ย. 64' }, /ก่อนวันบันทึก/],
  ])('%s is only said', (_, change, words) => {
    const { problems, warnings } = desk.preview(KIND, { ...LETTER, ...change });
    expect(problems).toEqual([]);
    expect(warnings.map(({ text }) => text).join('\n')).toMatch(words);
  });

  it.each([
    ['a forged field', { ...LETTER, row: 4 }],
    ['a scope of its own', { ...LETTER, scope: 'everything' }],
    ['no payload', null],
  ])('%s is no order', (_, payload) => {
    expect(desk.refused('submit', { id: 'order-0004', kind: KIND, payload })).toEqual({ code: 'bad-request' });
  });
});

describe('what was typed into the tab ขยายเวลา by hand', () => {
  const line = (change: Partial<LetterLine> = {}): LetterLine => ({ ...LETTER_1960, ...change });
  const type = (lines: readonly LetterLine[]) => {
    paste(
      hqFile(round.google),
      HQ_EXTENSIONS.id,
      HQ_FIRST_ROW,
      1,
      lines.map((each) => [each.letter, each.letterDate, each.scope, each.recordUntil, each.confirmUntil, each.reason]),
    );
  };

  it.each<[string, LetterLine[], number, string, RegExp]>([
    ['an end before its start', [line({ recordUntil: '31/7/2564' })], 3, 'บันทึกได้ถึง', /ก่อนวันเริ่ม/],
    ['a Buddhist day of another year', [line({ recordUntil: '29/2/2567' })], 3, 'บันทึกได้ถึง', /ตรวจปี/],
    ['a day no year has', [line({ recordUntil: '29/2/2566' })], 3, 'บันทึกได้ถึง', /อ่านเป็นวันที่ไม่ได้/],
    ['two digits of a Christian year', [line({ confirmUntil: '8/10/21' })], 3, 'ยืนยันได้ถึง', /ตรวจปี/],
    ['a province nobody knows', [line({ scope: 'จังหวัดอุตรดิต' })], 3, 'ใช้กับ', /ไม่รู้จักขอบเขต/],
    ['all provinces and one more', [line({ scope: 'ทุกจังหวัด, อุตรดิตถ์' })], 3, 'ใช้กับ', /ซ้อนกัน/],
    ['a province and its district', [line({ scope: 'อุตรดิตถ์, อำเภอลับแล จังหวัดอุตรดิตถ์' })], 3, 'ใช้กับ', /ซ้อนกัน/],
    ['a letter twice, in other digits', [line(), line({ letter: 'มท 0812/ว 1960' })], 4, 'เลขที่หนังสือ', /ซ้ำกับแถวก่อน/],
  ])('%s is told by row and column, and no line of the tab is applied', (_, lines, row, column, words) => {
    type(lines);
    const { problems } = unreadable(desk.refused('home', {}));
    expect(problems).toEqual([expect.stringMatching(words)]);
    expect(problems[0]).toContain(`แท็บ ขยายเวลา แถว ${row} ช่อง ${column}`);
    round.sweep();
    expect(ends(LAPLAE)).toEqual(['2021-09-15', '2021-09-25']);
  });

  it('8/9/2564 that Sheets took for a day of the year 2564 is read as the Buddhist year it is', () => {
    type([line({ recordUntil: '30 ก.ย. 64' })]);
    const serial = Math.round((Date.UTC(2564, 8, 8) - Date.UTC(1899, 11, 30)) / 86_400_000);
    const tab = hqFile(round.google).sheet(HQ_EXTENSIONS.id);
    if (!tab) throw new Error('There is no tab ขยายเวลา.');
    changeCell(tab, HQ_FIRST_ROW, EXTENSION_COLUMNS.letterDate, (cell) => withContent(cell, { value: serial }));
    expect(desk.home().extensions).toEqual({ count: 1, letter: LETTER.letter });
    expect(desk.granted<GovernorsLetter>('governorsLetter', {}).parts.date).toBe('๘ กันยายน ๒๕๖๔');
  });
});

describe('the run may end at any service call', () => {
  /** The runner is through with its only step after these; the sweep follows (see nothing-acknowledged-is-lost). */
  const RUNNER_CALLS = 5;

  it('of the click: the order sent again is done once', () => {
    const { calls } = desk.ask('submit', { id: 'order-0005', kind: KIND, payload: LETTER }).meter;
    expect(calls.length).toBeGreaterThan(2);
    for (const fault of everyFault(calls)) {
      round.putBack();
      round.google.faults.plan(fault);
      desk.ask('submit', { id: 'order-0006', kind: KIND, payload: LETTER });
      expect(desk.order(KIND, LETTER, 'order-0006').state).toBe('done');
      expect(letters()).toEqual([LETTER.letter]);
    }
  });

  it('of the time-driven run, for an order of somebody who is not the role account', () => {
    const helper = 'hq.helper@example.go.th';
    round.google.accounts.add({ email: helper, name: 'เจ้าหน้าที่ กรมฯ', kind: 'workspace', domain: 'example.go.th' });
    const give = () => {
      hqFile(round.google).share(helper, 'editor');
      return new HqDesk(round.google, helper).order(KIND, LETTER, 'order-0007');
    };
    expect(give().state).toBe('waiting');
    const run = () =>
      round.google.execute({
        project: HQ_PROJECT,
        function: 'sweep',
        user: HQ.email,
        file: HQ_FILE,
        as: 'time-trigger',
      });
    const { calls } = run().meter;
    expect(ends(LAPLAE)).toEqual(['2021-09-30', '2021-10-08']);
    for (const fault of everyFault(calls).filter(({ atCall }) => atCall <= RUNNER_CALLS)) {
      round.putBack();
      give();
      round.google.faults.plan(fault);
      run();
      run();
      expect(desk.home().orders[0]).toMatchObject({ id: 'order-0007', state: 'done' });
      expect(letters()).toEqual([LETTER.letter]);
      expect(ends(LAPLAE)).toEqual(['2021-09-30', '2021-10-08']);
    }
  });
});
