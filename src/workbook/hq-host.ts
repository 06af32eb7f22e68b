// Services that only the HQ project uses: its own file, its properties, its trigger, sharing, and mail.
import { effectiveEmail } from './host';

export function hqFileId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

/** Where people open a spreadsheet. */
export function fileUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** A value of the HQ project, made the first time it is asked for. */
export function hqProperty(name: string, make: () => string): string {
  const properties = PropertiesService.getScriptProperties();
  const known = properties.getProperty(name);
  if (known !== null) return known;
  const value = make();
  properties.setProperty(name, value);
  return value;
}

/** How much trigger time was used since when; null before the first run. */
export function readSpent(): { since: number; ms: number } | null {
  const [since, ms] = (PropertiesService.getScriptProperties().getProperty(SPENT) ?? '').split(' ').map(Number);
  return since === undefined || ms === undefined || Number.isNaN(since + ms) ? null : { since, ms };
}

export function keepSpent({ since, ms }: { since: number; ms: number }): void {
  PropertiesService.getScriptProperties().setProperty(SPENT, `${since} ${ms}`);
}

const SPENT = 'spent';

/** When the last time-driven run that came to its end began. */
export function lastCompleted(): number | null {
  const at = Number(PropertiesService.getScriptProperties().getProperty(COMPLETED));
  return at > 0 ? at : null;
}

export function keepCompleted(at: number): void {
  PropertiesService.getScriptProperties().setProperty(COMPLETED, String(at));
}

const COMPLETED = 'completed';

/** Of the triggers of the person who runs this: nobody sees another's. */
export function isScheduled(handler: string): boolean {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler);
}

/** False when the trigger is there already: twenty per person and script is all Google allows. */
export function scheduleEveryFiveMinutes(handler: string): boolean {
  if (isScheduled(handler)) return false;
  ScriptApp.newTrigger(handler).timeBased().everyMinutes(5).create();
  return true;
}

/** Adds those who are not editors yet; nobody is removed here. Returns the e-mails that Google does not take. */
export function shareWithEditors(spreadsheetId: string, emails: readonly string[]): string[] {
  if (emails.length === 0) return [];
  const file = SpreadsheetApp.openById(spreadsheetId);
  const present = new Set(file.getEditors().map((user) => user.getEmail().toLowerCase()));
  const missing = emails.filter((email) => !present.has(email));
  if (missing.length === 0) return [];
  try {
    file.addEditors(missing);
    return [];
  } catch {
    // One address that is none keeps all others out, so each is tried alone.
    return missing.filter((email) => !isTaken(() => file.addEditors([email])));
  }
}

function isTaken(share: () => void): boolean {
  try {
    share();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** The id in the address of a spreadsheet, or an id by itself. */
export function fileIdIn(text: string): string | undefined {
  const tidy = text.trim();
  return /\/d\/([\w-]{8,})/.exec(tidy)?.[1] ?? /^[\w-]{8,}$/.exec(tidy)?.[0];
}

/** Whether the person who runs this owns that spreadsheet; false also where it cannot be opened. */
export function ownsFile(spreadsheetId: string): boolean {
  try {
    const owner = SpreadsheetApp.openById(spreadsheetId).getOwner()?.getEmail().toLowerCase();
    return owner === Session.getEffectiveUser().getEmail().toLowerCase();
  } catch {
    return false;
  }
}

/** Who owns a spreadsheet and who may change it, in lower case. */
export function editorsOf(spreadsheetId: string): { owner: string; editors: string[] } {
  const file = SpreadsheetApp.openById(spreadsheetId);
  return {
    owner: file.getOwner()?.getEmail().toLowerCase() ?? '',
    editors: file.getEditors().map((user) => user.getEmail().toLowerCase()),
  };
}

/** Takes the right to change a spreadsheet from people; who has none loses none. */
export function showOut(spreadsheetId: string, emails: readonly string[]): void {
  const file = SpreadsheetApp.openById(spreadsheetId);
  for (const email of emails) file.removeEditor(email);
}

/** Whether the person who runs this owns the HQ workbook: the role account, whose run acts on all files. */
export function isOwner(): boolean {
  return ownerOfHq() === effectiveEmail();
}

/** Whether another owns it; nobody does in a shared drive. */
export function isOfAnother(): boolean {
  const owner = ownerOfHq();
  return owner !== '' && owner !== effectiveEmail();
}

function ownerOfHq(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail().toLowerCase() ?? '';
}

/**
 * Runs `act` when no other run of the script is at work; false when one is. Inside another `runAlone` it simply runs:
 * Google's lock does not count how often one execution took it.
 */
export function runAlone(act: () => void): boolean {
  if (isAlone) {
    act();
    return true;
  }
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return false;
  isAlone = true;
  try {
    act();
    return true;
  } finally {
    isAlone = false;
    lock.releaseLock();
  }
}

let isAlone = false;

/** The last row of the ledger that a person was told of; '' stands for everybody. */
export function toldUntil(person: string): number {
  return Number(PropertiesService.getScriptProperties().getProperty(`told ${person}`) ?? 0);
}

export function tellUntil(person: string, row: number): void {
  PropertiesService.getScriptProperties().setProperty(`told ${person}`, String(row));
}

/** The number and the chain value of the ledger's last line, kept where nobody who edits the workbook can change it. */
export function knownLedgerEnd(): { number: number; chain: string } | null {
  const [number, chain] = (PropertiesService.getScriptProperties().getProperty(LEDGER_END) ?? '').split(' ');
  return chain === undefined ? null : { number: Number(number), chain };
}

export function keepLedgerEnd({ number, chain }: { number: number; chain: string }): void {
  PropertiesService.getScriptProperties().setProperty(LEDGER_END, `${number} ${chain}`);
}

const LEDGER_END = 'ledger-end';

/** How many more mails Google takes from this account today. */
export function mailsLeft(): number {
  return MailApp.getRemainingDailyQuota();
}

/** False when Google refuses the mail. */
export function sendMail(to: string, subject: string, body: string): boolean {
  try {
    MailApp.sendEmail(to, subject, body);
    return true;
  } catch (error) {
    console.error(to, error);
    return false;
  }
}
