// A letter of extension while it is filled in: what is wrong with it, and what one should look at twice.
import { type DraftFacts, type ExtensionDraft, readExtensionDraft } from '../../src/domain/extension-draft';
import { LETTER, ROUND } from '../support/round-2564';

const DRAFT: ExtensionDraft = {
  letter: 'มท 0820.2/ว 1234',
  letterDate: '8 ก.ย. 64',
  scope: { kind: 'all' },
  recordUntil: '30 ก.ย. 64',
  confirmUntil: '8 ต.ค. 64',
  reason: 'สถานการณ์โควิด 19',
};
const FACTS: DraftFacts = {
  round: ROUND,
  extensions: [],
  ends: { record: '2021-09-15', confirm: '2021-09-25' },
  holidays: [],
  today: '2021-09-08',
};
const read = (draft: Partial<ExtensionDraft> = {}, facts: Partial<DraftFacts> = {}) =>
  readExtensionDraft({ ...DRAFT, ...draft }, { ...FACTS, ...facts });

it('a whole one becomes the record, its texts tidied', () => {
  expect(read({ letter: ' มท 0820.2/ว 1234 ', reason: ' โควิด ' })).toEqual({
    extension: {
      letter: 'มท 0820.2/ว 1234',
      letterDate: '2021-09-08',
      scope: { kind: 'all' },
      recordUntil: '2021-09-30',
      confirmUntil: '2021-10-08',
      reason: 'โควิด',
    },
    problems: [],
    warnings: [{ field: 'confirmUntil', kind: 'other-fiscal-year', day: '2021-10-08' }],
  });
});

it('an end that is left out is not moved', () => {
  expect(read({ confirmUntil: '' }).extension).toMatchObject({ recordUntil: '2021-09-30', confirmUntil: null });
  expect(read({ recordUntil: ' ' }).extension).toMatchObject({ recordUntil: null, confirmUntil: '2021-10-08' });
});

it.each<[string, Partial<ExtensionDraft>, string, string, string]>([
  ['no number of the letter', { letter: ' ' }, 'letter', 'missing', ''],
  ['no day of the letter', { letterDate: '' }, 'letterDate', 'missing', ''],
  ['no reason', { reason: '' }, 'reason', 'missing', ''],
  ['a day that is none', { letterDate: '31/2/2564' }, 'letterDate', 'bad-day', ''],
  ['an end that is none', { recordUntil: 'พรุ่งนี้' }, 'recordUntil', 'bad-day', ''],
  ['an end of another time', { confirmUntil: '8 ต.ค. 74' }, 'confirmUntil', 'far-from-round', '2031-10-08'],
  ['an end before recording begins', { recordUntil: '31 ก.ค. 64' }, 'recordUntil', 'before-start', '2021-08-01'],
  ['an end before confirming begins', { confirmUntil: '1 ก.ย. 64' }, 'confirmUntil', 'before-start', '2021-09-16'],
  ['no province', { scope: { kind: 'provinces', provinces: [] } }, 'scope', 'no-place', ''],
  ['no district', { scope: { kind: 'districts', districts: [] } }, 'scope', 'no-place', ''],
  ['no end at all', { recordUntil: '', confirmUntil: ' ' }, 'recordUntil', 'no-end', ''],
])('%s is told at its field, and there is no record', (_, draft, field, kind, day) => {
  const { extension, problems } = read(draft);
  expect(extension).toBeNull();
  expect(problems).toEqual([{ field, kind, day }]);
});

it.each([
  ['as it stands', 'มท 0820.2/ว 1234'],
  ['in Thai digits and with other spaces', 'มท ๐๘๒๐.๒/ว๑๒๓๔'],
])('a letter that is there already is told: %s', (_, letter) => {
  const { problems } = read({}, { extensions: [{ ...LETTER, letter }] });
  expect(problems).toEqual([{ field: 'letter', kind: 'twice', day: '' }]);
});

it('the first day itself is no problem', () => {
  expect(read({ recordUntil: '1 ส.ค. 64' }).problems).toEqual([]);
});

it.each<[string, Partial<ExtensionDraft>, Partial<DraftFacts>, string[]]>([
  ['nothing to look at', {}, {}, []],
  ['a Saturday', { recordUntil: '25 ก.ย. 64' }, {}, ['weekend']],
  ['a Sunday', { recordUntil: '26 ก.ย. 64' }, {}, ['weekend']],
  ['a Friday', { recordUntil: '24 ก.ย. 64' }, {}, []],
  ['a holiday that HQ typed', {}, { holidays: ['2021-09-30'] }, ['holiday']],
  ['a holiday on a Saturday is told once', { recordUntil: '25 ก.ย. 64' }, { holidays: ['2021-09-25'] }, ['holiday']],
  ['an earlier end than holds now', { recordUntil: '14 ก.ย. 64' }, {}, ['earlier']],
  ['the end that holds now', { recordUntil: '15 ก.ย. 64' }, {}, ['unchanged']],
  ['a day that is over', {}, { today: '2021-10-01' }, ['past']],
  ['today is not over', {}, { today: '2021-09-30' }, []],
  ['a Christian year', { recordUntil: '30/9/2021' }, {}, ['christian-year']],
  ['a Christian year in Thai digits', { recordUntil: '๓๐/๙/๒๐๒๑' }, {}, ['christian-year']],
  ['a Buddhist year in full', { recordUntil: '30/9/2564' }, {}, []],
])('%s', (_, draft, facts, kinds) => {
  const { warnings, extension } = read(draft, facts);
  expect(extension).not.toBeNull();
  expect(warnings.filter(({ field }) => field === 'recordUntil').map(({ kind }) => kind)).toEqual(kinds);
});

it.each<[string, Partial<ExtensionDraft>, string | null]>([
  ['before the new end of recording', { confirmUntil: '29 ก.ย. 64' }, '2021-09-30'],
  ['on its day', { confirmUntil: '30 ก.ย. 64' }, null],
  ['before the end of recording that stays', { recordUntil: '', confirmUntil: '16 ก.ย. 64' }, null],
])('confirming that ends %s', (_, draft, day) => {
  const told = read(draft).warnings.filter(({ kind }) => kind === 'confirming-ends-first');
  expect(told).toEqual(day === null ? [] : [{ field: 'confirmUntil', kind: 'confirming-ends-first', day }]);
});

it.each(['01-01', '04-13', '05-01', '07-28', '08-12', '10-13', '10-23', '12-05', '12-10', '12-31'])(
  'the %s is a holiday every year',
  (day) => {
    const year = day < '10-01' ? 2022 : 2021;
    const until = `${Number(day.slice(3))}/${Number(day.slice(0, 2))}/${year + 543}`;
    const kinds = read({ confirmUntil: until }).warnings.map(({ kind }) => kind);
    expect(kinds).toContain('holiday');
  },
);
