// One round as it goes by chance: the practice Google, what must be true of its cells, and what people have open.

import { directorOf, HQ, READER, recordersOf, UTTARADIT } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { columns, HQ_FILE, HQ_PROJECT, openOffice, trackingFile } from '../../demo/sample-round';
import { playScene } from '../../demo/scenes';
import type { Fault } from '../../practice/execution/faults';
import { type Execution, type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import type { DecideRequest } from '../../src/contract/calls';
import { readCanonical } from '../../src/domain/canonical';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import type { Day } from '../../src/domain/day';
import { districtsOf } from '../../src/domain/places';
import { parseSealCell } from '../../src/domain/signed-act';
import { GUIDE_URL } from '../support/practice-file';
import { Person } from '../support/practice-person';
import { Chance } from './chance';
import { type Line, type Outcomes, type Place, sheetOf, Truth } from './truth';

/** An area that somebody opened and has not saved yet; another may have changed it since. */
export type OpenForm = { email: string; place: Place; shown: string };

/** A save that was sent and not acknowledged: its sidebar will send the same again. */
export type Unanswered = { email: string; place: Place; request: object; isBad: boolean; over: (before: Line) => Line };

const FAULT_SHARE = 0.15;
const LAST_CALL = 14;
const FAULTS: Omit<Fault, 'atCall'>[] = [
  { what: 'throws', when: 'before' },
  { what: 'throws', when: 'after' },
  { what: 'dies', when: 'before' },
  { what: 'dies', when: 'after' },
];

export class World {
  readonly districts = districtsOf(UTTARADIT).map(({ code }) => code);
  readonly recorders = recordersOf(UTTARADIT);
  readonly director = directorOf(UTTARADIT).email;
  readonly reader = READER.email;
  forms: OpenForm[] = [];
  unanswered: Unanswered[] = [];
  /** Acts that came from the director's own screen. */
  readonly genuine = new Set<string>();
  /** As the director was shown the districts the last time; null before the first look. */
  seals: { [district: number]: string } | null = null;
  lastPress: DecideRequest | null = null;
  /** As HQ's last letter moved them. */
  ends: { record: Day; confirm: Day } = { record: '2021-09-30', confirm: '2021-10-08' };
  letters = 1;
  /** Per district, what was ever sealed: HQ may write it back when it is asked to. */
  private readonly sealed = new Map<number, Map<number, Line>[]>();
  /** Somebody changed a protection by hand, and no sweep has put it right yet. */
  tampered = false;
  faultsAreOn = true;

  private constructor(
    readonly google: Google,
    readonly file: SpreadsheetFile,
    readonly truth: Truth,
    readonly chance: Chance,
  ) {}

  static async begin(seed: number): Promise<World> {
    const google = await openGoogle({ now: moment('2021-08-01 09:00') });
    openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, [UTTARADIT]);
    playScene(google, 'story', GUIDE_URL);
    const file = trackingFile(google);
    const truth = new Truth(
      file,
      districtsOf(UTTARADIT).map(({ code }) => code),
    );
    const world = new World(google, file, truth, new Chance(seed));
    for (const district of world.districts) {
      world.genuine.add(world.act(district));
      world.keepSeal(district);
    }
    return world;
  }

  /** The act that stands in a district's block. */
  act(district: number): string {
    return this.text(district, columns.block.act);
  }

  /** Remembers the values that a genuine act sealed. */
  keepSeal(district: number): void {
    const { values, notes } = readCanonical(
      defaultCatalogue,
      parseSealCell(this.text(district, columns.block.seal)).sealed,
    );
    if (values.size === 0) return;
    const lines = new Map(
      columns.areas.map(({ area, items }) => [
        area,
        [...items.map(({ item }) => values.get(item.code) ?? ''), notes.get(area) ?? ''],
      ]),
    );
    this.sealed.set(district, [...(this.sealed.get(district) ?? []), lines]);
  }

  /** A sweep leaves the cells as they are, or as they were sealed. */
  sealedOutcomes(): Outcomes[] {
    return this.districts.flatMap((district) =>
      columns.areas.map(({ area }) => {
        const place = { district, area };
        const sealed = (this.sealed.get(district) ?? []).map((lines) => lines.get(area) ?? []);
        return { place, allowed: [this.truth.of(place), ...sealed] };
      }),
    );
  }

  text(district: number, column: number): string {
    return String(sheetOf(this.file).cells[this.truth.rowOf(district)]?.[column]?.value ?? '');
  }

  person(email: string): Person {
    return new Person(this.google, this.file, email);
  }

  recorderOf(district: number): string {
    const found = this.recorders.find((each) => each.district.code === district);
    if (!found) throw new Error(`Nobody records for ${district}.`);
    return found.email;
  }

  /** Now and then the next execution goes wrong at one of its calls. */
  perhapsFault(): string {
    if (!this.faultsAreOn || !this.chance.happens(FAULT_SHARE)) return '';
    const fault = { atCall: 1 + this.chance.below(LAST_CALL), ...this.chance.pick(FAULTS) };
    this.google.faults.plan(fault);
    return ` [call ${fault.atCall} ${fault.what} ${fault.when}]`;
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
}
