// Whether a director may confirm a district.
import { type ConfirmFacts, confirmObstacle } from '../../src/domain/confirm-readiness';
import { areaProgress, districtProgress } from '../../src/domain/progress';
import type { Volume } from '../../src/domain/volume';
import { moment } from '../support/round-2564';

const FIVE: Volume = { kind: 'recorded', value: 5, suspect: null };
const progressOf = (...volumes: Volume[]) => districtProgress([areaProgress(1, volumes)]);

const FACTS: ConfirmFacts = {
  now: moment('2021-09-24 09:00'),
  isCopy: false,
  mayConfirm: true,
  roundClosed: false,
  earlyConfirmation: true,
  recordFrom: '2021-08-01',
  confirmFrom: '2021-09-16',
  confirmUntil: '2021-10-08',
  confirmation: 'none',
  progress: progressOf(FIVE),
  incompleteConfirmation: false,
  reason: '',
};

describe('a director may confirm a complete and clean district inside the window', () => {
  it.each<[string, Partial<ConfirmFacts>, string | null]>([
    ['as it should be', {}, null],
    ['in a copy of the file', { isCopy: true }, 'copy'],
    ['of another province', { mayConfirm: false }, 'not-yours'],
    ['after HQ closed the round', { roundClosed: true }, 'round-closed'],
    ['on the last second', { now: Date.parse('2021-10-08T23:59:59+07:00') }, null],
    ['one second later', { now: Date.parse('2021-10-09T00:00:00+07:00') }, 'after-window'],
    ['early, where the round allows it', { now: moment('2021-08-20 10:00') }, null],
    ['early, where it does not', { now: moment('2021-09-15 23:59'), earlyConfirmation: false }, 'before-window'],
    ['on the first second', { now: moment('2021-09-16 00:00'), earlyConfirmation: false }, null],
    ['before recording begins', { now: moment('2021-07-31 23:59') }, 'before-window'],
    ['already confirmed', { confirmation: 'confirmed' }, 'already-confirmed'],
    ['waiting for the lock', { confirmation: 'confirmed-waiting' }, 'already-confirmed'],
    ['returned before', { confirmation: 'returned' }, null],
    ['changed after it was confirmed', { confirmation: 'changed' }, null],
    ['one item missing', { progress: progressOf(FIVE, { kind: 'blank' }) }, 'incomplete'],
    [
      'one item missing where the round allows it',
      { progress: progressOf(FIVE, { kind: 'blank' }), incompleteConfirmation: true },
      'needs-reason',
    ],
    [
      'one item missing, allowed, with a reason',
      { progress: progressOf(FIVE, { kind: 'blank' }), incompleteConfirmation: true, reason: 'ไม่มีผู้บันทึก' },
      null,
    ],
    [
      'rubbish in a cell, whatever the reason',
      {
        progress: progressOf(FIVE, { kind: 'invalid', text: 'x', repair: null }),
        incompleteConfirmation: true,
        reason: 'x',
      },
      'suspect-cells',
    ],
    ['all items zero', { progress: progressOf({ kind: 'recorded', value: 0, suspect: null }) }, null],
    ['a decimal', { progress: progressOf({ kind: 'recorded', value: 1.5, suspect: 'decimal' }) }, 'suspect-cells'],
    [
      'rubbish in a cell',
      { progress: progressOf(FIVE, { kind: 'invalid', text: 'x', repair: null }) },
      'suspect-cells',
    ],
  ])('%s', (_, facts, obstacle) => {
    expect(confirmObstacle({ ...FACTS, ...facts })).toBe(obstacle);
  });
});
