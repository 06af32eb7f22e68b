// The sample round of จังหวัดอุตรดิตถ์ in a practice Google of its own, as it stands in one of the scenes.
import { directorOf, HQ, READER, recordersOf, UTTARADIT } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqFile, trackingFile } from '../../demo/sample-round';
import { type SceneId, uttaraditSample } from '../../demo/scenes';
import { type Execution, type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import { checkpoint } from '../../practice/model/cells';
import { HQ_FIRST_ROW, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { DISTRICTS } from '../../src/workbook/tabs';
import { performedOnce } from './performed-once';
import { GUIDE_URL } from './practice-file';
import { Person } from './practice-person';
import { columnOf, DATA, rowOf, STATUS, statusRowOf } from './uttaradit-places';

/** As `08-01 09:00`, in 2021. */
export function at(text: string): number {
  return moment(`2021-${text}`);
}

export class UttaraditRound {
  private marks: { file: SpreadsheetFile; restore: () => void }[] = [];

  private constructor(
    readonly google: Google,
    readonly file: SpreadsheetFile,
  ) {
    this.mark();
  }

  static async in(scene: SceneId): Promise<UttaraditRound> {
    const google = await openGoogle({ now: moment('2021-09-24 09:00') });
    performedOnce(google, {
      sample: uttaraditSample,
      scene,
      folders: { addon: 'dist/addon', hq: 'dist/hq' },
      guideUrl: GUIDE_URL,
    });
    return new UttaraditRound(google, trackingFile(google));
  }

  recorder(district: number): Person {
    const found = recordersOf(UTTARADIT).find((each) => each.district.code === district);
    return this.person(found?.email ?? '');
  }

  get director(): Person {
    return this.person(directorOf(UTTARADIT).email);
  }

  get hq(): Person {
    return this.person(HQ.email);
  }

  get reader(): Person {
    return this.person(READER.email);
  }

  person(email: string): Person {
    return new Person(this.google, this.file, email);
  }

  sweep(): Execution {
    return this.google.execute({
      project: HQ_PROJECT,
      function: 'sweep',
      user: HQ.email,
      file: HQ_FILE,
      as: 'time-trigger',
    });
  }

  /** What a cell of the data tab shows. */
  cell(district: number, code: string): string {
    return this.texts(DATA, rowOf(district), columnOf(code), 1, 1)[0]?.[0] ?? '';
  }

  /** A district's line in สถานะอำเภอ: the eight areas and the confirmation. */
  status(district: number): string[] {
    const from = STATUS.areaColumn(0);
    const [line = []] = this.texts(DISTRICTS.id, statusRowOf(district), from, 1, STATUS.confirmation - from + 1);
    return [...line.slice(0, STATUS.responsible - from), line[STATUS.confirmation - from] ?? ''];
  }

  /** The act ids and districts in HQ's ledger. */
  ledger(): string[] {
    const { cells } = hqFile(this.google).grid(
      HQ_LEDGER.id,
      { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW + 20 },
      { from: 4, to: 5 },
      HQ.email,
    );
    return cells.map((line) => line.map(({ text }) => text).join(' ')).filter((line) => line.trim() !== '');
  }

  /** Everything in the workbook, cell by cell and right by right. */
  everything(): string {
    return JSON.stringify(this.file.data);
  }

  texts(sheet: number, row: number, column: number, rows: number, width: number): string[][] {
    const { cells } = this.file.grid(
      sheet,
      { from: row, to: row + rows - 1 },
      { from: column, to: column + width - 1 },
      this.file.owner,
    );
    return cells.map((line) => line.map(({ text }) => text));
  }

  /** From here on, putBack comes back to how everything is now. */
  keep(): void {
    this.mark();
  }

  /** Puts the workbooks and the clock back as they were in the scene. */
  putBack(): void {
    for (const { file, restore } of this.marks) {
      restore();
      file.restructured();
    }
    this.google.clock.set(this.start);
    this.mark();
  }

  private start = 0;

  private mark(): void {
    this.start = this.google.clock.now();
    this.marks = this.google.files.list().map((file) => ({ file, restore: checkpoint(file.data) }));
  }
}
