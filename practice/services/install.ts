// All services under the names by which a script knows them.
import { cacheService } from './cache-service';
import { logging } from './console';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { mailApp } from './mail-app';
import { propertiesService } from './properties-service';
import type { Running } from './running';
import { scriptApp } from './script-app';
import { session } from './session';
import { sheetsService } from './sheets-api/spreadsheets';
import { spreadsheetApp } from './spreadsheet-app';
import { utilities } from './utilities';

/** `advanced` are the advanced services that the project's manifest enables, by their names there. */
export function services(running: Running, advanced: readonly string[]): { [name: string]: object } {
  return {
    ...logging(running),
    SpreadsheetApp: spreadsheetApp(running),
    Session: session(running),
    LockService: lockService(running),
    CacheService: cacheService(running),
    PropertiesService: propertiesService(running),
    MailApp: mailApp(running),
    HtmlService: htmlService(running),
    Utilities: utilities(running),
    ScriptApp: scriptApp(running),
    ...(advanced.includes('Sheets') && { Sheets: sheetsService(running) }),
  };
}
