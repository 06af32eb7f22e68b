// What cells make of what is written into them, and what a script reads back.
import { plain, readBack, refusal, tab, tabIn } from './bench';
import { documented, documentedApi, inferred, reported, type Statement, type Subject } from './statement';

const SET = documented('reference/spreadsheet/range#setValue(Object)');
const GET = documented('reference/spreadsheet/range#getValues()');
const TYPED = documentedApi('reference/rest/v4/ValueInputOption');
const CHECKLIST = reported('https://github.com/SiniS17/Checklist');

/** What a text becomes that a script hands over. */
function becomes(text: string, expected: unknown, says: string, source = TYPED, locale = 'th_TH'): Statement {
  return { says, source, see: () => readBack(tabIn(locale), text), expected };
}

export const values: Subject = {
  title: 'Values',
  statements: [
    {
      says: 'An empty cell reads as empty text.',
      source: GET,
      see: () => tab().getRange('A1').getValue(),
      expected: '',
    },
    becomes('12', 12, 'Text that looks like a number becomes a number.'),
    becomes('1,234', 1234, 'A number may have commas between its thousands.'),
    becomes('1,23', '1,23', 'A comma elsewhere leaves text.', inferred('USER_ENTERED parses as the editor does')),
    becomes('01', 1, 'Zeros in front of a number are lost.', CHECKLIST),
    becomes('5%', 0.05, 'A per cent sign makes a number of hundredths.'),
    becomes('TRUE', true, 'TRUE becomes a truth value.'),
    becomes('false', false, 'So does false, in any letters.', inferred('the editor takes true and false in any case')),
    becomes('๑๒', '๑๒', 'Thai digits stay text.', inferred('no page names Thai digits as numbers')),
    becomes('=1+1', 2, 'A text that begins with = becomes a formula.', SET),
    becomes(
      "'=1+1",
      '=1+1',
      'A quote in front makes it text, and is not kept.',
      documentedApi('reference/rest/v4/spreadsheets/other#ExtendedValue'),
    ),
    becomes(
      "'12",
      '12',
      'A quote in front keeps a number as text.',
      documentedApi('reference/rest/v4/spreadsheets/other#ExtendedValue'),
    ),
    becomes(
      '1/2',
      `date ${new Date().getFullYear()}-01-31T17:00:00.000Z`,
      'A day and a month with a slash become a date of this year; in Thailand the day comes first.',
      CHECKLIST,
    ),
    becomes(
      '24/9/2021',
      'date 2021-09-23T17:00:00.000Z',
      'A full date becomes the midnight of that day in the zone of the spreadsheet.',
    ),
    becomes('2021-09-24', 'date 2021-09-23T17:00:00.000Z', 'So does a date with the year first.'),
    becomes(
      '31/2/2021',
      '31/2/2021',
      'What is no day of the calendar stays text.',
      inferred('the editor leaves impossible dates as text'),
    ),
    becomes(
      '2568-10-01',
      'date 2568-09-30T17:00:00.000Z',
      'A text that looks like a date of a Buddhist year becomes a date five centuries ahead.',
      inferred('a year of four digits first is a date, whichever year it is (platform notes, 12.7)'),
    ),
    becomes(
      '1-2',
      `date ${new Date().getFullYear()}-01-31T17:00:00.000Z`,
      'A hyphen does as well as a slash.',
      CHECKLIST,
    ),
    becomes('33/33', '33/33', 'What is no day and no month stays text.', inferred('there is no such day')),
    becomes(
      '1/2',
      `date ${new Date().getFullYear()}-01-01T17:00:00.000Z`,
      'In the United States the month comes first.',
      documentedApi('guides/formats'),
      'en_US',
    ),
    {
      says: 'null empties a cell.',
      source: documented('guides/v8-runtime/migration'),
      see: () => readBack(tab(), null),
      expected: '',
    },
    {
      says: 'What is no text, number, truth value or date is refused.',
      source: reported('https://github.com/brucemcpherson/gas-fakes'),
      see: () =>
        refusal(() =>
          tab()
            .getRange('A1')
            .setValues([[{}]]),
        )?.startsWith('The parameters (') ?? false,
      expected: true,
    },
    {
      says: 'getValues gives rows of cells, each of its own type.',
      source: GET,
      see: () => {
        const cells = tab().getRange('A1:C1');
        cells.setValues([['ก', 1.5, true]]);
        return plain(cells.getValues());
      },
      expected: [['ก', 1.5, true]],
    },
  ],
};
