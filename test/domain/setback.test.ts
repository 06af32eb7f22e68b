// What counts as recorded work that went away, and what may be put back.
import type { ValueChange } from '../../src/domain/history';
import { planRestore, setbackOf } from '../../src/domain/setback';

const change = (item: string, before: string, after: string, area = 1): ValueChange => ({ area, item, before, after });
const look = (filled: number, savedAt: number | null = null) => ({ filled, savedAt: new Map([[1, savedAt]]) });

describe('a district lost its record', () => {
  it('when half of what it had, or more, is blank', () => {
    const lost = [change('A1-01', '4', ''), change('A1-02', '0', '')];
    expect(setbackOf(look(4), look(2), lost)).toBe('blanked');
    expect(setbackOf(look(5), look(3), lost)).toBeNull();
  });

  it('not when its values only changed, or came where none were', () => {
    expect(setbackOf(look(2), look(2), [change('A1-01', '4', '5'), change('A1-02', '0', '1')])).toBeNull();
    expect(setbackOf(look(1), look(2), [change('A1-01', '', '')])).toBeNull();
  });

  it('when one of several changed areas went back', () => {
    const savedAt = (first: number, second: number) => ({
      filled: 6,
      savedAt: new Map([
        [1, first],
        [2, second],
      ]),
    });
    const changes = [change('A1-01', '4', '3'), change('A2-01', '4', '3', 2)];
    expect(setbackOf(savedAt(5000, 9000), savedAt(6000, 8000), changes)).toBe('reverted');
    expect(setbackOf(savedAt(5000, 9900), savedAt(5000, 9100), changes)).toBeNull();
  });

  it('when an area bears an older stamp than before, or none, and holds other values', () => {
    const other = [change('A1-01', '4', '3')];
    expect(setbackOf(look(6, 9000), look(6, 5000), other)).toBe('reverted');
    expect(setbackOf(look(6, 9000), look(6, null), other)).toBe('reverted');
    expect(setbackOf(look(6, 9000), look(6, 9999), other)).toBeNull();
    expect(setbackOf(look(6, 9000), look(6, 5000), [change('A2-01', '4', '3', 2)])).toBeNull();
  });

  it('not when what was no volume was cleared, or a note', () => {
    expect(setbackOf(look(0), look(0), [change('A1-01', '?"หลายเรื่อง"', '')])).toBeNull();
    expect(setbackOf(look(1), look(1), [change('', 'A1-01 นับสองครั้ง', '')])).toBeNull();
  });
});

it('writes back only what still is as it was found', () => {
  const lost = ['1', '2', '3'].map((digit) => change(`A1-0${digit}`, digit, ''));
  const now: { [item: string]: string } = { 'A1-01': '', 'A1-02': '2', 'A1-03': '9' };
  const plan = planRestore(lost, ({ item }) => now[item] ?? '');
  expect(plan.write.map(({ item }) => item)).toEqual(['A1-01']);
  expect(plan.done).toBe(1);
  expect(plan.kept.map(({ item }) => item)).toEqual(['A1-03']);
});
