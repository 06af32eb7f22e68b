// What an execution may call: the scopes of its manifest, and what a simple trigger must do without.
const SCOPE = 'https://www.googleapis.com/auth/';

/** One of these scopes is needed. Source: the reference pages of each method. */
const NEEDS: { [call: string]: string[] } = {
  'SpreadsheetApp.getActiveSpreadsheet': ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'Sheets.Spreadsheets.get': ['spreadsheets'],
  'Sheets.Spreadsheets.create': ['spreadsheets'],
  'Sheets.Spreadsheets.batchUpdate': ['spreadsheets'],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
};

/** Under limited authorisation, as in onOpen, nothing that acts for a person. */
const NOT_LIMITED = [
  'SpreadsheetApp.openById',
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'ScriptApp.newTrigger',
];

export class Authority {
  constructor(
    private readonly scopes: readonly string[],
    private readonly limited: boolean,
  ) {}

  /** Throws Google's words when a call is not permitted. */
  check(call: string, shown: string): void {
    const needed = (NEEDS[call] ?? []).map((scope) => SCOPE + scope);
    const refused = this.limited && NOT_LIMITED.includes(call);
    if (!refused && (needed.length === 0 || needed.some((scope) => this.scopes.includes(scope)))) return;
    const all = needed.length > 1 ? `(${needed.join(' || ')})` : needed.join('');
    throw new Error(`Specified permissions are not sufficient to call ${shown}. Required permissions: ${all}`);
  }
}
