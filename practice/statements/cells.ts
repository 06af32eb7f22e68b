// What cells have beside their content: notes, rules, checkboxes, number formats, colours.
import { plain, readBack, tab } from './bench';
import { documented, inferred, reported, type Subject } from './statement';

const RANGE = 'reference/spreadsheet/range';
const FAKES = reported('https://github.com/brucemcpherson/gas-fakes');

export const cells: Subject = {
  title: 'Notes, rules, checkboxes and formats',
  statements: [
    {
      says: 'A cell without a note has the note of empty text.',
      source: documented(`${RANGE}#getNote()`),
      see: () => tab().getRange('A1').getNote(),
      expected: '',
    },
    {
      says: 'A note does not fill its cell.',
      source: documented(`${RANGE}#setNote(String)`),
      see: () => {
        const cell = tab().getRange('A1').setNote('หมายเหตุ');
        return [cell.getNote(), cell.isBlank()];
      },
      expected: ['หมายเหตุ', true],
    },
    {
      says: 'null takes a note away.',
      source: documented(`${RANGE}#setNote(String)`),
      see: () => tab().getRange('A1').setNote('x').setNote(null).getNote(),
      expected: '',
    },
    {
      says: 'A number set as a note reads as a decimal.',
      source: reported('https://issuetracker.google.com/429373214'),
      see: () => {
        const cell: { setNotes(notes: unknown): unknown; getNote(): string } = tab().getRange('A1');
        cell.setNotes([[25]]);
        return cell.getNote();
      },
      expected: '25.0',
    },
    {
      says: 'The format @ set beforehand keeps digits as text.',
      source: reported('https://github.com/SiniS17/Checklist'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setNumberFormat('@');
        return readBackIn(sheet, '007');
      },
      expected: '007',
    },
    {
      says: 'The format @ set beforehand keeps what looks like a date as text.',
      source: reported('https://github.com/SiniS17/Checklist'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setNumberFormat('@');
        return readBackIn(sheet, '1/2');
      },
      expected: '1/2',
    },
    {
      says: 'The format @ does not stop = from beginning a formula.',
      source: inferred('no page says that it does; text from people is therefore always given a quote'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setNumberFormat('@');
        return readBackIn(sheet, '=1+1');
      },
      expected: 2,
    },
    {
      says: 'A number with a date format reads as a date: day 1 is 31 December 1899.',
      source: FAKES,
      see: () => {
        const cell = tab().getRange('A1').setValue(1).setNumberFormat('yyyy-mm-dd');
        return cell.getDisplayValue();
      },
      expected: '1899-12-31',
    },
    {
      says: 'A date with a number format reads as its serial number.',
      source: FAKES,
      see: () => tab().getRange('A1').setValue('2021-09-24').setNumberFormat('0').getValue(),
      expected: 44463,
    },
    {
      says: 'The background of a cell nobody coloured is white, its letters are black.',
      source: documented(`${RANGE}#getBackground()`),
      see: () => {
        const cell = tab().getRange('A1');
        return [cell.getBackground(), cell.getFontColor()];
      },
      expected: ['#ffffff', '#000000'],
    },
    {
      says: 'A colour by name reads back in hexadecimal.',
      source: documented(`${RANGE}#setBackground(String)`),
      see: () => tab().getRange('A1').setBackground('red').getBackground(),
      expected: '#ff0000',
    },
    {
      says: 'null gives a cell its first colour back.',
      source: documented(`${RANGE}#setBackground(String)`),
      see: () => tab().getRange('A1').setBackground('red').setBackground(null).getBackground(),
      expected: '#ffffff',
    },
    {
      says: 'setBackgrounds colours each cell.',
      source: documented(`${RANGE}#setBackgrounds(String)`),
      see: () =>
        tab()
          .getRange('A1:B1')
          .setBackgrounds([['#ff0000', null]])
          .getBackgrounds(),
      expected: [['#ff0000', '#ffffff']],
    },
    {
      says: 'Weight and alignment read back.',
      source: documented(`${RANGE}#setFontWeight(FontWeight)`),
      see: () => {
        const cell = tab().getRange('A1').setFontWeight('bold').setHorizontalAlignment('center');
        return [cell.getFontWeight(), cell.getHorizontalAlignment()];
      },
      expected: ['bold', 'center'],
    },
    {
      says: 'undefined empties a cell, as null does.',
      source: documented('guides/v8-runtime/migration'),
      see: () => readBack(tab(), undefined),
      expected: '',
    },
  ],
};

function readBackIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, text: string): unknown {
  return plain(sheet.getRange('A1').setValue(text).getValue());
}
