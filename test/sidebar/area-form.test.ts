// What the form of an area says beside its fields and in the bar below them.
import { fieldView } from '../../sidebar/record/field-view';
import { reduceForm } from '../../sidebar/record/form-reducer';
import { type FormState, formOf, minutesTyped } from '../../sidebar/record/form-state';
import { barView } from '../../sidebar/record/save-bar-view';
import { DEFAULT_JUMP_LIMITS } from '../../src/domain/jump';
import { anArea } from '../support/an-area';

const LIMITS = DEFAULT_JUMP_LIMITS;

/** An area of which the first item had 50 the year before. */
function form(content: number | string | null): FormState {
  const area = anArea([content, 5]);
  return formOf({ ...area, items: area.items.map((item, at) => (at === 0 ? { ...item, lastYear: 50 } : item)) });
}

function said(state: FormState) {
  const [item] = state.area.items;
  return item ? fieldView(state, item, LIMITS).message : undefined;
}

const typed = (state: FormState, text: string) => reduceForm(state, { type: 'typed', code: 'A1-01', text });
const left = (state: FormState) => reduceForm(state, { type: 'left' });

describe('the line under a field', () => {
  it('compares with last year as long as there is nothing graver to say', () => {
    expect(said(form(60))).toMatchObject({ kind: 'change', value: 60, before: 50, tone: 'plain' });
    expect(said(form(600))).toMatchObject({ kind: 'jump' });
    expect(said(form(null))).toMatchObject({ kind: 'blank' });
  });

  it('goes on comparing while a number is typed that will be remarked on once it is left', () => {
    const typing = typed(form(null), '600');
    expect(said(typing)).toMatchObject({ kind: 'change', value: 600 });
    expect(said(left(typing))).toMatchObject({ kind: 'jump', ratio: 12 });
  });

  it('has nothing to compare where there was no year before', () => {
    const state = formOf(anArea([60]));
    expect(said(state)).toBeNull();
  });
});

describe('the total in hours', () => {
  it('counts what is typed and what the cells hold, and nothing that cannot be read', () => {
    expect(minutesTyped(form(null))).toBe(50);
    expect(minutesTyped(typed(form(null), '๑๒'))).toBe(170);
    expect(minutesTyped(typed(form(60), 'สิบสอง'))).toBe(50);
    expect(minutesTyped(form('12 เรื่อง'))).toBe(50);
  });

  it('leaves out a cell whose number is in doubt, until it is typed over', () => {
    const area = anArea([5]);
    const items = area.items.map((item) => ({
      ...item,
      volume: { kind: 'recorded', value: 1_234_567_890, suspect: 'too-long' } as const,
    }));
    expect(minutesTyped(formOf({ ...area, items }))).toBe(0);
    expect(minutesTyped(typed(formOf({ ...area, items }), '7'))).toBe(70);
  });
});

it('an area that was sent back is not called done before something is saved in it', () => {
  const state = form(60);
  expect(barView(state, 0, true, true)).toMatchObject({ tone: 'idle', sign: 'back', act: null });
  expect(barView(state, 0, true, false)).toMatchObject({ act: 'go-on' });
  expect(barView(typed(state, '61'), 0, true, true)).toMatchObject({ tone: 'dirty', act: 'save' });
});
