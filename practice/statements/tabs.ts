// Tabs, and the rows and columns in them: coming, going, moving, and what moves along.
import { refusal, spreadsheet, tab } from './bench';
import { documented, documentedApi, inferred, noted, reported, type Subject } from './statement';

const SHEET = 'reference/spreadsheet/sheet';
const FILE = 'reference/spreadsheet/spreadsheet';

export const tabs: Subject = {
  title: 'Tabs, rows and columns',
  statements: [
    {
      says: 'A tab that is not there is null.',
      source: documented(`${FILE}#getSheetByName(String)`),
      see: () => spreadsheet().getSheetByName('ไม่มีแท็บนี้'),
      expected: null,
    },
    {
      says: 'A name may be used once.',
      source: noted('11.12'),
      see: () => {
        tab();
        return refusal(() => spreadsheet().insertSheet('livecheck'));
      },
      expected: 'A sheet with the name "livecheck" already exists. Please enter another name.',
    },
    {
      says: 'The last tab cannot be deleted.',
      source: documentedApi('reference/rest/v4/spreadsheets/request#DeleteSheetRequest'),
      see: () => {
        const file = SpreadsheetApp.create('livecheck');
        return refusal(() => file.deleteSheet(file.getSheets()[0] ?? file.getActiveSheet()));
      },
      expected: "You can't remove all the sheets in a document.",
    },
    {
      says: 'A formula follows the name of a tab.',
      source: inferred('the editor rewrites references'),
      see: () => {
        const sheet = tab();
        const other = spreadsheet().insertSheet('อื่น ๆ');
        sheet.getRange('A1').setFormula("='อื่น ๆ'!B2");
        other.setName('ใหม่');
        const formula = sheet.getRange('A1').getFormula();
        spreadsheet().deleteSheet(other);
        return formula;
      },
      expected: "='ใหม่'!B2",
    },
    {
      says: 'hideSheet hides; isSheetHidden says so.',
      source: documented(`${SHEET}#hideSheet()`),
      see: () => {
        const sheet = tab().hideSheet();
        return [sheet.isSheetHidden(), sheet.showSheet().isSheetHidden()];
      },
      expected: [true, false],
    },
    {
      says: 'Frozen rows and columns are counted.',
      source: documented(`${SHEET}#setFrozenRows(Integer)`),
      see: () => {
        const sheet = tab();
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      },
      expected: [2, 1],
    },
    {
      says: 'appendRow writes below the last row that holds anything.',
      source: documented(`${SHEET}#appendRow(Object)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A3').setValue('x');
        sheet.appendRow(['ก', 'ข']);
        return [sheet.getLastRow(), sheet.getRange('A4:B4').getValues()];
      },
      expected: [4, [['ก', 'ข']]],
    },
    {
      says: 'A text with = in an appended row is a formula.',
      source: documented(`${SHEET}#appendRow(Object)`),
      see: () => tab().appendRow(['=2+3']).getRange('A1').getValue(),
      expected: 5,
    },
    {
      says: 'A name that is not there is null.',
      source: documented(`${FILE}#getRangeByName(String)`),
      see: () => spreadsheet().getRangeByName('ไม่มีชื่อนี้'),
      expected: null,
    },
    {
      says: 'A named range gives its name and its range, and can be removed.',
      source: documented('reference/spreadsheet/named-range'),
      see: () => {
        spreadsheet().setNamedRange('one', tab().getRange('C4'));
        const [named] = spreadsheet().getNamedRanges();
        const seen = [named?.getName(), named?.getRange().getA1Notation()];
        named?.remove();
        return [...seen, spreadsheet().getNamedRanges().length];
      },
      expected: ['one', 'C4', 0],
    },
    {
      says: 'A copy of a tab is called a copy of it, and has its cells.',
      source: documented(`${SHEET}#copyTo(Spreadsheet)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setValue('ก');
        const copy = sheet.copyTo(spreadsheet());
        const seen = [copy.getName(), copy.getRange('A1').getValue()];
        spreadsheet().deleteSheet(copy);
        return seen;
      },
      expected: ['Copy of livecheck', 'ก'],
    },
    {
      says: 'A copy of a tab has none of its protected ranges.',
      source: reported('https://gist.github.com/tanaikech/b22a76d419a6bdbfa064f5b31f6eae8e'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').protect();
        const copy = sheet.copyTo(spreadsheet());
        const count = copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
        spreadsheet().deleteSheet(copy);
        return count;
      },
      expected: 0,
    },
    {
      says: 'The id of a tab stays when the tab is renamed.',
      source: documented(`${SHEET}#getSheetId()`),
      see: () => {
        const sheet = tab();
        const id = sheet.getSheetId();
        sheet.setName('ชั่วคราว');
        const same = sheet.getSheetId() === id;
        sheet.setName('livecheck');
        return same;
      },
      expected: true,
    },
  ],
};
