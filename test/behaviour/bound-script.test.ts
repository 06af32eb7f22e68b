// The add-on's code as a script bound to the file, for offices that cannot publish an add-on: it records, never touches
// a key, and what is confirmed with it says everywhere that nobody proved who did.
import { roundText, typeRound } from '../../demo/hq-sheet';
import { directorOf, HQ } from '../../demo/people';
import { hqCommand, hqFile } from '../../demo/sample-round';
import { districtsOf } from '../../src/domain/places';
import { HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { DISTRICTS } from '../../src/workbook/tabs';
import { HqDesk } from '../support/practice-hq';
import { accepted, Person, refusal } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE, MUEANG, PHICHAI, STATUS, UTTARADIT } from '../support/uttaradit-places';

const UNPROVEN = 'ยืนยัน (ไม่ได้พิสูจน์ตัวตน)';

let round: UttaraditRound;
let director: Person;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
  round.google.projects.add({ id: 'bound', folder: 'dist/bound', owner: HQ.email, boundTo: round.file.id });
  director = new Person(round.google, round.file, directorOf(UTTARADIT).email, 'bound');
});

it('a district records with it as with the add-on', () => {
  const recorder = new Person(round.google, round.file, round.recorder(LAPLAE).email, 'bound');
  recorder.saved(LAPLAE, 5, { 'A5-03': '83' });
  expect(round.cell(LAPLAE, 'A5-03')).toBe('83');
});

it('while the round takes only signed acts, it refuses to confirm, and takes no key though HQ sent one', () => {
  expect(director.overview(UTTARADIT).key).toEqual({ state: 'cannot-sign', number: 0 });
  const noKey = { code: 'no-key', key: { state: 'cannot-sign', number: 0 } };
  expect(refusal(director.confirm(UTTARADIT, [MUEANG]))).toEqual(noKey);
  const mail = round.google.outbox.find(({ to }) => to.includes(director.email))?.body ?? '';
  expect(mail).toContain('WK');
  expect(refusal(director.ask('keepKey', { province: UTTARADIT, text: mail }))).toEqual(noKey);
  expect(round.cell(MUEANG, 'state')).toBe('');
});

describe('where the round takes acts that nobody signed', () => {
  beforeAll(() => {
    typeRound(hqFile(round.google), { unsigned: 'ได้' });
    expect(roundText(hqFile(round.google), 'unsigned')).toBe('ได้');
    hqCommand(round.google, 'setUpFiles');
    expect(director.overview(UTTARADIT).key).toEqual({ state: 'not-needed', number: 0 });
    expect(director.confirmed(UTTARADIT, [MUEANG])).toEqual([null]);
    expect(round.person(director.email).confirmed(UTTARADIT, [PHICHAI])).toEqual([null]);
    round.sweep();
  });

  it('what was confirmed with it is locked, and reads unproven in the status, the list, the ledger and HQ’s tabs', () => {
    expect(round.status(MUEANG).at(-1)).toBe(`✔ ${UNPROVEN} 24 ก.ย. 64`);
    const row = director.overview(UTTARADIT).districts.find(({ code }) => code === MUEANG);
    expect(row?.confirmation.state).toBe('confirmed-unproven');
    expect(row?.obstacles.confirm).toBe('already-confirmed');
    expect(round.recorder(MUEANG).start().district?.lock).toMatchObject({ open: false, reason: 'confirmed' });
    const lines = new HqDesk(round.google, HQ.email).lines(HQ_LEDGER.id, 8);
    expect(lines.some((line) => line.includes(UNPROVEN) && line.includes('เมืองอุตรดิตถ์'))).toBe(true);
  });

  it('it counts as confirmed all the same', () => {
    const totals = round.texts(
      DISTRICTS.id,
      STATUS.firstRow + districtsOf(UTTARADIT).length,
      STATUS.confirmation,
      1,
      1,
    );
    expect(totals).toEqual([['ยืนยันแล้ว 3/9']]);
  });

  it('what was signed in the add-on stays proven', () => {
    expect(round.status(PHICHAI).at(-1)).toBe('✔ ยืนยันแล้ว 24 ก.ย. 64');
    expect(accepted(round.person(director.email).ask('review', { district: PHICHAI }))).toMatchObject({
      row: { confirmation: { state: 'confirmed' } },
    });
  });
});
