// Somebody whom HQ writes down in mid-round finds the workbook open to her, without anybody sharing it by hand.
import { recorderLine, typePeople } from '../../demo/hq-sheet';
import { recordersOf } from '../../demo/people';
import { hqFile } from '../../demo/sample-round';
import { everyEnd } from '../support/every-fault';
import { UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, LAPLAE, rowOf, UTTARADIT } from '../support/uttaradit-places';

const NEWCOMER = 'newcomer@example.go.th';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('first-day');
  round.google.accounts.add({ email: NEWCOMER, name: 'ผู้บันทึกคนใหม่', kind: 'workspace' });
});
afterEach(() => round.putBack());

const isEditor = () => round.file.data.editors.includes(NEWCOMER);
const mayType = () => round.file.typed(NEWCOMER, DATA, rowOf(LAPLAE), columnOf('A1-01'), '6').ok;

/** In place of the recorder of ลับแล. */
function writtenDown(): void {
  typePeople(
    hqFile(round.google),
    recordersOf(UTTARADIT).map((recorder) => {
      const line = recorderLine(recorder, 'อุตรดิตถ์');
      return recorder.district.code === LAPLAE ? { ...line, email: NEWCOMER } : line;
    }),
  );
}

it('the next sweep lets her in, and the one after need not look again', () => {
  writtenDown();
  round.sweep();
  expect(isEditor()).toBe(true);
  const { writes, calls } = round.sweep().meter;
  expect([writes, calls.includes('Spreadsheet.getEditors')]).toEqual([1, false]);
  expect(mayType()).toBe(true);
});

it('wherever the run ends that found her, the next one lets her in', () => {
  writtenDown();
  const ends = everyEnd(round.sweep().meter.calls);
  expect(ends.length).toBeGreaterThan(3);
  for (const end of ends) {
    round.putBack();
    writtenDown();
    expect(isEditor()).toBe(false);
    round.google.faults.plan(end);
    round.sweep();
    round.sweep();
    expect([isEditor(), mayType()]).toEqual([true, true]);
  }
});

it('an address that Google does not take is told, and let in hours later when Google takes it', () => {
  writtenDown();
  round.google.faults.unusableEmails.add(NEWCOMER);
  round.sweep();
  expect(isEditor()).toBe(false);
  round.google.faults.unusableEmails.clear();
  round.google.clock.advance(5 * 3600_000);
  round.sweep();
  expect(isEditor()).toBe(false);
  round.google.clock.advance(2 * 3600_000);
  round.sweep();
  expect([isEditor(), mayType()]).toEqual([true, true]);
});
