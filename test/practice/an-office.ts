// A small office in the practice Google: an owner, an editor, a viewer, one file, and a script written in the test.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Call, type Execution, type Google, openGoogle } from '../../practice/google';

export const OWNER = 'owner@example.go.th';
export const EDITOR = 'editor@example.go.th';
export const VIEWER = 'viewer@example.go.th';
export const FILE = 'the-file';
export const SCRIPT = 'the-script';
/** 24 September 2021, 09:00 in Bangkok. */
export const NOW = Date.parse('2021-09-24T09:00:00+07:00');

const ALL_SCOPES = ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'script.send_mail', 'userinfo.email'];

export type Office = {
  google: Google;
  /** Runs `run` of the script, in the menu of the open file unless told otherwise. */
  run(code: string, call?: Partial<Call>): Execution;
  /** As `run`, for a script that must succeed: what it returned. */
  value(code: string, call?: Partial<Call>): unknown;
  /** As `run`, for a script that must fail: Google's words. */
  error(code: string, call?: Partial<Call>): string;
};

type Options = { scopes?: string[]; locale?: string; timeZone?: string; folder?: string; boundTo?: string };

export async function anOffice({ scopes = ALL_SCOPES, locale = 'th_TH', timeZone, ...options }: Options = {}) {
  const google = await openGoogle({ now: NOW, ...(options.folder && { folder: options.folder }) });
  google.files.create({ id: FILE, owner: OWNER, title: 'แฟ้ม', locale, ...(timeZone && { timeZone }) });
  google.files.get(FILE).share(EDITOR, 'editor');
  google.files.get(FILE).share(VIEWER, 'viewer');
  const project = (code: string, id: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'practice-script-'));
    const manifest = {
      oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', version: 'v4', serviceId: 'sheets' }] },
    };
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(join(folder, 'Page.html'), '<p>หน้า</p>');
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
    google.projects.add({
      id,
      folder,
      owner: OWNER,
      name: 'ส่วนเสริม',
      ...(options.boundTo && { boundTo: options.boundTo }),
    });
  };
  let scripts = 0;
  const run = (code: string, call: Partial<Call> = {}) => {
    scripts += 1;
    const id = `${SCRIPT}-${scripts}`;
    project(code.includes('function ') ? code : `function run(...args) { ${code} }`, id);
    return google.execute({ project: id, function: 'run', user: OWNER, file: FILE, as: 'menu', ...call });
  };
  const office: Office = {
    google,
    run,
    value(code, call) {
      const { outcome } = run(code, call);
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.value;
    },
    error(code, call) {
      const { outcome } = run(code, call);
      if (outcome.ok) throw new Error(`The script succeeded with ${JSON.stringify(outcome.value)}.`);
      return outcome.error.message;
    },
  };
  return office;
}

/** The first tab, as scripts write it. */
export const TAB = 'const tab = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

/** One batch of the advanced service on the file. */
export function batch(requests: object[], extra: object = {}): string {
  return `return Sheets.Spreadsheets.batchUpdate(${JSON.stringify({ requests, ...extra })}, '${FILE}');`;
}

/** How Google's client of its own APIs begins what went wrong in a batch. */
export const BATCH_FAILED = 'API call to sheets.spreadsheets.batchUpdate failed with error: ';
