// A tab of a file of the practice Google, made as planned with everybody's rights, as people see it.
import { openGoogle, type SpreadsheetFile } from '../../practice/google';
import type { SheetData } from '../../practice/model/file-data';
import type { CellView } from '../../practice/model/grid-view';
import { type Reconciliation, reconcile } from '../../src/workbook/reconcile';
import type { TabSpec } from '../../src/workbook/spec';
import { AppliedFile } from '../support/planned-on-google';
import { HQ } from './planned-file';

const DOMAIN = 'example.go.th';

export class SeenTab {
  private constructor(
    private readonly made: AppliedFile,
    private readonly id: number,
  ) {}

  /** These people, who may be named in the plan, may edit the file. */
  static async of(spec: TabSpec, ...people: string[]): Promise<SeenTab> {
    const google = await openGoogle({ now: 0, seed: 1 });
    for (const email of [HQ, ...people]) google.accounts.add({ email, name: email, kind: 'workspace', domain: DOMAIN });
    const made = new AppliedFile(google, HQ);
    for (const person of people) made.file.share(person, 'editor');
    const tab = new SeenTab(made, spec.tab.id);
    tab.bring(spec);
    return tab;
  }

  /** Makes the tab as this plan has it, whatever it was like before. */
  bring(spec: TabSpec): void {
    const plan = this.wouldBring(spec);
    this.made.apply([...plan.takes, ...plan.contents, ...plan.grants]);
  }

  /** What would have to be changed for that. */
  wouldBring(spec: TabSpec): Reconciliation {
    const wanted = { title: this.file.title, locale: 'th_TH', timeZone: 'Asia/Bangkok', tabs: [spec] };
    return reconcile(wanted, this.made.read(), HQ);
  }

  get file(): SpreadsheetFile {
    return this.made.file;
  }

  get sheet(): SheetData {
    const sheet = this.file.sheet(this.id);
    if (!sheet) throw new Error('The tab is not there.');
    return sheet;
  }

  /** All cells of a row, as one person sees them; HQ where nobody is named. */
  line(row: number, person = HQ): CellView[] {
    const { id, columns } = this.sheet;
    return this.file.grid(id, { from: row, to: row }, { from: 1, to: columns }, person).cells[0] ?? [];
  }

  texts(row: number): string[] {
    return this.line(row).map(({ text }) => text);
  }

  /** What stands in every row, cell after cell, without the empty cells at its end. */
  table(): string[][] {
    return this.rows().map((row) => {
      const texts = this.texts(row);
      while (texts.at(-1) === '') texts.pop();
      return texts;
    });
  }

  cell(row: number, column: number): CellView {
    const found = this.line(row)[column - 1];
    if (!found) throw new Error(`There is no column ${column}.`);
    return found;
  }

  /** The columns that a person may write in a row. */
  open(row: number, person: string): number[] {
    return this.line(row, person).flatMap(({ editable }, index) => (editable ? [index + 1] : []));
  }

  rows(): number[] {
    return Array.from({ length: this.sheet.rows }, (_, index) => index + 1);
  }
}
