// Rights that name people: one address that Google does not take keeps nobody else from theirs.
import { recorderOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { hqCommand, hqFile } from '../../demo/sample-round';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { districtsOf } from '../../src/domain/places';
import { planColumns, ROWS } from '../../src/workbook/columns';
import { FILE_COLUMNS, HQ_FILES, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import { dataTab } from '../../src/workbook/tabs';
import { aWorkbookOf, type PracticeFile } from '../support/practice-file';
import { HqDesk } from '../support/practice-hq';

const SAMUT_SONGKHRAM = 75;
const districts = districtsOf(SAMUT_SONGKHRAM);
const columns = planColumns(defaultCatalogue);

let practice: PracticeFile;
const mayType = (index: number) => {
  const district = districts[index];
  if (!district) throw new Error('no such district');
  const column = columns.areas[0]?.items[0]?.column ?? 0;
  return practice.file.typed(recorderOf(district).email, dataTab(2564).id, ROWS.first + index, column, '5').ok;
};
const bad = () => recorderOf(districts[1] ?? { code: 0, province: 0, order: 0, name: '', english: '' }).email;
/** As the line of the workbook says. */
const refusedNow = () =>
  new HqDesk(practice.google, hqFile(practice.google).owner).lines(HQ_FILES.id, FILE_COLUMNS.unfinished)[0]?.[
    FILE_COLUMNS.refused - 1
  ];
/** Everybody's rights are laid anew: recorders lost theirs when somebody dropped the protections. */
const dropAll = () => {
  const sheet = practice.data;
  sheet.protections = sheet.protections.filter(({ description = '' }) => !description.includes('recorders'));
};

beforeAll(async () => {
  practice = await aWorkbookOf(['สมุทรสงคราม']);
});

it('the others get their rights, the one is told in the ledger and with the file, and the next sweep does not ask again', () => {
  expect([0, 1, 2].map(mayType)).toEqual([true, true, true]);
  practice.google.faults.unusableEmails.add(bad());
  dropAll();
  hqCommand(practice.google, 'sweepNow');
  expect([0, 1, 2].map(mayType)).toEqual([true, false, true]);
  const desk = new HqDesk(practice.google, hqFile(practice.google).owner);
  const last = desk.lines(HQ_LEDGER.id, LEDGER_COLUMNS.values).slice(-1)[0];
  expect(last?.[LEDGER_COLUMNS.kind - 1]).toBe('ให้สิทธิ์ไม่ได้');
  expect(last?.[LEDGER_COLUMNS.remark - 1]).toBe(bad());
  expect(refusedNow()).toContain(bad());
  const again = hqCommand(practice.google, 'sweepNow');
  expect(again.meter.writes).toBe(1);
});

it('hours later the address is tried again, and gets its rights once Google takes it', () => {
  practice.google.faults.unusableEmails.clear();
  practice.google.clock.set(moment('2021-08-01 16:00'));
  hqCommand(practice.google, 'sweepNow');
  expect([0, 1, 2].map(mayType)).toEqual([true, true, true]);
  expect(refusedNow()).toBe('');
});
