// Applies one request of a batchUpdate; a request of a kind that is not imitated fails by name.
import type { SheetData } from '../../model/file-data';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import { cellRequests } from './cell-requests';
import { conditionalFormatRequests } from './conditional-format-requests';
import { dimensionRequests } from './dimension-requests';
import { protectionRequests } from './protection-requests';
import { tabRequests } from './tab-requests';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type Reply = GoogleAppsScript.Sheets.Schema.Response;

/** `index` is the request's place in its batch. */
export type Place = { file: SpreadsheetFile; user: string; index: number; random(): number };

/** What a handler is given: the file, who asks, and how to refuse. */
export type Applying = {
  file: SpreadsheetFile;
  user: string;
  /** From 0 up to 1, for ids that nobody asked for. */
  random(): number;
  fail(why: string): never;
  tab(id: number | undefined): SheetData;
};

export type Handlers = {
  [kind in keyof Request]?: (applying: Applying, body: NonNullable<Request[kind]>) => Reply | undefined;
};

const HANDLERS: Handlers = {
  ...tabRequests,
  ...cellRequests,
  ...dimensionRequests,
  ...conditionalFormatRequests,
  ...protectionRequests,
};

export function applyRequest(place: Place, request: Request): Reply {
  const [kind, ...others] = Object.keys(request);
  if (kind === undefined || others.length > 0) {
    throw new Error(`Invalid requests[${place.index}]: exactly one kind of request is needed.`);
  }
  if (!isImitated(kind)) throw new Error(`not imitated: Sheets.Spreadsheets.batchUpdate ${kind}`);
  return handle(place, kind, request) ?? {};
}

function isImitated(kind: string): kind is keyof typeof HANDLERS & keyof Request {
  return kind in HANDLERS;
}

function handle<Kind extends keyof Request>({ file, user, index, random }: Place, kind: Kind, request: Request) {
  const fail = (why: string): never => {
    throw new Error(`Invalid requests[${index}].${kind}: ${why}`);
  };
  const tab = (id = 0) => file.sheet(id) ?? fail(`No grid with id: ${id}`);
  const handler: Handlers[Kind] = HANDLERS[kind];
  const body = request[kind];
  return body && handler?.({ file, user, random, fail, tab }, body);
}
