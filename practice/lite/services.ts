// The Apps Script services for one execution.
import { createHash, randomUUID } from 'node:crypto';
import type { Account, Execution, MenuItem, Metered, Shown } from '../google';
import type { SpreadsheetFile } from './file';
import { cellAt, lastColumn, lastRow, type SheetData } from './model';
import { mayWrite, PROTECTED_MESSAGE, roleOf } from './rights';
import { batchUpdate, getSpreadsheet } from './sheets-api';
import { entered, isDateFormat } from './typing';

export type World = {
  now(): number;
  account(email: string): Account | undefined;
  file(id: string): SpreadsheetFile;
  create(owner: string, title: string, locale: string, timeZone: string): SpreadsheetFile;
  cache: Map<string, string>;
  properties: Map<string, string>;
  triggers: { id: string; project: string; function: string; creator: string; everyMinutes?: number }[];
  page(name: string): string;
};
export type Who = { user: string; file?: string | undefined; project: string; scopes: string[]; ui: boolean; lib: { [name: string]: (...args: unknown[]) => unknown } };

const EPOCH = Date.UTC(1899, 11, 30);
const ZONE_MS = 7 * 3600_000;

// biome-ignore lint/suspicious/noExplicitAny: trial only
export function makeServices(world: World, who: Who, meter: Metered, out: { shown: Shown[]; menus: Execution['menus']; logs: string[] }): { [name: string]: any } {
  const count = (kind: 'reads' | 'writes' | 'others', name: string) => {
    meter[kind] += 1;
    meter.calls.push(name);
    meter.modelledMs += kind === 'reads' ? 200 : kind === 'writes' ? 400 : 0;
  };
  const need = (file: SpreadsheetFile) => {
    if (!roleOf(file.data, who.user)) throw new Error('You do not have permission to access the requested document.');
    return file;
  };
  const guard = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, key) {
        if (key in object || typeof key === 'symbol' || key === 'toJSON' || key === 'then') return Reflect.get(object, key);
        throw new Error(`not imitated: ${name}.${String(key)}`);
      },
    });

  const date = (serial: number) => who.lib['date']?.(EPOCH + Math.round(serial * 86_400) * 1000 - ZONE_MS);
  const toArray = (rows: unknown[][]) => who.lib['rows']?.(rows);

  const range = (file: SpreadsheetFile, sheet: SheetData, row: number, column: number, rows: number, columns: number): object => {
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (row < 1 || row + rows - 1 > sheet.rows || column < 1 || column + columns - 1 > sheet.columns) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    const area = { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
    const map = (pick: (row: number, column: number) => unknown) =>
      toArray(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => pick(row + r, column + c))));
    return guard('Range', {
      toString: () => 'Range',
      getRow: () => row,
      getColumn: () => column,
      getValues() {
        count('reads', 'Range.getValues');
        return map((r, c) => {
          const value = file.valueOf(sheet, r, c);
          return typeof value === 'number' && isDateFormat(file.formatAt(cellAt(sheet, r, c))) ? date(value) : (value ?? '');
        });
      },
      getFormulas() {
        count('reads', 'Range.getFormulas');
        return map((r, c) => cellAt(sheet, r, c)?.formula ?? '');
      },
      canEdit() {
        count('reads', 'Range.canEdit');
        return mayWrite(file.data, sheet, who.user, area);
      },
      setValues(values: unknown[][]) {
        count('writes', 'Range.setValues');
        if (values.length !== rows) throw new Error(`The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`);
        if (values.some((line) => line.length !== columns)) throw new Error('The number of columns in the data does not match the number of columns in the range.');
        if (!mayWrite(file.data, sheet, who.user, area)) throw new Error(PROTECTED_MESSAGE);
        values.forEach((line, down) => {
          line.forEach((value, right) => {
            const at = [row + down, column + right] as const;
            if (typeof value === 'string') file.put(sheet, ...at, entered(value, file.formatAt(cellAt(sheet, ...at))));
            else if (typeof value === 'number' || typeof value === 'boolean') file.put(sheet, ...at, { value });
            else if (Object.prototype.toString.call(value) === '[object Date]') file.put(sheet, ...at, { value: (Number(value) + ZONE_MS - EPOCH) / 86_400_000 });
            else file.put(sheet, ...at, {});
          });
        });
      },
    });
  };

  const sheetObject = (file: SpreadsheetFile, sheet: SheetData): object =>
    guard('Sheet', {
      toString: () => 'Sheet',
      getSheetId: () => sheet.id,
      getName: () => sheet.title,
      getLastRow() {
        count('reads', 'Sheet.getLastRow');
        return lastRow(sheet);
      },
      getLastColumn() {
        count('reads', 'Sheet.getLastColumn');
        return lastColumn(sheet);
      },
      getRange(first: number | string, column?: number, rows = 1, columns = 1) {
        if (typeof first === 'number') return range(file, sheet, first, column ?? 1, rows, columns);
        const match = /^([A-Z]+):([A-Z]+)$/.exec(first);
        if (!match) throw new Error(`not imitated: Sheet.getRange(${first})`);
        const letter = (text: string) => [...text].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
        return range(file, sheet, 1, letter(match[1] ?? 'A'), sheet.rows, letter(match[2] ?? 'A') - letter(match[1] ?? 'A') + 1);
      },
      getImages() {
        count('reads', 'Sheet.getImages');
        return who.lib['rows']?.(sheet.pictures.map((picture) => imageObject(file, sheet, picture)));
      },
      insertImage(blob: { bytes: number[]; type: string }, column: number, row: number) {
        count('writes', 'Sheet.insertImage');
        const picture = { id: Date.now() + sheet.pictures.length, row, column, data: Buffer.from(blob.bytes.map((byte) => byte & 255)).toString('base64'), type: blob.type, alt: '', width: 200, height: 200 };
        sheet.pictures.push(picture);
        file.touched();
        return imageObject(file, sheet, picture);
      },
    });

  const imageObject = (file: SpreadsheetFile, sheet: SheetData, picture: SheetData['pictures'][number]): object => {
    const self: object = guard('OverGridImage', {
      getAltTextTitle: () => picture.alt,
      setAltTextTitle(text: string) {
        picture.alt = text;
        file.touched();
        return self;
      },
      setWidth(width: number) {
        picture.width = width;
        return self;
      },
      setHeight(height: number) {
        picture.height = height;
        return self;
      },
      remove() {
        count('writes', 'OverGridImage.remove');
        sheet.pictures = sheet.pictures.filter((each) => each !== picture);
        file.touched();
      },
    });
    return self;
  };

  const user = (email: string) => guard('User', { getEmail: () => email });
  const spreadsheet = (file: SpreadsheetFile): object =>
    guard('Spreadsheet', {
      toString: () => 'Spreadsheet',
      getId: () => file.id,
      getName: () => file.title,
      getSheetById(id: number) {
        const sheet = file.sheet(id);
        return sheet ? sheetObject(file, sheet) : null;
      },
      getEditors() {
        count('reads', 'Spreadsheet.getEditors');
        return who.lib['rows']?.(file.editors().map(user));
      },
      addEditors(emails: string[]) {
        count('writes', 'Spreadsheet.addEditors');
        for (const email of emails) file.share(email, 'editor');
      },
    });

  const menu = (addon: boolean, caption: string) => {
    const items: MenuItem[] = [];
    const self: object = guard('Menu', {
      addItem(text: string, name: string) {
        items.push({ kind: 'item', caption: text, function: name });
        return self;
      },
      addSeparator() {
        items.push({ kind: 'separator' });
        return self;
      },
      addToUi() {
        out.menus.push({ addon, caption, items });
      },
    });
    return self;
  };
  const html = (text: string) => {
    let title = '';
    const self: object = guard('HtmlOutput', {
      setTitle(value: string) {
        title = value;
        return self;
      },
      getTitle: () => title,
      getContent: () => text,
    });
    return self as { getTitle(): string; getContent(): string };
  };
  const ui = guard('Ui', {
    ButtonSet: { OK: 'OK' },
    createAddonMenu: () => menu(true, ''),
    createMenu: (caption: string) => menu(false, caption),
    showSidebar: (page: { getTitle(): string; getContent(): string }) => out.shown.push({ kind: 'sidebar', title: page.getTitle(), html: page.getContent() }),
    alert: (title: string, text?: string) => out.shown.push({ kind: 'alert', title: text === undefined ? '' : title, html: text ?? title }),
  });
  const bag = (kind: string, store: Map<string, string>, prefix: string) =>
    guard(kind, {
      getAll(keys: string[]) {
        count('others', `${kind}.getAll`);
        return who.lib['object']?.(Object.fromEntries(keys.flatMap((key) => (store.has(prefix + key) ? [[key, store.get(prefix + key)]] : []))));
      },
      putAll(values: { [key: string]: string }) {
        count('others', `${kind}.putAll`);
        for (const [key, value] of Object.entries(values)) store.set(prefix + key, value);
      },
      getProperty(key: string) {
        count('others', `${kind}.getProperty`);
        return store.get(prefix + key) ?? null;
      },
      setProperty(key: string, value: string) {
        count('others', `${kind}.setProperty`);
        store.set(prefix + key, value);
      },
    });
  const lock = guard('Lock', {
    tryLock: () => {
      count('others', 'Lock.tryLock');
      return true;
    },
    releaseLock: () => count('others', 'Lock.releaseLock'),
  });
  const full = who.scopes.some((scope) => scope.endsWith('/auth/spreadsheets'));
  return {
    console: { log: (...text: unknown[]) => out.logs.push(text.join(' ')), error: (...text: unknown[]) => out.logs.push(text.map((each) => (each instanceof Error || (each as Error)?.stack ? (each as Error).stack : String(each))).join(' ')) },
    SpreadsheetApp: guard('SpreadsheetApp', {
      getActiveSpreadsheet: () => (who.file ? spreadsheet(need(world.file(who.file))) : null),
      openById(id: string) {
        if (!full) throw new Error('Specified permissions are not sufficient to call SpreadsheetApp.openById.');
        return spreadsheet(need(world.file(id)));
      },
      getUi() {
        if (!who.ui) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui;
      },
      flush: () => undefined,
    }),
    ...(full && {
      Sheets: {
        Spreadsheets: guard('Sheets.Spreadsheets', {
          get(id: string) {
            count('reads', 'Sheets.Spreadsheets.get');
            return who.lib['object']?.(getSpreadsheet(need(world.file(id))));
          },
          create(body: GoogleAppsScript.Sheets.Schema.Spreadsheet) {
            count('writes', 'Sheets.Spreadsheets.create');
            const file = world.create(who.user, body.properties?.title ?? '', body.properties?.locale ?? 'en_US', body.properties?.timeZone ?? 'Etc/GMT');
            const first = body.sheets?.[0]?.properties;
            const sheet = file.data.sheets[0];
            if (first?.sheetId !== undefined && sheet) Object.assign(sheet, { id: first.sheetId, title: first.title });
            return who.lib['object']?.({ spreadsheetId: file.id });
          },
          batchUpdate(body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest, id: string) {
            count('writes', 'Sheets.Spreadsheets.batchUpdate');
            meter.bytes += Buffer.byteLength(JSON.stringify(body));
            return who.lib['object']?.(batchUpdate(need(world.file(id)), JSON.parse(JSON.stringify(body))));
          },
        }),
      },
    }),
    Session: guard('Session', {
      getActiveUser() {
        count('others', 'Session.getActiveUser');
        return user(who.user);
      },
      getEffectiveUser() {
        count('others', 'Session.getEffectiveUser');
        return user(who.user);
      },
    }),
    LockService: guard('LockService', { getDocumentLock: () => lock }),
    CacheService: guard('CacheService', { getDocumentCache: () => bag('Cache', world.cache, `${who.project}:${who.file}:`) }),
    PropertiesService: guard('PropertiesService', { getScriptProperties: () => bag('Properties', world.properties, `${who.project}:`) }),
    HtmlService: guard('HtmlService', { createHtmlOutputFromFile: (name: string) => html(world.page(name)) }),
    ScriptApp: guard('ScriptApp', {
      getProjectTriggers: () => who.lib['rows']?.(world.triggers.filter((each) => each.project === who.project).map((each) => guard('Trigger', { getHandlerFunction: () => each.function }))),
      newTrigger: (name: string) => {
        let minutes = 0;
        const builder: object = guard('TriggerBuilder', {
          timeBased: () => builder,
          everyMinutes(value: number) {
            minutes = value;
            return builder;
          },
          create() {
            world.triggers.push({ id: randomUUID(), project: who.project, function: name, creator: who.user, everyMinutes: minutes });
          },
        });
        return builder;
      },
    }),
    Utilities: guard('Utilities', {
      DigestAlgorithm: { SHA_256: 'SHA_256' },
      Charset: { UTF_8: 'UTF_8' },
      computeDigest: (_: string, text: string) => who.lib['rows']?.([...createHash('sha256').update(text, 'utf8').digest()].map((byte) => (byte > 127 ? byte - 256 : byte))),
      getUuid: () => randomUUID(),
      newBlob: (bytes: number[], type: string) => ({ bytes: [...bytes], type }),
    }),
  };
}
