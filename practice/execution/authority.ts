// What an execution may call: the scopes of its manifest, and what a simple trigger must do without.
const SCOPE = 'https://www.googleapis.com/auth/';

/** One of these scopes is needed. Source: the reference pages of each method. */
const NEEDS: { [call: string]: string[] } = {
  'SpreadsheetApp.getActiveSpreadsheet': ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.getActive': ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  'Sheets.Spreadsheets.get': ['spreadsheets'],
  'Sheets.Spreadsheets.create': ['spreadsheets'],
  'Sheets.Spreadsheets.batchUpdate': ['spreadsheets'],
  'Sheets.Spreadsheets.Values.get': ['spreadsheets'],
  'Sheets.Spreadsheets.Values.batchGet': ['spreadsheets'],
  'Sheets.Spreadsheets.Values.update': ['spreadsheets'],
  'Sheets.Spreadsheets.Values.batchUpdate': ['spreadsheets'],
  'Sheets.Spreadsheets.Values.append': ['spreadsheets'],
  'Sheets.Spreadsheets.Values.clear': ['spreadsheets'],
  'Sheets.Spreadsheets.Values.batchClear': ['spreadsheets'],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.getUserTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'MailApp.sendEmail': ['script.send_mail'],
  'MailApp.getRemainingDailyQuota': ['script.send_mail'],
};

/** Under limited authorisation, as in onOpen, nothing that acts for a person. */
const NOT_LIMITED = [
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.create',
  'MailApp.sendEmail',
  'MailApp.getRemainingDailyQuota',
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'ScriptApp.newTrigger',
];

export class Authority {
  constructor(
    /** The scopes of the manifest. */
    readonly asked: readonly string[],
    /** Those of them to which the person has agreed. */
    readonly granted: readonly string[],
    private readonly limited: boolean,
  ) {}

  /** Throws Google's words when a call is not permitted. */
  check(call: string, shown: string): void {
    const needed = (NEEDS[call] ?? []).map((scope) => SCOPE + scope);
    const refused = this.limited && NOT_LIMITED.includes(call);
    if (!refused && (needed.length === 0 || needed.some((scope) => this.granted.includes(scope)))) return;
    const all = needed.length > 1 ? `(${needed.join(' || ')})` : needed.join('');
    throw new Error(`Specified permissions are not sufficient to call ${shown}. Required permissions: ${all}`);
  }
}
