// What is attacked: the sample round in mid-September, a second province with a workbook of its own, and everybody who
// could ask anything of any project, from the role account down to a stranger.
import { paste, recorderLine, typePeople } from '../../demo/hq-sheet';
import { directorOf, HQ, READER, recordersOf, UTTARADIT } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { ADDON, HQ_FILE, HQ_PROJECT, hqCommand, hqFile, openOffice, trackingFile } from '../../demo/sample-round';
import { playScene } from '../../demo/scenes';
import { runFromSidebar } from '../../practice/execution/script-run';
import { type Execution, type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import { districtsOf, provinceByCode } from '../../src/domain/places';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { GUIDE_URL } from '../support/practice-file';
import { LAPLAE } from '../support/uttaradit-places';

export const PHRAE = 54;
const BOUND = 'bound';
const GUIDE = 'guide-app';
export const STAFF = 'hq.helper@example.go.th';
export const STRANGER = 'stranger@example.go.th';

export const ROLES = {
  recorder: recordersOf(UTTARADIT).find(({ district }) => district.code === LAPLAE)?.email ?? '',
  director: directorOf(UTTARADIT).email,
  /** The workbook is shared with them as if they were one of its own. */
  'director of another province': directorOf(PHRAE).email,
  'HQ staff': STAFF,
  'role account': HQ.email,
  viewer: READER.email,
  stranger: STRANGER,
};

export type Role = keyof typeof ROLES;

/** A function that is there to be called: who could call it is decided by nobody but the function itself. */
export type Target = { project: string; function: string; isCall: boolean };

export class Office {
  private constructor(
    readonly google: Google,
    readonly file: SpreadsheetFile,
    /** Every function of every built project, as Apps Script would list them. */
    readonly targets: readonly Target[],
  ) {}

  static async open(): Promise<Office> {
    const google = await openGoogle({ now: moment('2021-09-24 09:00') });
    openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, [UTTARADIT, PHRAE]);
    for (const email of [STAFF, STRANGER]) {
      google.accounts.add({ email, name: 'ผู้ใช้', kind: 'workspace', domain: 'example.go.th' });
    }
    playScene(google, 'story', GUIDE_URL);
    const file = trackingFile(google);
    hqFile(google).share(STAFF, 'editor');
    addPhrae(google);
    file.share(directorOf(PHRAE).email, 'editor');
    google.projects.add({ id: BOUND, folder: 'dist/bound', owner: HQ.email, boundTo: file.id });
    google.projects.add({ id: GUIDE, folder: 'dist/guide-app', owner: HQ.email });
    // Thousands of calls within one day of practice time are no day of a real account.
    const { limits } = google.quotas;
    limits.apiCallsPerMinute = { perUser: Number.POSITIVE_INFINITY, perProject: Number.POSITIVE_INFINITY };
    limits.mailRecipientsPerDay = { consumer: Number.POSITIVE_INFINITY, workspace: Number.POSITIVE_INFINITY };
    return new Office(google, file, targetsOf(google, file));
  }

  /** As from the console of a page that the project has opened. */
  call(target: Pick<Target, 'project' | 'function'>, role: Role, args: unknown[]): Execution {
    return called(this.google, this.file, target, ROLES[role], args);
  }
}

function called(
  google: Google,
  file: SpreadsheetFile,
  target: Pick<Target, 'project' | 'function'>,
  user: string,
  args: unknown[],
): Execution {
  const at = target.project === HQ_PROJECT ? { file: HQ_FILE } : target.project === GUIDE ? {} : { file: file.id };
  return target.project === GUIDE
    ? google.execute({ ...target, args, user, as: 'web-app' })
    : runFromSidebar(google, { ...target, args, user, ...at });
}

/** Found in the bundles, so that a new function is attacked without anybody thinking of it. */
function targetsOf(google: Google, file: SpreadsheetFile): Target[] {
  return [ADDON, BOUND, HQ_PROJECT, GUIDE].flatMap((project) => {
    const none = called(google, file, { project, function: 'noSuchFunction' }, HQ.email, []);
    return none.functions.map((name) => ({ project, function: name, isCall: isCall(google, file, project, name) }));
  });
}

/** Whether it answers a page in JSON; all others are for menus, triggers and windows. */
function isCall(google: Google, file: SpreadsheetFile, project: string, name: string): boolean {
  const { outcome } = called(google, file, { project, function: name }, STRANGER, [0]);
  return outcome.ok && typeof outcome.value === 'string' && outcome.value.startsWith('{"ok":');
}

/** แพร่ records in a workbook of its own; its director has a key there. */
function addPhrae(google: Google): void {
  const name = provinceByCode(PHRAE)?.name ?? '';
  const uttaradit = provinceByCode(UTTARADIT)?.name ?? '';
  const hq = hqFile(google);
  paste(hq, HQ_FILES.id, HQ_FIRST_ROW + 1, FILE_COLUMNS.provinces, [[name]]);
  typePeople(hq, [
    ...recordersOf(UTTARADIT).map((recorder) => recorderLine(recorder, uttaradit)),
    {
      email: directorOf(UTTARADIT).email,
      name: directorOf(UTTARADIT).name,
      role: 'director',
      province: uttaradit,
      districts: '',
    },
    { email: directorOf(PHRAE).email, name: directorOf(PHRAE).name, role: 'director', province: name, districts: '' },
    ...recordersOf(PHRAE)
      .slice(0, 2)
      .map((recorder) => recorderLine(recorder, name)),
  ]);
  hqCommand(google, 'setUpFiles');
  hqCommand(google, 'sweepNow');
}

export const OUR_DISTRICTS = districtsOf(UTTARADIT).map(({ code }) => code);
