// What a trigger's function is handed: the file, the range that a person edited, and what stood there.
import type { Area } from '../model/areas';
import type { Literal } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { range } from './range/range';
import type { Running } from './running';
import { AUTH_MODES } from './script-app';
import { spreadsheet } from './spreadsheet';
import { openFile } from './spreadsheet-app';
import { user } from './user';

/** What a person did to a file by hand; what scripts and the API do fires nothing. */
export type Happening =
  | { kind: 'open' }
  /** `values` only for a single cell: what it holds now and held before. */
  | { kind: 'edit'; sheet: number; area: Area; values?: { now: Literal | undefined; before: Literal | undefined } }
  | { kind: 'change'; what: GoogleAppsScript.Events.SheetsOnChange['changeType'] };

export function eventOf(running: Running, happening: Happening, triggerUid: string | undefined): object {
  const file = openFile(running, running.file ?? '');
  const common = {
    authMode: triggerUid === undefined ? AUTH_MODES.LIMITED : AUTH_MODES.FULL,
    source: spreadsheet(running, file),
    ...(triggerUid !== undefined && { triggerUid }),
    // Where Google says who it was.
    ...(running.activeUser !== '' && { user: user(running, running.activeUser) }),
  };
  switch (happening.kind) {
    case 'open':
      return common;
    case 'change':
      return { ...common, changeType: happening.what };
    case 'edit':
      return { ...common, ...edited(running, file, happening) };
  }
}

function edited(
  running: Running,
  file: SpreadsheetFile,
  { sheet, area, values }: Extract<Happening, { kind: 'edit' }>,
) {
  const tab = file.sheet(sheet);
  if (!tab) throw new Error(`There is no tab ${sheet}.`);
  // As texts, and left out where the cell was or is empty.
  const text = (name: string, value: Literal | undefined) =>
    value === undefined || value === '' ? {} : { [name]: String(value) };
  return {
    range: range(running, file, tab, area),
    ...(values && { ...text('value', values.now), ...text('oldValue', values.before) }),
  };
}
