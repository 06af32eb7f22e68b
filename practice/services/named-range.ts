// NamedRange: a name that stands for a range.
import type { NamedArea } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import { range, rangedOf } from './range/range';
import type { Range } from './range/ranged';
import { refuseViewers } from './refusals';
import type { Running } from './running';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function rangeOfName(running: Running, file: SpreadsheetFile, name: string): Range | null {
  const found = file.data.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const tab = found && file.sheet(found.sheet);
  return found && tab ? range(running, file, tab, found.area) : null;
}

/** The name may have been given before: then it stands for the new range. */
export function giveName(running: Running, file: SpreadsheetFile, name: string, to: Range): void {
  refuseViewers(running, file);
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_.]{0,249}$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) {
    throw new Error(`The name you provided is not valid: ${name}`);
  }
  const { sheet, area } = rangedOf(to);
  const named = { name, sheet: sheet.id, area };
  file.data.names = [...file.data.names.filter((each) => each.name.toLowerCase() !== name.toLowerCase()), named];
  file.changed();
}

export function takeName(running: Running, file: SpreadsheetFile, name: string): void {
  refuseViewers(running, file);
  if (!file.data.names.some((each) => each.name === name)) throw new Error(`The named range ${name} does not exist.`);
  file.data.names = file.data.names.filter((each) => each.name !== name);
  file.changed();
}

export function namedRange(running: Running, file: SpreadsheetFile, { name: first }: NamedArea): NamedRange {
  let name = first;
  const here = (): Range => {
    const found = rangeOfName(running, file, name);
    if (!found) throw new Error(`The named range ${name} does not exist.`);
    return found;
  };
  const self: NamedRange = imitate<NamedRange>(running, 'NamedRange', {
    getName: () => name,
    getRange: here,
    setName(next) {
      const range = here();
      takeName(running, file, name);
      giveName(running, file, next, range);
      name = next;
      return self;
    },
    setRange(to) {
      giveName(running, file, name, to);
      return self;
    },
    remove: () => takeName(running, file, name),
  });
  return self;
}
