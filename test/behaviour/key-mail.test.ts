// HQ sends each director a key once, whatever fails on the way.
import { HQ } from '../../demo/people';
import { hqFile } from '../../demo/sample-round';
import { parsePersonalKey } from '../../src/domain/personal-key';
import { KEY_MAIL_SUBJECT } from '../../src/messages/personal-key';
import { HQ_FIRST_ROW, HQ_KEYS } from '../../src/workbook/hq-tabs';
import { everyFault } from '../support/every-fault';
import { UttaraditRound } from '../support/practice-uttaradit';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('first-day');
});
afterEach(() => round.putBack());

const mails = () => round.google.outbox.filter(({ subject }) => subject === KEY_MAIL_SUBJECT);
const numbers = () =>
  mails().map(({ body }) => {
    const read = parsePersonalKey(body);
    return read.ok ? read.key.number : read.problem;
  });
/** Number and state of the first director in the register. */
const register = () =>
  hqFile(round.google)
    .grid(HQ_KEYS.id, { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW }, { from: 2, to: 3 }, HQ.email)
    .cells[0]?.map(({ text }) => text);
/** As an HQ officer renews a key: the next number, and that it waits to be sent. */
const renew = (number: number) => {
  for (const [column, text] of [
    [2, String(number)],
    [3, 'รอส่ง'],
  ] as const) {
    const typed = hqFile(round.google).typed(HQ.email, HQ_KEYS.id, HQ_FIRST_ROW, column, text);
    if (!typed.ok) throw new Error(typed.message);
  }
};

it('the first came with the set-up, and no sweep sends it again', () => {
  expect(numbers()).toEqual([1]);
  round.sweep();
  expect(numbers()).toEqual([1]);
  expect(register()).toEqual(['1', 'ส่งแล้ว']);
});

it('a renewed one comes with the next sweep, and the add-on calls the old one old', () => {
  const before = numbers().length;
  renew(2);
  round.sweep();
  expect(numbers().slice(before)).toEqual([2]);
  expect(register()).toEqual(['2', 'ส่งแล้ว']);
  expect(round.director.overview(53).key).toEqual({ state: 'old', number: 2 });
});

it('whatever fails at whichever call, a key is sent at most once, and the register never says sent when it was not', () => {
  renew(2);
  const calls = round.sweep().meter.calls;
  const last = calls.indexOf('MailApp.sendEmail') + 2;
  expect(last).toBeGreaterThan(3);
  for (const fault of everyFault(calls).filter(({ atCall }) => atCall <= last + 1)) {
    round.putBack();
    renew(2);
    const before = mails().length;
    round.google.faults.plan(fault);
    round.sweep();
    round.sweep();
    const sent = mails().length - before;
    expect(sent).toBeLessThanOrEqual(1);
    const state = register()?.[1] ?? '';
    expect(state).toMatch(/^ส่งแล้ว|^ไม่แน่ใจ/);
    if (state === 'ส่งแล้ว') expect(sent).toBe(1);
  }
});
