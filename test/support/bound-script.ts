// A script that somebody who may edit a file has bound to it: it runs as whoever opens or edits the file there.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Google, SpreadsheetFile } from '../../practice/google';

export const BOUND = 'bound-script';

export function bindScript(google: Google, file: SpreadsheetFile, owner: string, code: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bound-script-'));
  const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Asia/Bangkok', runtimeVersion: 'V8', oauthScopes }),
  );
  google.projects.add({ id: BOUND, folder, owner, boundTo: file.id });
}
