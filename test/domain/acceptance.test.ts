// Whether HQ accepts what a director did, when it counts, and which values changed afterwards.
import {
  changedLines,
  confirmationObstacle,
  countedAt,
  otherActObstacle,
  type RefusalOfAct,
} from '../../src/domain/acceptance';
import type { ConfirmFacts } from '../../src/domain/confirm-readiness';
import type { ActKind } from '../../src/domain/confirmation';
import { areaProgress, districtProgress } from '../../src/domain/progress';
import type { Volume } from '../../src/domain/volume';
import { moment } from '../support/round-2564';

const FIVE: Volume = { kind: 'recorded', value: 5, suspect: null };
const FORMULA: Volume = { kind: 'recorded', value: 5, suspect: 'formula' };
const progressOf = (...volumes: Volume[]) => districtProgress([areaProgress(1, volumes)]);
const END = Date.parse('2021-10-08T23:59:59+07:00');

const FACTS: Omit<ConfirmFacts, 'isCopy' | 'mayConfirm' | 'confirmation'> = {
  now: moment('2021-09-24 09:00'),
  roundClosed: false,
  earlyConfirmation: true,
  recordFrom: '2021-08-01',
  confirmFrom: '2021-09-16',
  confirmUntil: '2021-10-08',
  progress: progressOf(FIVE),
  incompleteConfirmation: false,
  reason: '',
};
const CELLS = { sealMatches: true, hasFormula: false };

describe('a confirmation is accepted when the locked cells are those that were shown', () => {
  it.each<[string, Partial<typeof FACTS>, Partial<typeof CELLS>, RefusalOfAct | null]>([
    ['as it should be', {}, {}, null],
    ['other values', {}, { sealMatches: false }, 'other-values'],
    ['a formula, even one that shows the same', { progress: progressOf(FORMULA) }, { hasFormula: true }, 'formula'],
    ['a missing value', { progress: progressOf({ kind: 'blank' }) }, {}, 'incomplete'],
    [
      'a missing value, with a reason where the round allows it',
      { progress: progressOf({ kind: 'blank' }), incompleteConfirmation: true, reason: 'x' },
      {},
      null,
    ],
    [
      'a missing value, and other values than shown',
      { progress: progressOf({ kind: 'blank' }), incompleteConfirmation: true, reason: 'x' },
      { sealMatches: false },
      'other-values',
    ],
    ['after the round was closed', { roundClosed: true }, {}, 'round-closed'],
    ['one second too late', { now: END + 1000 }, {}, 'after-window'],
  ])('%s', (_, facts, cells, obstacle) => {
    expect(confirmationObstacle({ ...FACTS, ...facts }, { ...CELLS, ...cells })).toBe(obstacle);
  });
});

it.each([
  ['the sweep before was inside the window', END, END],
  ['the sweep before was already too late', END + 1000, END + 240_000],
  ['there was no sweep before', null, END + 240_000],
])('an act seen after the end counts as done: %s', (_, sweptBefore, counted) => {
  expect(countedAt(END + 240_000, sweptBefore, END)).toBe(counted);
});

describe('returning, taking back and restoring', () => {
  const SEAL = 'a'.repeat(64);
  type Row = [
    string,
    ActKind,
    { now?: number; roundClosed?: boolean; reason?: string; seal?: string },
    string | null,
    RefusalOfAct | null,
  ];
  it.each<Row>([
    ['a return with a reason', 'return', {}, null, null],
    ['a return of what was confirmed', 'return', {}, SEAL, null],
    ['a return without a reason', 'return', { reason: '' }, null, 'no-reason'],
    ['a return before recording begins', 'return', { now: moment('2021-07-31 23:59') }, null, 'before-window'],
    ['a return after confirming ended', 'return', { now: END + 1000 }, null, 'after-window'],
    ['a return after the round was closed', 'return', { roundClosed: true }, null, 'round-closed'],
    ['taking back what was confirmed', 'withdraw', {}, SEAL, null],
    ['taking back without a reason', 'withdraw', { reason: '' }, SEAL, 'no-reason'],
    ['taking back what nobody confirmed', 'withdraw', {}, null, 'nothing-confirmed'],
    ['taking back after confirming ended: that is for HQ', 'withdraw', { now: END + 1000 }, SEAL, 'after-window'],
    ['restoring what was confirmed', 'restore', { reason: '' }, SEAL, null],
    ['restoring something else', 'restore', { seal: 'b'.repeat(64) }, SEAL, 'other-values'],
    ['restoring what nobody confirmed', 'restore', {}, null, 'nothing-confirmed'],
  ])(
    '%s',
    (_, kind, { now = FACTS.now, roundClosed = false, reason = 'ตรวจอีกครั้ง', seal = SEAL }, confirmed, obstacle) => {
      expect(otherActObstacle({ ...FACTS, now, roundClosed }, { kind, reason, seal }, confirmed)).toBe(obstacle);
    },
  );
});

it('what changed after a confirmation is named by item', () => {
  const before = 'wl1\n2564\n5308\nv1\nA1-01=5\nA1-02=\n"note"';
  const after = 'wl1\n2564\n5308\nv1\nA1-01=6\nA1-02=0\n"other"';
  expect(changedLines(before, after)).toEqual([
    { key: 'A1-01', before: 'A1-01=5', after: 'A1-01=6' },
    { key: 'A1-02', before: 'A1-02=', after: 'A1-02=0' },
    { key: '#7', before: '"note"', after: '"other"' },
  ]);
  expect(changedLines(before, before)).toEqual([]);
});

it('a line that one of the two forms does not have is named as well', () => {
  expect(changedLines('A1-01=5', 'A1-01=5\nA1-02=3')).toEqual([{ key: 'A1-02', before: '', after: 'A1-02=3' }]);
  expect(changedLines('A1-01=5\nA1-02=3', 'A1-01=5')).toEqual([{ key: 'A1-02', before: 'A1-02=3', after: '' }]);
});

it('a note in which an item stands is named by its line', () => {
  expect(changedLines('"A1-01=5"', '"A1-01=6"').map(({ key }) => key)).toEqual(['#1']);
});
