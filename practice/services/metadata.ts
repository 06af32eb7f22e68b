// DeveloperMetadata: what scripts note about a spreadsheet, a tab, a whole row or a whole column.
import type { Metadata } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import { refuseViewers } from './refusals';
import type { Running } from './running';
import { sheet as sheetObject } from './sheet';
import { spreadsheet } from './spreadsheet';

type ApiMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type At = Metadata['at'];

export const VISIBILITIES = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>([
  'DOCUMENT',
  'PROJECT',
]);
export const LOCATIONS = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>([
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);

const ELSEWHERE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** For a spreadsheet, a tab or a range; `at` is undefined for a range that is no whole row or column. */
export function metadataMembers<T>(running: Running, file: SpreadsheetFile, at: At | undefined, self: () => T) {
  const { realm, project } = running;
  const seen = () => file.data.metadata.filter((each) => each.visibility === 'DOCUMENT' || each.project === project.id);
  const here = () => seen().filter((each) => at && isSame(each.at, at));
  return {
    addDeveloperMetadata(key: string, second?: string | Visibility, third?: Visibility): T {
      if (!at) throw new Error(ELSEWHERE);
      refuseViewers(running, file);
      const value = typeof second === 'string' ? second : '';
      const visibility = [second, third].includes(VISIBILITIES.PROJECT) ? 'PROJECT' : 'DOCUMENT';
      const id = Math.floor(running.world.random() * 2_000_000_000);
      file.data.metadata = [...file.data.metadata, { id, key, value, visibility, project: project.id, at }];
      file.changed();
      return self();
    },
    getDeveloperMetadata: () => realm.list(here().map((each) => metadata(running, file, each))),
    createDeveloperMetadataFinder: () =>
      finder(running, file, () => seen().filter((each) => isInside(each.at, at ?? {}))),
  };
}

function isSame(one: At, other: At): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function isInside(one: At, other: At): boolean {
  if (other.sheet !== undefined && one.sheet !== other.sheet) return false;
  return (
    (other.row === undefined || one.row === other.row) && (other.column === undefined || one.column === other.column)
  );
}

function finder(running: Running, file: SpreadsheetFile, candidates: () => Metadata[]): Finder {
  const filters: ((each: Metadata) => boolean)[] = [];
  const by = (filter: (each: Metadata) => boolean): Finder => {
    filters.push(filter);
    return self;
  };
  const self: Finder = imitate<Finder>(running, 'DeveloperMetadataFinder', {
    withKey: (key) => by((each) => each.key === key),
    withValue: (value) => by((each) => each.value === value),
    withId: (id) => by((each) => each.id === id),
    withVisibility: (visibility) => by((each) => VISIBILITIES[each.visibility] === visibility),
    withLocationType: (type) => by(({ at }) => LOCATIONS[kindOf(at)] === type),
    find: () =>
      running.realm.list(
        candidates()
          .filter((each) => filters.every((filter) => filter(each)))
          .map((each) => metadata(running, file, each)),
      ),
  });
  return self;
}

function kindOf({ sheet, row, column }: At): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if (row !== undefined) return 'ROW';
  if (column !== undefined) return 'COLUMN';
  return sheet === undefined ? 'SPREADSHEET' : 'SHEET';
}

function metadata(running: Running, file: SpreadsheetFile, stored: Metadata): ApiMetadata {
  const current = () => file.data.metadata.find(({ id }) => id === stored.id) ?? stored;
  const change = (what: Partial<Metadata>): ApiMetadata => {
    refuseViewers(running, file);
    file.data.metadata = file.data.metadata.map((each) => (each.id === stored.id ? { ...each, ...what } : each));
    file.changed();
    return self;
  };
  const self: ApiMetadata = imitate<ApiMetadata>(running, 'DeveloperMetadata', {
    getId: () => stored.id,
    getKey: () => current().key,
    getValue: () => current().value || null,
    getVisibility: () => VISIBILITIES[current().visibility],
    getLocation: () => location(running, file, current().at),
    setKey: (key) => change({ key }),
    setValue: (value) => change({ value }),
    setVisibility: (visibility) => change({ visibility: visibility === VISIBILITIES.PROJECT ? 'PROJECT' : 'DOCUMENT' }),
    remove() {
      refuseViewers(running, file);
      file.data.metadata = file.data.metadata.filter(({ id }) => id !== stored.id);
      file.changed();
    },
  });
  return self;
}

function location(running: Running, file: SpreadsheetFile, at: At): Location {
  const tab = at.sheet === undefined ? undefined : file.sheet(at.sheet);
  const object = tab && sheetObject(running, file, tab);
  return imitate<Location>(running, 'DeveloperMetadataLocation', {
    getLocationType: () => LOCATIONS[kindOf(at)],
    getSheet: () => object ?? null,
    getSpreadsheet: () => (at.sheet === undefined ? spreadsheet(running, file) : null),
    getRow: () => (at.row === undefined || !object ? null : object.getRange(`${at.row}:${at.row}`)),
    getColumn: () => (at.column === undefined || !object || !tab ? null : object.getRange(1, at.column, tab.rows, 1)),
  });
}
