// Tabs coming, going and changing their names.
import type { ProtectedRange, SheetData } from './file-data';
import { rewriteReferences, tabPrefix } from './references';
import { isSheetProtection } from './rights';
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
  retitle(file, tab, title);
}

/** A tab takes another name, and every formula that says the old one follows. */
export function retitle(file: SpreadsheetFile, tab: SheetData, title: string): void {
  const { title: old } = tab;
  tab.title = title;
  for (const sheet of file.data.sheets) {
    file.changeFormulas(sheet, (formula) =>
      rewriteReferences(formula, ({ tab: named, text }) => (named === old ? tabPrefix(title) + text : undefined)),
    );
  }
  file.restructured();
}

/** As Google names it, at the end; protections of ranges are lost, and that of the tab keeps nobody but the owner. */
export function copyTab(
  from: SpreadsheetFile,
  tab: SheetData,
  into: SpreadsheetFile,
  random: () => number,
  title?: string,
): SheetData {
  const taken = new Set(into.data.sheets.map((each) => each.title));
  let name = title ?? `Copy of ${tab.title}`;
  for (let number = 2; title === undefined && taken.has(name); number++) name = `Copy of ${tab.title} ${number}`;
  const fresh = insertTab(into, name, undefined, random);
  const { id, title: given } = fresh;
  Object.assign(fresh, structuredClone(tab), { id, title: given, cells: {}, conditional: [] });
  fresh.protections = protectionsOfCopy(tab).map((protection) => ({ ...protection, range: { sheetId: id } }));
  fresh.conditional = tab.conditional.map((rule) => ({
    ...rule,
    ranges: (rule.ranges ?? []).map((range) => ({ ...range, sheetId: id })),
  }));
  for (const [row, line] of Object.entries(tab.cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const at: [number, number] = [Number(row), Number(column)];
      const { style: _, rule: __, ...content } = cell;
      into.setCell(fresh, ...at, content);
      const [format, rule] = [from.formatOf(cell), from.ruleOf(cell)];
      if (format) into.setFormat(fresh, ...at, format);
      if (rule) into.setRule(fresh, ...at, rule);
    }
  }
  into.restructured();
  return fresh;
}

/** What is left of a tab's protections in a copy (reported: gist b22a76d419a6bdbfa064f5b31f6eae8e). */
export function protectionsOfCopy(tab: SheetData): ProtectedRange[] {
  return tab.protections.filter(isSheetProtection).map((protection) => ({ ...protection, editors: { users: [] } }));
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
