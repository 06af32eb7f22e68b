// Other people's ways in the practice Google: each script as it is, bound to a sheet of its own that holds the same rows and
// items as ours, and used as its author describes. What they call inside a `try` and throw away stays unseen here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directorOf, HQ, recorderOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { codesOf, volumesOf } from '../../demo/volumes';
import { type Answer, type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import { renameTab } from '../../practice/model/tabs';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { type District, districtsOf, type Province } from '../../src/domain/places';
import { type Doing, doingOf, type Way } from './way';

/** What Google would find for itself that a script needs, when its author lists nothing. */
const SCOPES = ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'script.send_mail', 'userinfo.email'];
const PROJECT = 'theirs';
const ITEMS = defaultCatalogue.areas.flatMap(({ number }) => codesOf(number));

type Selection = { row: number; column: number; lastRow: number; lastColumn: number };

/** A sheet with their script in it, which its owner, recorders and directors share. */
class TheirSheet {
  private constructor(
    readonly google: Google,
    readonly file: SpreadsheetFile,
    readonly districts: readonly District[],
    readonly director: string,
  ) {}

  static async with(chosen: readonly Province[]): Promise<TheirSheet> {
    const google = await openGoogle({ now: moment('2021-09-14 09:00') });
    // The time of a whole act is asked for, however long; whether Google would let it last so long is told beside it.
    Object.assign(google.quotas.limits, {
      executionMs: Number.MAX_SAFE_INTEGER,
      simpleTriggerMs: Number.MAX_SAFE_INTEGER,
    });
    google.accounts.add(HQ);
    const file = google.files.create({ owner: HQ.email, title: 'theirs' });
    const districts = chosen.flatMap(({ code }) => districtsOf(code));
    for (const person of [...chosen.map(({ code }) => directorOf(code)), ...districts.map(recorderOf)]) {
      google.accounts.add(person);
      file.share(person.email, 'editor');
    }
    return new TheirSheet(google, file, districts, directorOf(chosen[0]?.code ?? 0).email);
  }

  /** From here on, what is written by hand sets off its triggers. */
  bind(code: string): void {
    const folder = mkdtempSync(join(tmpdir(), 'theirs-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'Code.js'), code);
    const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Bangkok', oauthScopes }));
    this.google.projects.add({ id: PROJECT, folder, owner: HQ.email, boundTo: this.file.id });
  }

  /** What stands in the sheet before their script comes to it. */
  fill(title: string, rows: readonly string[][]): void {
    const [tab] = this.file.data.sheets;
    if (!tab) throw new Error('The file has no tab.');
    renameTab(this.file, tab, title);
    tab.frozenRows = 1;
    tab.columns = Math.max(tab.columns, rows[0]?.length ?? 0);
    const pasted = this.file.pasted(
      HQ.email,
      tab.id,
      1,
      1,
      rows.map((row) => [...row]),
    );
    if (!pasted.ok) throw new Error(pasted.message);
  }

  runs(name: string, user = HQ.email, { area, answers = [] }: { area?: Selection; answers?: Answer[] } = {}): Doing {
    const [tab] = this.file.data.sheets;
    const selected = area && tab ? { selected: { sheet: tab.id, area } } : {};
    return doingOf([
      this.google.execute({
        project: PROJECT,
        function: name,
        user,
        file: this.file.id,
        as: 'menu',
        answers,
        ...selected,
      }),
    ]);
  }

  /** By hand; what it sets off is the cost. */
  pasted(user: string, row: number, column: number, cells: string[][]): Doing {
    const sheet = this.file.data.sheets[0]?.id ?? 0;
    const { written, executions } = this.google.pasted(user, this.file.id, { sheet, row, column }, cells);
    if (!written.ok) throw new Error(written.message);
    return executions.length > 0 ? doingOf(executions) : { kind: 'nothing runs', why: 'a person types into the cells' };
  }

  recorder(row: number): string {
    const district = this.districts[row];
    if (!district) throw new Error('There is no such row.');
    return recorderOf(district).email;
  }
}

const volumesIn = ({ code }: District): string[] => {
  const volumes = volumesOf(code, 2564);
  return ITEMS.map((item) => String(volumes.get(item) ?? 0));
};

/** Google's own sample of an approval: hours, a column to approve in, and mail to whom it was decided about. */
export async function timesheets(code: string, chosen: readonly Province[]): Promise<Way> {
  const sheet = await TheirSheet.with(chosen);
  const answers = [
    'Timestamp',
    'Email',
    'Employee',
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Hourly Pay',
  ];
  const rows = sheet.districts.map((district) => [
    '14/9/2021',
    recorderOf(district).email,
    district.name,
    ...volumesIn(district).slice(0, 6),
  ]);
  sheet.fill('Form Responses 1', [answers, ...rows]);
  sheet.bind(code);
  const form = sheet.runs('setUpForm');
  const setUp = sheet.runs('columnSetup');
  const decided = sheet.districts.map(() => ['APPROVED']);
  sheet.pasted(sheet.director, 2, TIMESHEET_APPROVAL_COLUMN, decided);
  return {
    name: 'Google’s timesheets',
    acts: {
      'set up': setUp,
      // An answer to the form is all that saves anything.
      save: form.kind === 'not measured' ? form : { kind: 'not measured', why: 'nobody answers a form here' },
      'confirm and lock all': sheet.runs('checkApprovedStatusToNotify'),
      status: { kind: 'nothing runs', why: 'the manager looks at the column' },
    },
    notes: [
      'set-up is that of its columns, without its form, for which the practice Google has no FormApp; six figures a row instead of 48; confirming is typed by hand, and what is counted are the mails that tell of it',
      'no rights of rows, no lock after approval, no trace of who changed what, an answer again is a second row',
    ],
  };
}

const TIMESHEET_APPROVAL_COLUMN = 12;

/** As it stands, its scan takes its own hash for a change and opens every approved row again; its author has a list for that. */
const HASH_IS_NO_CHANGE = 'CFG.REAPPROVAL_EXEMPT_HEADERS.push(CFG.APPROVED_HASH_HEADER);';

/** A public approval script: a decision by the menu, a lock on each approved row, an audit tab chained by hashes. */
export async function approvals(code: string, chosen: readonly Province[]): Promise<Way> {
  const sheet = await TheirSheet.with(chosen);
  const own = ['RequestId', 'Title', 'Requester', 'Status', 'Approver', 'DecisionAt', 'DecisionNotes', 'ApprovedHash'];
  const rows = sheet.districts.map((district) => [
    String(district.code),
    district.name,
    recorderOf(district).email,
    ...['PENDING', '', '', '', ''],
    ...volumesIn(district),
  ]);
  sheet.fill('Requests', [[...own, ...ITEMS], ...rows]);
  sheet.bind(`${code}\n${HASH_IS_NO_CHANGE}`);
  const setUp = sheet.runs('createDemoSetup');
  const save = sheet.pasted(sheet.recorder(0), 2, own.length + 1, [['61', '62', '63', '64', '65', '66']]);
  const area = { row: 2, column: 1, lastRow: rows.length + 1, lastColumn: own.length + ITEMS.length };
  const confirmed = sheet.runs('approveSelectedRows', sheet.director, {
    area,
    answers: [{ button: 'OK', text: '' }],
  });
  return {
    name: 'approvals with row locks',
    acts: {
      'set up': setUp,
      save,
      'confirm and lock all': confirmed,
      status: sheet.runs('scanForReapprovalNeeded', sheet.director),
    },
    notes: [
      'a save is typed by hand, and its figures are those of the trigger behind it, for which nobody waits; a status is its scan for approved rows that have changed, with its own hash column on its list of columns that are no change: as it stands it would open every approved row again',
      'whoever may edit the file may edit every row and approve it; its locks only warn, unless its author’s setting is changed; no comparison of what two people typed; the audit tab is open to all',
    ],
  };
}

/** A public script that gives each row's person the one cell that is theirs. */
export async function cellOfOnesOwn(code: string, chosen: readonly Province[]): Promise<Way> {
  const sheet = await TheirSheet.with(chosen);
  for (const [email] of code.matchAll(/[\w.+-]+@[\w.-]+\w/g)) {
    sheet.google.accounts.add({ email, name: 'whom the script names', kind: 'consumer' });
  }
  const rows = sheet.districts.map((district) => [
    String(district.code),
    district.name,
    ...volumesIn(district).slice(0, 4),
    recorderOf(district).email,
  ]);
  sheet.fill('Students', [['Code', 'Name', 'Resume', 'B', 'C', 'D', 'E-mail'], ...rows]);
  sheet.bind(code);
  const setUp = sheet.runs('protectResumeColumn');
  return {
    name: 'a cell of one’s own',
    acts: {
      'set up': setUp,
      save: sheet.pasted(sheet.recorder(0), 2, 3, [['61']]),
      'confirm and lock all': { kind: 'nothing runs', why: 'it knows no confirmation' },
      status: { kind: 'nothing runs', why: 'it knows no status' },
    },
    notes: [
      'set-up is the protection of one cell a row, with the pauses that its author put in; ours protects every row, the directors’ blocks and the tabs around them, and lays formulas, formats and validation',
      'nothing but that: no lock, no confirmation, no trace, and the cells around stay open to every editor',
    ],
  };
}
