// Services that only the HQ project uses: its own file, its properties, its trigger, sharing, and mail.

export function hqFileId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
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

/** False when the trigger is there already: twenty per person and script is all Google allows. */
export function scheduleEveryFiveMinutes(handler: string): boolean {
  if (ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler)) return false;
  ScriptApp.newTrigger(handler).timeBased().everyMinutes(5).create();
  return true;
}

/** Adds those who are not editors yet; nobody is removed here. */
export function shareWithEditors(spreadsheetId: string, emails: readonly string[]): void {
  const file = SpreadsheetApp.openById(spreadsheetId);
  const present = new Set(file.getEditors().map((user) => user.getEmail().toLowerCase()));
  const missing = emails.filter((email) => !present.has(email));
  if (missing.length > 0) file.addEditors(missing);
}

/** Whether the person who runs this owns the HQ workbook: the role account, whose run acts on all files. */
export function isOwner(): boolean {
  const owner = SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail().toLowerCase();
  return owner === Session.getEffectiveUser().getEmail().toLowerCase();
}

/** Runs `act` when no other run of the script is at work; false when one is. */
export function runAlone(act: () => void): boolean {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return false;
  try {
    act();
    return true;
  } finally {
    lock.releaseLock();
  }
}

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
