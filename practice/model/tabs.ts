// Tabs coming, going and changing their names.
import type { SheetData } from './file-data';
import type { SpreadsheetFile } from './spreadsheet-file';

const LARGEST_ID = 2_147_483_647;

/** At the end unless told where, counted from 0. `random` gives 0 up to 1. */
export function insertTab(
  file: SpreadsheetFile,
  title: string | undefined,
  index: number | undefined,
  random: () => number,
): SheetData {
  const name = title ?? freeName(file);
  refuseTaken(file, name);
  let id = Math.floor(random() * LARGEST_ID);
  while (file.sheet(id)) id += 1;
  const tab = file.addSheet(id, name);
  if (index !== undefined) placeTab(file, tab, index);
  return tab;
}

export function placeTab(file: SpreadsheetFile, tab: SheetData, index: number): void {
  const { sheets } = file.data;
  sheets.splice(sheets.indexOf(tab), 1);
  sheets.splice(index, 0, tab);
  file.restructured();
}

export function deleteTab(file: SpreadsheetFile, tab: SheetData): void {
  if (file.data.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
  file.data.sheets = file.data.sheets.filter((each) => each !== tab);
  file.restructured();
}

export function renameTab(file: SpreadsheetFile, tab: SheetData, title: string): void {
  if (title === tab.title) return;
  refuseTaken(file, title);
  file.retitled(tab, title);
}

function refuseTaken(file: SpreadsheetFile, title: string): void {
  if (file.data.sheets.some((each) => each.title.toLowerCase() === title.toLowerCase())) {
    throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

/** As Google names a new tab: Sheet and the first number not taken, counting from how many there are. */
function freeName(file: SpreadsheetFile): string {
  const titles = new Set(file.data.sheets.map(({ title }) => title));
  let number = file.data.sheets.length + 1;
  while (titles.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
