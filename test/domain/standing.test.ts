// What HQ makes of a director's block when it knows which act holds by its ledger.
import type { Answer, Decision, Kept } from '../../src/domain/confirmation';
import { type BlockCase, blockCase, keptOf, type StandingAct, standsConfirmed } from '../../src/domain/standing';

const AT = Date.parse('2021-09-24T09:00:00+07:00');
const decision = (part: Partial<Decision> = {}): Decision => ({
  kind: 'confirm',
  act: 'act-1',
  at: AT,
  by: 'ผอ.กลุ่มงานฯ',
  areas: [],
  until: '',
  reason: '',
  seal: 'seal',
  signature: '1:abc',
  sealed: '',
  ...part,
});
const standing = (part: Partial<StandingAct> = {}): StandingAct => {
  const { sealed: _, ...act } = decision();
  return { ...act, byHq: false, ...part };
};
const refused: Answer = { act: 'act-1', verdict: 'refused', code: 'unsigned', kept: null };

it.each<[string, Parameters<typeof blockCase>, BlockCase]>([
  ['no act, and none in the ledger', [null, null, null, null], 'nothing'],
  ['no act where one was taken back', [null, null, standing({ kind: 'withdraw' }), null], 'nothing'],
  ['an act wiped away', [null, null, standing(), null], 'lost'],
  ['rubbish where nothing stood', ['unreadable', null, null, null], 'unreadable'],
  ['rubbish over an act', ['unreadable', null, standing(), null], 'lost'],
  ['words typed by hand, without an act', [decision({ act: '' }), null, null, null], 'unreadable'],
  ['words typed over an act', [decision({ act: '' }), null, standing(), null], 'lost'],
  ['the act that holds', [decision(), null, standing(), 'accepted'], 'standing'],
  ['the act that holds, to the second', [decision({ at: AT + 400 }), null, standing(), 'accepted'], 'standing'],
  ['a new act', [decision({ act: 'act-2' }), null, standing(), null], 'new'],
  ['the first act', [decision(), null, null, null], 'new'],
  ['an act that the ledger has refused', [decision(), null, null, 'refused'], 'refused'],
  ['an act whose answer says so', [decision(), refused, null, null], 'refused'],
  ['a new act over the answer to another', [decision({ act: 'act-2' }), refused, null, null], 'new'],
  ['an act whose answer is another', [decision(), { act: 'act-1', verdict: 'accepted' }, null, null], 'new'],
  ['an old act put into the cells again', [decision({ act: 'act-0' }), null, standing(), 'accepted'], 'used'],
  ['an old act where none holds any more', [decision(), null, null, 'accepted'], 'used'],
  [
    'one that HQ took back, put into the cells again',
    [decision({ act: 'act-0' }), null, standing({ byHq: true }), 'accepted'],
    'lost',
  ],
])('%s', (_, asked, expected) => {
  expect(blockCase(...asked)).toBe(expected);
});

it.each<[string, Partial<Decision>]>([
  ['kind', { kind: 'return' }],
  ['moment', { at: AT + 2000 }],
  ['name', { by: 'ผู้อื่น' }],
  ['areas', { areas: [3] }],
  ['day', { until: '2021-09-30' }],
  ['reason', { reason: 'อื่น' }],
  ['seal', { seal: 'other' }],
  ['signature', { signature: '1:def' }],
])('the act that holds with another %s is not what HQ accepted', (_, part) => {
  expect(blockCase(decision(part), null, standing(), 'accepted')).toBe('lost');
});

it.each<[string, StandingAct | null, boolean]>([
  ['a confirmation', standing(), true],
  ['a restored one', standing({ kind: 'restore' }), true],
  ['one that was taken back', standing({ kind: 'withdraw' }), false],
  ['one that was sent back', standing({ kind: 'return' }), false],
  ['none', null, false],
])('%s holds: %s', (_, act, holds) => {
  expect(standsConfirmed(act)).toBe(holds);
});

it.each<[string, StandingAct | null, Kept]>([
  ['a confirmation', standing(), { kind: 'confirmed' }],
  ['values asked back', standing({ kind: 'restore' }), { kind: 'confirmed' }],
  [
    'a return, to its last day',
    standing({ kind: 'return', until: '2021-10-05' }),
    { kind: 'returned', until: '2021-10-05' },
  ],
  ['nothing where it was taken back', standing({ kind: 'withdraw' }), null],
  ['nothing where nothing was decided', null, null],
])('a refused act leaves in force %s', (_, act, kept) => {
  expect(keptOf(act)).toEqual(kept);
});
