// What a director sees of a confirmation before HQ has looked at the cells again.
import { type ConfirmationState, type Decision, liveState } from '../../src/domain/confirmation';

const decision = (kind: Decision['kind']): Decision => ({
  kind,
  act: 'act-1',
  at: 0,
  by: '',
  areas: [],
  until: '',
  reason: '',
  seal: 'sealed',
  sealed: '',
  signature: 'k1 signed',
});

it.each<[string, ConfirmationState, Decision | null | 'unreadable', string, ConfirmationState]>([
  ['the cells are as confirmed', 'confirmed', decision('confirm'), 'sealed', 'confirmed'],
  ['the cells differ, HQ has not seen it', 'confirmed', decision('confirm'), 'other', 'changed'],
  ['the cells differ before the lock', 'confirmed-waiting', decision('confirm'), 'other', 'changed'],
  ['put right by hand, HQ has not seen it', 'changed', decision('confirm'), 'sealed', 'confirmed'],
  [
    'the same, and nobody had signed',
    'changed',
    { ...decision('confirm'), signature: '' },
    'sealed',
    'confirmed-unproven',
  ],
  ['restoring asked for', 'changed', decision('restore'), 'sealed', 'changed'],
  ['returned, the cells as they were', 'returned', decision('return'), 'sealed', 'returned'],
  ['returned, and changed in the grid', 'returned', decision('return'), 'other', 'revised'],
  ['returned, and saved with what stood there', 'revised', decision('return'), 'sealed', 'revised'],
  ['refused by HQ', 'needs-check', decision('confirm'), 'other', 'needs-check'],
  ['nothing decided', 'none', null, 'other', 'none'],
  ['rubbish in the block', 'needs-check', 'unreadable', 'other', 'needs-check'],
])('%s', (_, state, act, seal, live) => {
  expect(liveState(state, act, seal)).toBe(live);
});
