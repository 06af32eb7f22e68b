// Rows and columns coming, going and moving, and what goes with them.
import { refusal, spreadsheet, tab } from './bench';
import { documented, documentedApi, inferred, reported, type Subject } from './statement';

const SHEET = 'reference/spreadsheet/sheet';
const FILE = 'reference/spreadsheet/spreadsheet';

export const lines: Subject = {
  title: 'Rows and columns',
  statements: [
    {
      says: 'A row inserted above moves the cells down.',
      source: documented(`${SHEET}#insertRowBefore(Integer)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setValue('ก');
        sheet.insertRowBefore(1);
        return sheet.getRange('A1:A2').getValues();
      },
      expected: [[''], ['ก']],
    },
    {
      says: 'Formulas follow the cells to which they refer.',
      source: inferred('the editor rewrites references'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A5').setValue(3);
        sheet.getRange('B1').setFormula('=A5*2');
        sheet.insertRowsBefore(3, 2);
        return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];
      },
      expected: ['=A7*2', 6],
    },
    {
      says: 'A range in a formula grows when a row is inserted inside it.',
      source: inferred('the editor rewrites references'),
      see: () => {
        const sheet = tab();
        sheet.getRange('B1').setFormula('=SUM(A2:A4)');
        sheet.insertRowAfter(3);
        return sheet.getRange('B1').getFormula();
      },
      expected: '=SUM(A2:A5)',
    },
    {
      says: 'A reference to a deleted row is lost.',
      source: inferred('the editor shows #REF!'),
      see: () => {
        const sheet = tab();
        sheet.getRange('B1').setFormula('=A5');
        sheet.deleteRow(5);
        return sheet.getRange('B1').getValue();
      },
      expected: '#REF!',
    },
    {
      says: 'deleteRows takes rows away; there are fewer.',
      source: documented(`${SHEET}#deleteRows(Integer,Integer)`),
      see: () => {
        const sheet = tab();
        const before = sheet.getMaxRows();
        sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
        sheet.deleteRows(2, 2);
        return [before - sheet.getMaxRows(), sheet.getRange('A1:A2').getValues()];
      },
      expected: [2, [[1], [4]]],
    },
    {
      says: 'A column inserted before moves the cells to the right.',
      source: documented(`${SHEET}#insertColumnBefore(Integer)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setValue('ก');
        sheet.insertColumnBefore(1);
        return sheet.getRange('A1:B1').getValues();
      },
      expected: [['', 'ก']],
    },
    {
      says: 'moveRows moves rows to in front of a place counted before the move.',
      source: documented(`${SHEET}#moveRows(Range,Integer)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
        sheet.moveRows(sheet.getRange('A1:A2'), 5);
        return sheet.getRange('A1:A5').getValues();
      },
      expected: [[3], [4], [1], [2], [5]],
    },
    {
      says: 'moveColumns moves columns.',
      source: documented(`${SHEET}#moveColumns(Range,Integer)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
        sheet.moveColumns(sheet.getRange('C1'), 1);
        return sheet.getRange('A1:C1').getValues();
      },
      expected: [[3, 1, 2]],
    },
    {
      says: 'A protected range moves with the rows.',
      source: inferred('it is a GridRange that the tab keeps'),
      see: () => {
        const sheet = tab();
        const protection = sheet.getRange('A5:B6').protect();
        sheet.insertRowsBefore(1, 3);
        const place = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.getRange().getA1Notation();
        protection.remove();
        return place;
      },
      expected: 'A8:B9',
    },
    {
      says: 'A named range moves with the rows.',
      source: documented(`${FILE}#setNamedRange(String,Range)`),
      see: () => {
        const sheet = tab();
        spreadsheet().setNamedRange('ชื่อช่วง', sheet.getRange('B2'));
        sheet.insertRowBefore(1);
        const place = spreadsheet().getRangeByName('ชื่อช่วง')?.getA1Notation();
        spreadsheet().removeNamedRange('ชื่อช่วง');
        return place;
      },
      expected: 'B3',
    },
    {
      says: 'Metadata of a row moves with it.',
      source: documentedApi('guides/metadata'),
      see: () => {
        const sheet = tab();
        sheet.getRange('5:5').addDeveloperMetadata('district', '5301');
        sheet.insertRowBefore(1);
        const [found] = sheet.createDeveloperMetadataFinder().withKey('district').find();
        return [found?.getValue(), found?.getLocation().getRow()?.getRow()];
      },
      expected: ['5301', 6],
    },
    {
      says: 'Metadata of a deleted row is deleted.',
      source: documentedApi('guides/metadata'),
      see: () => {
        const sheet = tab();
        sheet.getRange('5:5').addDeveloperMetadata('gone', '1');
        sheet.deleteRow(5);
        return sheet.createDeveloperMetadataFinder().withKey('gone').find().length;
      },
      expected: 0,
    },
    {
      says: 'Metadata is for whole rows and columns, tabs and files.',
      source: reported('https://github.com/brucemcpherson/gas-fakes'),
      see: () =>
        refusal(() => tab().getRange('B2:C3').addDeveloperMetadata('x'))?.startsWith(
          'Adding developer metadata to arbitrary ranges is not currently supported.',
        ) ?? false,
      expected: true,
    },
    {
      says: 'Metadata of a tab tells where it is, and can be changed and removed.',
      source: documented('reference/spreadsheet/developer-metadata'),
      see: () => {
        const sheet = tab().addDeveloperMetadata('kind', 'a');
        const [found] = sheet.getDeveloperMetadata();
        const seen = [String(found?.getLocation().getLocationType()), found?.setValue('b').getValue()];
        found?.remove();
        return [...seen, sheet.getDeveloperMetadata().length];
      },
      expected: ['SHEET', 'b', 0],
    },
    {
      says: 'Hidden rows say so.',
      source: documented(`${SHEET}#isRowHiddenByUser(Integer)`),
      see: () => {
        const sheet = tab();
        sheet.hideRows(3, 2);
        return [2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row));
      },
      expected: [false, true, true, false],
    },
  ],
};
