// Who may write a district's row, when; and what a lock says: why, since when, by whom, until when, whom to ask.
import type { ConfirmationState } from '../../src/domain/confirmation';
import { type LockFacts, lockStatus } from '../../src/domain/lock-status';
import { moment } from '../support/round-2564';

const FACTS: LockFacts = {
  now: moment('2021-09-24 09:00'),
  isCopy: false,
  isOldYear: false,
  roundClosed: false,
  mayRecord: true,
  recordFrom: '2021-08-01',
  recordUntil: '2021-09-30',
  confirmUntil: '2021-10-08',
  confirmation: 'none',
  kept: null,
  stillShut: false,
  decidedAt: moment('2021-09-22 14:20'),
  decidedBy: 'ผอ.กลุ่มงานฯ',
  returnUntil: '',
};
const END_OF_RECORDING = Date.parse('2021-09-30T23:59:59+07:00');
const END_OF_CONFIRMING = Date.parse('2021-10-08T23:59:59+07:00');

function status(facts: Partial<LockFacts> = {}) {
  return lockStatus({ ...FACTS, ...facts });
}

it('is not open before HQ has opened the cells, and HQ is to be asked', () => {
  expect(status({ stillShut: true })).toMatchObject({ open: false, reason: 'opening', ask: 'hq' });
  expect(status({ stillShut: true, confirmation: 'returned' })).toMatchObject({ reason: 'opening' });
  expect(status({ stillShut: true, confirmation: 'confirmed' })).toMatchObject({ reason: 'confirmed' });
});

it('is open inside the window, and says until when', () => {
  expect(status()).toEqual({ open: true, until: END_OF_RECORDING });
});

describe('the window', () => {
  it.each([
    ['the last second before it opens', moment('2021-08-01 00:00') - 1000, false],
    ['the first second', moment('2021-08-01 00:00'), true],
    ['the last second of the last day', END_OF_RECORDING, true],
    ['one second later', END_OF_RECORDING + 1000, false],
  ])('%s', (_, now, open) => {
    expect(status({ now }).open).toBe(open);
  });
});

const CONFIRMED = { since: FACTS.decidedAt, by: FACTS.decidedBy };

describe('each lock says why, since when, by whom, until when and whom to ask', () => {
  it.each<[string, Partial<LockFacts>, object]>([
    ['a copy of the file', { isCopy: true }, { reason: 'copy', ask: 'province' }],
    ['a year gone by', { isOldYear: true }, { reason: 'old-year', ask: 'hq' }],
    ['somebody else’s district', { mayRecord: false }, { reason: 'not-yours', ask: 'province' }],
    ['a round that HQ closed', { roundClosed: true }, { reason: 'round-closed', ask: 'hq' }],
    [
      'before the window',
      { now: moment('2021-07-31 12:00') },
      { reason: 'before-window', until: moment('2021-08-01 00:00'), ask: 'hq' },
    ],
    [
      'after the window',
      { now: moment('2021-10-01 08:00') },
      { reason: 'after-window', since: END_OF_RECORDING + 1000, ask: 'hq' },
    ],
    [
      'confirmed, the director can still open it',
      { confirmation: 'confirmed' },
      { ...CONFIRMED, reason: 'confirmed', until: END_OF_CONFIRMING, ask: 'province' },
    ],
    [
      'confirmed and waiting for HQ’s lock',
      { confirmation: 'confirmed-waiting' },
      { ...CONFIRMED, reason: 'confirmed', until: END_OF_CONFIRMING, ask: 'province' },
    ],
    [
      'changed after HQ had accepted it',
      { confirmation: 'changed' },
      { ...CONFIRMED, reason: 'confirmed', until: END_OF_CONFIRMING, ask: 'province' },
    ],
    [
      'confirmed, and a later act refused',
      { confirmation: 'needs-check', kept: { kind: 'confirmed' } },
      { ...CONFIRMED, reason: 'confirmed', until: END_OF_CONFIRMING, ask: 'province' },
    ],
    [
      'confirmed, and confirming is over',
      { confirmation: 'confirmed', now: moment('2021-10-09 00:00') },
      { ...CONFIRMED, reason: 'confirmed', until: null, ask: 'hq' },
    ],
  ])('%s', (_, facts, lock) => {
    expect(status(facts)).toEqual({ open: false, since: null, by: '', until: null, ...lock });
  });
});

it.each<[ConfirmationState, boolean]>([
  ['none', true],
  ['returned', true],
  ['revised', true],
  ['needs-check', true],
  ['confirmed-waiting', false],
  ['confirmed', false],
  ['changed', false],
])('inside the window, a district that is %s is open: %s', (confirmation, open) => {
  expect(status({ confirmation }).open).toBe(open);
});

describe('a return opens the row again, also after recording has ended', () => {
  const late = moment('2021-10-02 10:00');
  it.each<[string, Partial<LockFacts>, number | null]>([
    ['until the end of confirming', { confirmation: 'returned' }, END_OF_CONFIRMING],
    ['also once something was saved', { confirmation: 'revised' }, END_OF_CONFIRMING],
    [
      'until the director’s own day, when that is earlier',
      { confirmation: 'returned', returnUntil: '2021-10-05' },
      Date.parse('2021-10-05T23:59:59+07:00'),
    ],
    ['never beyond the end of confirming', { confirmation: 'returned', returnUntil: '2021-12-31' }, END_OF_CONFIRMING],
    ['not after the director’s day', { confirmation: 'returned', returnUntil: '2021-10-01' }, null],
    ['not without a return', { confirmation: 'none' }, null],
    [
      'until its day, also when a later act was refused',
      { confirmation: 'needs-check', kept: { kind: 'returned', until: '2021-10-05' } },
      Date.parse('2021-10-05T23:59:59+07:00'),
    ],
    [
      'without a day of its own likewise',
      { confirmation: 'needs-check', kept: { kind: 'returned', until: '' } },
      END_OF_CONFIRMING,
    ],
    [
      'not while a new confirmation waits',
      { confirmation: 'confirmed-waiting', kept: { kind: 'returned', until: '' } },
      null,
    ],
  ])('%s', (_, facts, until) => {
    const now = status({ ...facts, now: late });
    expect(now.open ? now.until : null).toBe(until);
  });

  it('a director’s day before the end of recording takes nothing away', () => {
    expect(status({ confirmation: 'returned', returnUntil: '2021-09-25' })).toEqual({
      open: true,
      until: END_OF_RECORDING,
    });
  });
});

it('what the person can least change comes first', () => {
  const all: Partial<LockFacts> = {
    isCopy: true,
    isOldYear: true,
    mayRecord: false,
    roundClosed: true,
    now: moment('2022-01-01 00:00'),
    confirmation: 'confirmed',
  };
  const order: unknown[] = [];
  for (const gone of [{}, { isCopy: false }, { isOldYear: false }, { mayRecord: true }, { roundClosed: false }]) {
    Object.assign(all, gone);
    const now = status(all);
    order.push(now.open ? null : now.reason);
  }
  expect(order).toEqual(['copy', 'old-year', 'not-yours', 'round-closed', 'confirmed']);
});
