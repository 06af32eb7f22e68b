// Who may confirm, return, take back and ask for restoring, in which state and when: the whole table, the forbidden side too.
import { type ActFacts, type ActObstacle, obstacleToAct } from '../../src/domain/act-readiness';
import type { ActKind, ConfirmationState } from '../../src/domain/confirmation';
import { areaProgress, districtProgress } from '../../src/domain/progress';
import type { Volume } from '../../src/domain/volume';
import { moment } from '../support/round-2564';

const FIVE: Volume = { kind: 'recorded', value: 5, suspect: null };
const progressOf = (...volumes: Volume[]) => districtProgress([areaProgress(1, volumes)]);

/** A complete district inside the window, with everything an act needs written. */
const FACTS: ActFacts = {
  now: moment('2021-09-24 09:00'),
  isCopy: false,
  mayConfirm: true,
  roundClosed: false,
  earlyConfirmation: false,
  incompleteConfirmation: false,
  recordFrom: '2021-08-01',
  confirmFrom: '2021-09-16',
  confirmUntil: '2021-10-08',
  confirmation: 'none',
  progress: progressOf(FIVE),
  reason: 'ตรวจอีกครั้ง',
  areas: [1],
  areasInUse: [1],
  until: '',
  restoreAsked: false,
  hasSealedValues: true,
};
const KINDS: ActKind[] = ['confirm', 'return', 'withdraw', 'restore'];
const STATES: ConfirmationState[] = [
  'none',
  'confirmed-waiting',
  'confirmed',
  'returned',
  'revised',
  'changed',
  'needs-check',
];
/** recorders and directors of other provinces are told alike: not theirs */
const ROLES = { 'the province’s director': true, 'anybody else': false };
const WINDOWS = {
  'before recording': '2021-07-31 23:59',
  'recording, before confirming': '2021-09-15 12:00',
  confirming: '2021-09-24 09:00',
  'the last second': '2021-10-08 23:59',
  'after confirming': '2021-10-09 00:00',
};

/** By hand: what stands in the way in each state, inside the window, for the province's director. */
const IN_STATE: { [state in ConfirmationState]: { [kind in ActKind]: ActObstacle | null } } = {
  none: { confirm: null, return: null, withdraw: 'not-confirmed', restore: 'not-changed' },
  'confirmed-waiting': { confirm: 'already-confirmed', return: null, withdraw: null, restore: 'not-changed' },
  confirmed: { confirm: 'already-confirmed', return: null, withdraw: null, restore: 'not-changed' },
  'confirmed-unproven': { confirm: 'already-confirmed', return: null, withdraw: null, restore: 'not-changed' },
  returned: { confirm: null, return: null, withdraw: 'not-confirmed', restore: 'not-changed' },
  revised: { confirm: null, return: null, withdraw: 'not-confirmed', restore: 'not-changed' },
  changed: { confirm: null, return: null, withdraw: null, restore: null },
  'needs-check': { confirm: null, return: null, withdraw: 'not-confirmed', restore: 'not-changed' },
};

/** By hand: what each window lets through; null leaves it to the state. */
const IN_WINDOW: { [window in keyof typeof WINDOWS]: { [kind in ActKind]: ActObstacle | null } } = {
  'before recording': {
    confirm: 'before-window',
    return: 'before-window',
    withdraw: 'before-window',
    restore: 'before-window',
  },
  'recording, before confirming': { confirm: 'before-window', return: null, withdraw: null, restore: null },
  confirming: { confirm: null, return: null, withdraw: null, restore: null },
  'the last second': { confirm: null, return: null, withdraw: null, restore: null },
  'after confirming': {
    confirm: 'after-window',
    return: 'after-window',
    withdraw: 'after-window',
    restore: 'after-window',
  },
};

const keysOf = <Key extends string>(table: { [key in Key]: unknown }) => Object.keys(table) as Key[];
const CASES = keysOf(ROLES).flatMap((role) =>
  keysOf(WINDOWS).flatMap((window) =>
    STATES.flatMap((state) =>
      KINDS.map((kind): [string, string, ConfirmationState, ActKind, ActObstacle | null] => [
        role,
        window,
        state,
        kind,
        ROLES[role] ? (IN_WINDOW[window][kind] ?? IN_STATE[state][kind]) : 'not-yours',
      ]),
    ),
  ),
);

it('the table is whole', () => {
  expect(CASES).toHaveLength(2 * 5 * 7 * 4);
  expect(CASES.filter(([, , , , obstacle]) => obstacle === null)).toHaveLength(43);
});

it.each(CASES)('%s, %s, %s: %s → %s', (role, window, confirmation, kind, obstacle) => {
  const now = moment(WINDOWS[window as keyof typeof WINDOWS]);
  const mayConfirm = ROLES[role as keyof typeof ROLES];
  expect(obstacleToAct(kind, { ...FACTS, now, mayConfirm, confirmation })).toBe(obstacle);
});

describe('whatever the state', () => {
  it.each(KINDS)('%s in a copy, or in a closed round, is refused', (kind) => {
    for (const confirmation of STATES) {
      expect(obstacleToAct(kind, { ...FACTS, confirmation, isCopy: true })).toBe('copy');
      expect(obstacleToAct(kind, { ...FACTS, confirmation, roundClosed: true })).toBe('round-closed');
    }
  });
});

describe('what an act must bring', () => {
  const bare = { reason: '', confirmation: 'changed' } as const;
  it.each<[string, ActKind, Partial<ActFacts>, ActObstacle | null]>([
    ['a return needs a reason', 'return', bare, 'no-reason'],
    ['taking back needs a reason', 'withdraw', bare, 'no-reason'],
    ['confirming needs none', 'confirm', bare, null],
    ['restoring needs none', 'restore', bare, null],
    ['the whole district may be returned', 'return', { areas: [] }, null],
    ['an area that does not exist may not', 'return', { areas: [9] }, 'unknown-area'],
    ['until today', 'return', { until: '2021-09-24' }, null],
    ['until yesterday', 'return', { until: '2021-09-23' }, 'bad-until'],
    ['until the last day of confirming', 'return', { until: '2021-10-08' }, null],
    ['until the day after', 'return', { until: '2021-10-09' }, 'bad-until'],
    ['nothing recorded yet', 'return', { progress: progressOf({ kind: 'blank' }) }, 'nothing-recorded'],
    ['only rubbish recorded', 'return', { progress: progressOf({ kind: 'invalid', text: 'x', repair: null }) }, null],
    ['restoring asked for before', 'restore', { confirmation: 'changed', restoreAsked: true }, 'already-asked'],
    ['nothing to restore from', 'restore', { confirmation: 'changed', hasSealedValues: false }, 'nothing-sealed'],
  ])('%s', (_, kind, facts, obstacle) => {
    expect(obstacleToAct(kind, { ...FACTS, ...facts })).toBe(obstacle);
  });
});
