// One round as it goes by chance: the practice Google, what must be true of its cells, and what people have open.
import { createHash } from 'node:crypto';
import { directorOf, HQ, READER, recordersOf, UTTARADIT } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { columns, HQ_FILE, HQ_PROJECT, openOffice, trackingFile } from '../../demo/sample-round';
import { playScene } from '../../demo/scenes';
import type { Fault } from '../../practice/execution/faults';
import { GOOGLE_LIMITS } from '../../practice/execution/quotas';
import { type Call, type Execution, type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import { type Area, contains } from '../../practice/model/areas';
import type { DecideRequest } from '../../src/contract/calls';
import { readCanonical } from '../../src/domain/canonical';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { ACT_WORDS } from '../../src/domain/confirmation';
import type { Day } from '../../src/domain/day';
import { districtsOf } from '../../src/domain/places';
import { parseSealCell } from '../../src/domain/signed-act';
import { bindScript } from '../support/bound-script';
import { GUIDE_URL } from '../support/practice-file';
import { Person } from '../support/practice-person';
import { HOSTILE } from './accidents';
import { Chance } from './chance';
import { knownNow } from './known-to-hq';
import { type Line, type Outcomes, type Place, same, sheetOf, Truth } from './truth';

/** An area that somebody opened and has not saved yet; another may have changed it since. */
export type OpenForm = { email: string; place: Place; shown: string };

/** A save that was sent and not acknowledged: its sidebar will send the same again. */
export type Unanswered = OpenForm & { request: object; isBad: boolean; over: (before: Line) => Line };

/** `tampered` and `displaced` as they were then. */
type Version = { told: string; restore: () => void; tampered: Area[]; displaced: boolean };

const DISTURBED_SHARE = 0.2;
const LAST_CALL = 14;
const BEGIN = moment('2021-08-01 09:00');
const FAULTS: Omit<Fault, 'atCall'>[] = [
  { what: 'throws', when: 'before' },
  { what: 'throws', when: 'after' },
  { what: 'times-out', when: 'before' },
  { what: 'times-out', when: 'after' },
  { what: 'dies', when: 'before' },
  { what: 'dies', when: 'after' },
];

/** What happened, and what went wrong meanwhile: '' when nothing did. */
export type Disturbed = { done: Execution; told: string };

export class World {
  readonly districts = districtsOf(UTTARADIT).map(({ code }) => code);
  readonly recorders = recordersOf(UTTARADIT);
  readonly director = directorOf(UTTARADIT).email;
  readonly reader = READER.email;
  forms: OpenForm[] = [];
  unanswered: Unanswered[] = [];
  /** Saves that were acknowledged: a line that stutters brings them once more, and late. */
  acknowledged: Unanswered[] = [];
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
  /** Where somebody changed who may write, by hand, and no sweep has put it right yet. */
  tampered: Area[] = [];
  /** Rows do not stand where the status tabs look for them, until a sweep has seen to it. */
  displaced = false;
  /** Versions of the tracking workbook to which its owner may go back. */
  versions: Version[] = [];
  faultsAreOn = true;
  /** Per district and item what HQ knew before anything happened. */
  firstKnown = new Map<string, string>();
  private readonly digest = createHash('sha256');

  private constructor(
    readonly google: Google,
    readonly file: SpreadsheetFile,
    readonly truth: Truth,
    readonly chance: Chance,
  ) {}

  static async begin(seed: number): Promise<World> {
    const google = await openGoogle({ now: BEGIN, seed });
    google.replaceBy(new Map<string, unknown>(JSON.parse(await theBeginning())));
    const file = trackingFile(google);
    const truth = new Truth(
      file,
      districtsOf(UTTARADIT).map(({ code }) => code),
    );
    const world = new World(google, file, truth, new Chance(seed));
    world.firstKnown = knownNow(world);
    bindScript(google, file, world.recorders[0]?.email ?? '', HOSTILE);
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

  isSentBack(district: number): boolean {
    return this.text(district, columns.block.state) === ACT_WORDS.return;
  }

  /** Whether the last seal of a district holds of this area what its cells hold. */
  isSealedAsItStands({ district, area }: Place): boolean {
    const line = this.sealed.get(district)?.at(-1)?.get(area);
    return line !== undefined && same(line, this.truth.actual({ district, area }));
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

  /** Lets somebody act; now and then Google fails meanwhile. */
  disturbed(act: () => Execution): Disturbed {
    const told = this.faultsAreOn && this.chance.happens(DISTURBED_SHARE) ? this.disturb() : '';
    try {
      const done = act();
      this.note(`${done.meter.calls.join()} ${JSON.stringify(done.outcome)}`);
      return { done, told };
    } finally {
      // Before the call at which it was to fail, an execution may have ended.
      this.google.faults.take();
      this.google.faults.locksAreHeld = false;
      this.google.quotas.limits = structuredClone(GOOGLE_LIMITS);
    }
  }

  private disturb(): string {
    const { chance, google } = this;
    const what = chance.fraction();
    if (what < 0.12) {
      google.faults.locksAreHeld = true;
      return ' [others hold every lock]';
    }
    if (what < 0.24) {
      const left = chance.below(3);
      google.quotas.limits.apiCallsPerMinute = { perUser: left, perProject: left };
      google.quotas.limits.mailRecipientsPerDay = { consumer: 0, workspace: 0 };
      return ` [${left} calls left in this minute, no mail]`;
    }
    const fault = this.anyFault();
    google.faults.plan(fault);
    return ` [${toldOf(fault)}]`;
  }

  /** Several people at once, their service calls in an order by chance; now and then Google fails one of them. */
  atOnce(calls: readonly Call[], pace: 'any' | 'modelled' = 'any'): { executions: Execution[]; told: string } {
    const { chance } = this;
    const hit = this.faultsAreOn && chance.happens(DISTURBED_SHARE) ? chance.below(calls.length) : undefined;
    const fault = this.anyFault();
    const { executions, history } = this.google.interleave({
      calls: calls.map((call, index) => (index === hit ? { ...call, fault } : call)),
      pace,
      seed: chance.below(2 ** 31),
    });
    this.note(JSON.stringify([history, executions.map(({ outcome }) => outcome)]));
    return { executions, told: hit === undefined ? '' : ` [of ${hit + 1}: ${toldOf(fault)}]` };
  }

  private anyFault(): Fault {
    return { atCall: 1 + this.chance.below(LAST_CALL), ...this.chance.pick(FAULTS) };
  }

  /** Adds to what a replay must do in the same way. */
  note(text: string): void {
    this.digest.update(text).update('\n');
  }

  /** Of everything that was noted, and of what stands in the workbooks, the mail and what scripts keep. */
  trace(): string {
    const { files, outbox, kept } = this.google;
    const left = [files.list().map(({ data }) => data), outbox, [...kept]];
    return this.digest.copy().update(JSON.stringify(left)).digest('hex');
  }

  isTamperedAt(row: number, column: number): boolean {
    return this.tampered.some((area) => contains(area, row, column));
  }

  sweep(): Execution {
    return this.google.execute(SWEEP);
  }
}

function toldOf({ atCall, what, when }: Fault): string {
  return `call ${atCall} ${what} ${when}`;
}

export const SWEEP: Call = {
  project: HQ_PROJECT,
  function: 'sweep',
  user: HQ.email,
  file: HQ_FILE,
  as: 'time-trigger',
};

let beginning: Promise<string> | undefined;

/** Played once: every round begins from the very same documents, whichever rounds went before it. */
function theBeginning(): Promise<string> {
  beginning ??= play();
  return beginning;
}

async function play(): Promise<string> {
  const google = await openGoogle({ now: BEGIN, seed: 0 });
  openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, [UTTARADIT]);
  playScene(google, 'story', GUIDE_URL);
  const documents = JSON.stringify([...google.documents()]);
  google.close();
  return documents;
}
