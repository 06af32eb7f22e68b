// Sheets.Spreadsheets, the advanced service: get, create, and batchUpdate, which happens whole or not at all.
import { parseA1 } from '../../model/a1';
import type { Area } from '../../model/areas';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import { imitate } from '../imitate';
import type { Running } from '../running';
import { applyRequest, type Request } from './apply';
import { parseMask } from './field-mask';
import { openForApi } from './open-for-api';
import { spreadsheetText, type Wanted } from './spreadsheet-view';
import { values } from './values';

type Collection = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type BatchUpdate = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;

export function sheetsService(running: Running) {
  return imitate<GoogleAppsScript.Sheets>(running, 'Sheets', { Spreadsheets: spreadsheets(running) });
}

function spreadsheets(running: Running): Collection {
  const { realm, meter, user, world } = running;
  const { random } = world;
  return imitate<Collection>(
    running,
    'Sheets.Spreadsheets',
    {
      Values: values(running),
      get(id: string, options: { fields?: string; includeGridData?: boolean; ranges?: string | string[] } = {}) {
        const plain = 'spreadsheetId,properties,sheets(properties,protectedRanges,conditionalFormats)';
        const fields = options.fields ?? (options.includeGridData ? '*' : plain);
        const file = openForApi(running, id, 'read');
        const ranges = typeof options.ranges === 'string' ? [options.ranges] : options.ranges;
        return realm.parsed(spreadsheetText(file, parseMask(fields), wantedOf(file, ranges && [...ranges])));
      },
      create(resource) {
        const { title = '', locale = 'en_US', timeZone = 'Etc/GMT' } = resource.properties ?? {};
        const file = world.createFile(user, title, locale, timeZone);
        if (resource.sheets) {
          file.data.sheets = [];
          resource.sheets.forEach(({ properties }, index) => {
            applyRequest({ file, user, index, random }, { addSheet: { properties } });
          });
        }
        return realm.parsed(spreadsheetText(file, parseMask('spreadsheetId,properties,sheets(properties)'), undefined));
      },
      batchUpdate(resource: BatchUpdate, id: string) {
        const sent = JSON.stringify(resource);
        meter.sent(Buffer.byteLength(sent));
        const file = openForApi(running, id, 'write');
        // What the script handed over stays the script's: the file gets a copy.
        const { requests = [], ...options }: BatchUpdate = JSON.parse(sent);
        const replies = file.atomically(() =>
          requests.map((request, index) => {
            refuseUnusable(running, request, index);
            return applyRequest({ file, user, index, random }, request);
          }),
        );
        file.changed();
        const wanted = options.includeSpreadsheetInResponse ? wantedOf(file, options.responseRanges) : null;
        const mask = parseMask(options.responseIncludeGridData ? '*' : 'spreadsheetId,properties,sheets(properties)');
        const answer = JSON.stringify({ spreadsheetId: id, replies });
        if (wanted === null) return realm.parsed(answer);
        return realm.parsed(`${answer.slice(0, -1)},"updatedSpreadsheet":${spreadsheetText(file, mask, wanted)}}`);
      },
    },
    { shownAs: 'sheets.spreadsheets', isApi: true },
  );
}

/** What Google says to an address without an account is not known (platform notes, 12.2); that it refuses the batch is. */
function refuseUnusable({ world }: Running, request: Request, index: number): void {
  const { addProtectedRange, updateProtectedRange } = request;
  const kind = addProtectedRange ? 'addProtectedRange' : 'updateProtectedRange';
  const users = (addProtectedRange ?? updateProtectedRange)?.protectedRange?.editors?.users ?? [];
  const wrong = users.find((email) => !world.isUsable(email));
  if (wrong !== undefined) throw new Error(`Invalid requests[${index}].${kind}: Invalid email: ${wrong}`);
}

function wantedOf(file: SpreadsheetFile, ranges: string[] | undefined): Wanted {
  if (!ranges) return undefined;
  const wanted = new Map<number, Area[]>();
  for (const text of ranges) {
    const parsed = parseA1(text);
    const sheet = file.data.sheets.find((each) => each.title === parsed?.sheet);
    if (!parsed || !sheet) throw new Error(`Unable to parse range: ${text}`);
    wanted.set(sheet.id, [...(wanted.get(sheet.id) ?? []), parsed.area]);
  }
  return wanted;
}
