// The key a director signs with: what the add-on says without it, with a wrong one, and what it signs with the right one.
import { createHmac } from 'node:crypto';
import { cellAt } from '../../practice/model/cells';
import { areasText } from '../../src/domain/confirmation';
import { instantOfSerial } from '../../src/domain/day';
import { KEY_CHECK_LENGTH, KEY_CHECK_TEXT, type PersonalKey, personalKeyText } from '../../src/domain/personal-key';
import { parseSealCell, signatureText, signedText } from '../../src/domain/signed-act';
import { KEY_MAIL_SUBJECT } from '../../src/messages/personal-key';
import { rewriteHiddenTab } from '../support/hidden-tab';
import { accepted, refusal } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, MUEANG, rowOf, UTTARADIT } from '../support/uttaradit-places';

const mac = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest('hex');
const keyOf = (number: number, of = 'director'): PersonalKey => ({ number, secret: mac(`${of} ${number}`, 'master') });
const MINE = keyOf(2);

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

/** Under an HQ of which this director has kept no key yet. */
let rounds = 0;
const anotherHq = () => {
  rounds += 1;
  rewriteHiddenTab(round.file, (line) =>
    line.round ? { ...line, hqId: `hq-${rounds}`, round: { ...line.round, unsignedActs: false } } : line,
  );
};

const known = ({ number, secret }: PersonalKey) => ({
  number,
  check: mac(KEY_CHECK_TEXT, secret).slice(0, KEY_CHECK_LENGTH),
});
const issue = (key: PersonalKey) =>
  rewriteHiddenTab(round.file, (line) => (line.role === 'director' ? { ...line, key: known(key) } : line));
const paste = (text: string) => round.director.ask('keepKey', { province: UTTARADIT, text });
const state = () => round.director.overview(UTTARADIT).key;
const confirm = () => round.director.confirm(UTTARADIT, [MUEANG]);

it('while HQ has sent no key, an act is refused, and it is said whose turn it is', () => {
  anotherHq();
  rewriteHiddenTab(round.file, (line) => (line.role === 'director' ? { ...line, key: null } : line));
  expect(state()).toEqual({ state: 'not-issued', number: 0 });
  expect(refusal(confirm())).toEqual({ code: 'no-key', key: { state: 'not-issued', number: 0 } });
});

it('where the round takes acts that nobody signed, none is needed', () => {
  rewriteHiddenTab(round.file, (line) =>
    line.round
      ? { ...line, round: { ...line.round, unsignedActs: true } }
      : { ...line, ...(line.role === 'director' ? { key: null } : {}) },
  );
  expect(state()).toEqual({ state: 'not-needed', number: 0 });
  expect(round.director.confirmed(UTTARADIT, [MUEANG])).toEqual([null]);
  expect(round.cell(MUEANG, 'signature')).toBe('');
});

describe('HQ’s mail', () => {
  it('came to every director once, with the key that the sample director pasted', () => {
    const mails = round.google.outbox.filter(({ subject }) => subject === KEY_MAIL_SUBJECT);
    expect(mails.map(({ to }) => to)).toEqual([[round.director.email]]);
    expect(mails[0]?.body).toMatch(/WK[0-9A-Z]{3}(-[0-9A-Z]{5}){11}/);
    round.sweep();
    expect(round.google.outbox.filter(({ subject }) => subject === KEY_MAIL_SUBJECT)).toHaveLength(1);
    expect(state()).toEqual({ state: 'held', number: 1 });
  });

  it('brings a key whose acts HQ accepts', () => {
    round.director.confirmed(UTTARADIT, [MUEANG]);
    round.google.clock.set(round.google.clock.now() + 60_000);
    round.sweep();
    expect(round.status(MUEANG)[8]).toBe('✔ ยืนยันแล้ว 24 ก.ย. 64');
  });
});

describe('with a key in the mail', () => {
  beforeEach(() => {
    anotherHq();
    issue(MINE);
  });

  it('that was not pasted yet, every act is refused, and nothing is written', () => {
    const before = round.everything();
    expect(state()).toEqual({ state: 'missing', number: 2 });
    for (const kind of ['confirm', 'return', 'withdraw', 'restore'] as const) {
      const { code } = refusal(round.director.decide(kind, UTTARADIT, [MUEANG], { reason: 'x' }));
      expect(code).toBe('no-key');
    }
    expect(round.everything()).toBe(before);
  });

  it.each([
    ['nothing', ' ', 'empty'],
    ['a password', 'hunter2', 'not-a-key'],
    ['half of it', personalKeyText(MINE).slice(0, 40), 'incomplete'],
    ['two letters swapped', personalKeyText(MINE).replace(/^(.{12})(.)(.)/, '$1$3$2'), 'mistyped'],
    ['the one before', personalKeyText(keyOf(1)), 'old'],
    ['that of another round', personalKeyText(keyOf(2, 'elsewhere')), 'unknown'],
  ])('a wrong one is told in words: %s', (_, text, problem) => {
    expect(refusal(paste(text))).toEqual({ code: 'bad-key', problem });
    expect(state().state).toBe('missing');
  });

  it('somebody else’s is told as such', () => {
    const other = keyOf(5, 'other');
    let first = true;
    rewriteHiddenTab(round.file, (line) => {
      if (line.role !== 'recorder' || !first) return line;
      first = false;
      return { ...line, key: known(other) };
    });
    expect(refusal(paste(personalKeyText(other)))).toEqual({ code: 'bad-key', problem: 'not-yours' });
  });

  it('a recorder cannot keep one', () => {
    const answer = round.recorder(MUEANG).ask('keepKey', { province: UTTARADIT, text: personalKeyText(MINE) });
    expect(refusal(answer)).toEqual({ code: 'unknown-district' });
  });

  it('the right one is kept for good, and every act is signed with it', () => {
    expect(accepted(paste(`กุญแจ\n${personalKeyText(MINE).toLowerCase()}\nขอบคุณ`))).toEqual({
      state: 'held',
      number: 2,
    });
    expect(state()).toEqual({ state: 'held', number: 2 });
    accepted(
      round.director.decide('return', UTTARADIT, [MUEANG], { areas: [3], until: '2021-09-30', reason: 'ตรวจน้ำ' }),
    );
    const at = round.file.sheet(DATA);
    const serial = at && cellAt(at, rowOf(MUEANG), columnOf('at'))?.value;
    const text = signedText({
      kind: 'return',
      act: round.cell(MUEANG, 'act'),
      district: MUEANG,
      round: 2564,
      catalogue: catalogueOf(),
      seal: parseSealCell(round.cell(MUEANG, 'seal')).seal,
      at: instantOfSerial(Number(serial)),
      person: round.director.email,
      by: round.cell(MUEANG, 'by'),
      areas: [3],
      until: '2021-09-30',
      reason: 'ตรวจน้ำ',
    });
    expect(round.cell(MUEANG, 'areas')).toBe(areasText([3]));
    expect(round.cell(MUEANG, 'signature')).toBe(signatureText({ key: 2, mac: mac(text, MINE.secret) }));
  });

  it('a renewed one makes the old one worthless', () => {
    accepted(paste(personalKeyText(MINE)));
    issue(keyOf(3));
    expect(state()).toEqual({ state: 'old', number: 3 });
    expect(refusal(confirm())).toEqual({ code: 'no-key', key: { state: 'old', number: 3 } });
    accepted(paste(personalKeyText(keyOf(3))));
    expect(state()).toEqual({ state: 'held', number: 3 });
  });
});

function catalogueOf(): string {
  return parseSealCell(round.cell(MUEANG, 'seal')).sealed.split('\n')[3] ?? '';
}
