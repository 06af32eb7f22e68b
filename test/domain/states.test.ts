// The states of areas, districts and provinces, and that of the confirmation.
import * as fc from 'fast-check';
import {
  type Answer,
  answerText,
  areasText,
  confirmationState,
  type Decision,
  isConfirmed,
  type Kept,
  keptBy,
  parseAnswer,
  parseAreas,
} from '../../src/domain/confirmation';
import { areaProgress, areaState, districtProgress, isComplete, provinceState } from '../../src/domain/progress';
import type { Volume } from '../../src/domain/volume';

const refused = (code: string, kept: Kept): Answer => ({ act: 'a-1', verdict: 'refused', code, kept });

const BLANK: Volume = { kind: 'blank' };
const ZERO: Volume = { kind: 'recorded', value: 0, suspect: null };
const FIVE: Volume = { kind: 'recorded', value: 5, suspect: null };
const ODD: Volume = { kind: 'recorded', value: 1.5, suspect: 'decimal' };
const BAD: Volume = { kind: 'invalid', text: 'ไม่มี', repair: null };

describe('an area', () => {
  it.each<[string, Volume[], string, object]>([
    ['nothing yet', [BLANK, BLANK], 'none', { filled: 0, total: 2, zeros: 0 }],
    ['one of two', [FIVE, BLANK], 'partial', { filled: 1, total: 2 }],
    ['a zero counts as recorded', [ZERO, BLANK], 'partial', { filled: 1, zeros: 1 }],
    ['only zeros is complete', [ZERO, ZERO], 'complete', { filled: 2, zeros: 2 }],
    ['all recorded', [FIVE, ZERO], 'complete', { filled: 2, zeros: 1 }],
    ['rubbish is not recorded', [BAD, BAD], 'none', { filled: 0, invalid: 2 }],
    ['rubbish keeps an area from being complete', [FIVE, BAD], 'partial', { filled: 1, invalid: 1 }],
    ['something suspect counts as recorded', [FIVE, ODD], 'complete', { filled: 2, suspect: 1 }],
  ])('%s', (_, volumes, state, counts) => {
    const progress = areaProgress(3, volumes);
    expect(progress).toMatchObject({ area: 3, ...counts });
    expect(areaState(progress)).toBe(state);
  });
});

describe('a district', () => {
  it('is complete when every area is', () => {
    const complete = areaProgress(1, [FIVE]);
    const open = areaProgress(2, [BLANK, ZERO]);
    expect(districtProgress([complete, open])).toMatchObject({ filled: 2, total: 3, completeAreas: 1 });
    expect(isComplete(districtProgress([complete, open]))).toBe(false);
    expect(isComplete(districtProgress([complete, complete]))).toBe(true);
  });

  it('without areas is not complete', () => {
    expect(isComplete(districtProgress([]))).toBe(false);
  });
});

describe('a province', () => {
  const done = { filled: 48, complete: true };
  const half = { filled: 1, complete: false };
  const none = { filled: 0, complete: false };
  it.each([
    ['บันทึกข้อมูลครบ', [done, done], 'complete'],
    ['one district short', [done, half], 'partial'],
    ['one district empty', [done, none], 'partial'],
    ['a single number somewhere', [none, half], 'partial'],
    ['ยังไม่บันทึกข้อมูล', [none, none], 'none'],
    ['no districts', [], null],
  ])('%s', (_, districts, state) => {
    expect(provinceState(districts)).toBe(state);
  });
});

describe('the confirmation', () => {
  const AT = 1_000_000;
  const decision = (kind: Decision['kind']): Decision => ({
    kind,
    act: 'act-1',
    at: AT,
    by: 'ผอ.',
    areas: [],
    until: '',
    reason: '',
    seal: 'x',
    sealed: '',
    signature: 'k1 signed',
  });
  const confirm = decision('confirm');

  it.each<[string, Parameters<typeof confirmationState>, string]>([
    ['nothing decided', [null, null, null], 'none'],
    ['taken back', [decision('withdraw'), null, null], 'none'],
    ['confirmed, HQ has not answered', [confirm, null, null], 'confirmed-waiting'],
    ['HQ answered an earlier act', [confirm, { act: 'act-0', verdict: 'accepted' }, null], 'confirmed-waiting'],
    ['HQ accepted', [confirm, { act: 'act-1', verdict: 'accepted' }, null], 'confirmed'],
    [
      'HQ accepted what nobody signed',
      [{ ...confirm, signature: '' }, { act: 'act-1', verdict: 'accepted' }, null],
      'confirmed-unproven',
    ],
    ['changed after HQ accepted', [confirm, { act: 'act-1', verdict: 'changed', areas: [3] }, null], 'changed'],
    [
      'HQ could not accept',
      [confirm, { act: 'act-1', verdict: 'refused', code: 'x', kept: null }, null],
      'needs-check',
    ],
    ['returned, nothing saved since', [decision('return'), null, AT], 'returned'],
    ['returned, saved since', [decision('return'), null, AT + 1], 'revised'],
    [
      'a return HQ refused',
      [decision('return'), { act: 'act-1', verdict: 'refused', code: 'key', kept: null }, null],
      'needs-check',
    ],
    [
      'taking back refused',
      [decision('withdraw'), { act: 'act-1', verdict: 'refused', code: 'key', kept: null }, null],
      'needs-check',
    ],
    ['restoring asked for', [decision('restore'), null, null], 'changed'],
    ['restored', [decision('restore'), { act: 'act-1', verdict: 'accepted' }, null], 'confirmed'],
    ['not restored yet', [decision('restore'), { act: 'act-1', verdict: 'changed', areas: [3] }, null], 'changed'],
    ['the block holds rubbish', ['unreadable', null, null], 'needs-check'],
    ['an act without a number was typed by hand', [{ ...confirm, act: '' }, null, null], 'needs-check'],
    ['returned, nothing ever saved', [decision('return'), null, null], 'returned'],
  ])('%s', (_, facts, state) => {
    expect(confirmationState(...facts)).toBe(state);
  });

  it.each<[Answer, string]>([
    [{ act: 'a-1', verdict: 'accepted' }, 'a-1 accepted'],
    [{ act: 'a-1', verdict: 'changed', areas: [3, 12] }, 'a-1 changed ,3,12,'],
    [refused('incomplete', null), 'a-1 refused incomplete'],
    [refused('forged', { kind: 'confirmed' }), 'a-1 refused forged kept'],
    [refused('forged', { kind: 'returned', until: '' }), 'a-1 refused forged returned'],
    [refused('forged', { kind: 'returned', until: '2021-10-05' }), 'a-1 refused forged returned 2021-10-05'],
  ])('HQ’s answer %j stands in one cell', (answer, text) => {
    expect(answerText(answer)).toBe(text);
    expect(parseAnswer(text)).toEqual(answer);
  });

  it('a last day that is no day counts as none given', () => {
    expect(parseAnswer('a-1 refused forged returned 30ก.ย.')).toEqual(
      refused('forged', { kind: 'returned', until: '' }),
    );
  });

  it.each<[string, Answer | null, Kept]>([
    ['was refused leaves what held before it', refused('x', { kind: 'confirmed' }), { kind: 'confirmed' }],
    ['was refused leaves nothing where nothing held', refused('x', null), null],
    ['was accepted counts itself', { act: 'a', verdict: 'accepted' }, null],
    ['has no answer yet leaves nothing to go by', null, null],
  ])('an act that %s', (_, answer, kept) => {
    expect(keptBy(answer)).toEqual(kept);
  });

  it.each<[Parameters<typeof isConfirmed>[0], boolean]>([
    ['confirmed', true],
    ['confirmed-unproven', true],
    ['confirmed-waiting', true],
    ['changed', false],
    ['returned', false],
    ['revised', false],
    ['needs-check', false],
    ['none', false],
  ])('%s counts as confirmed: %s', (state, counts) => {
    expect(isConfirmed(state)).toBe(counts);
  });

  it.each(['', ' accepted', 'x', 'a-1 perhaps'])('%j is no answer', (text) => {
    expect(parseAnswer(text)).toBeNull();
  });

  it('areas stand between commas, so that 3 is not found in 13', () => {
    expect(areasText([3, 13])).toBe(',3,13,');
    expect(areasText([])).toBe('');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 })), (areas) => {
        expect(parseAreas(areasText(areas))).toEqual(areas);
      }),
    );
    expect(parseAreas('3,13')).toEqual([]);
  });
});
