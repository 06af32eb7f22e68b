// One person at a practice workbook: what the sidebar would ask for them, and what it learns.
import { randomBytes } from 'node:crypto';
import { ADDON } from '../../demo/sample-round';
import { runFromSidebar } from '../../practice/execution/script-run';
import type { Execution, Google, SpreadsheetFile } from '../../practice/google';
import type {
  AddonCalls,
  AreaView,
  Decided,
  DecideRequest,
  Outcome,
  Overview,
  Refusal,
  Review,
  Saved,
  Start,
} from '../../src/contract/calls';

export type Typed = { [code: string]: string };

/** What a test says of a director's press instead of leaving it to the list. */
export type Told = Partial<Pick<DecideRequest, 'press' | 'areas' | 'until' | 'reason'>> & {
  seals?: { [district: number]: string };
};

/** A number that no other press has. */
export function press(): string {
  return randomBytes(16).toString('hex');
}

export class Person {
  constructor(
    private readonly google: Google,
    private readonly file: SpreadsheetFile,
    readonly email: string,
    private readonly project = ADDON,
  ) {}

  /** Any request, however odd. */
  ask(name: keyof AddonCalls, request: unknown): Execution {
    return runFromSidebar(this.google, {
      project: this.project,
      function: name,
      args: [request],
      user: this.email,
      file: this.file.id,
    });
  }

  start(district: number | null = null): Start {
    return accepted<Start>(this.ask('start', { district }));
  }

  area(district: number, area: number): AreaView {
    return accepted<AreaView>(this.ask('area', { district, area }));
  }

  /** Saves what is typed over what is shown now, unless told what was shown. */
  save(
    district: number,
    area: number,
    typed: Typed,
    extra: { year?: number; shown?: string; reasons?: Typed } = {},
  ): Execution {
    const shown = extra.shown ?? this.area(district, area).shown;
    const values = Object.entries(typed).map(([code, text]) => ({ code, text }));
    const notes = Object.entries(extra.reasons ?? {}).map(([code, reason]) => ({ code, reason, link: '' }));
    return this.ask('save', { year: extra.year ?? 2564, district, area, shown, values, notes });
  }

  saved(
    district: number,
    area: number,
    typed: Typed,
    extra: { year?: number; shown?: string; reasons?: Typed } = {},
  ): Saved {
    return accepted<Saved>(this.save(district, area, typed, extra));
  }

  overview(province: number): Overview {
    return accepted<Overview>(this.ask('overview', { province }));
  }

  review(district: number): Review {
    return accepted<Review>(this.ask('review', { district }));
  }

  /** Confirms districts as the list shows them now, unless told otherwise. */
  confirm(province: number, districts: number[], extra: Told = {}): Execution {
    return this.decide('confirm', province, districts, extra);
  }

  /** Per district: null when it was confirmed, else what was in the way. */
  confirmed(province: number, districts: number[], extra: Told = {}): (string | null)[] {
    return this.decided('confirm', province, districts, extra);
  }

  decide(kind: DecideRequest['kind'], province: number, districts: number[], extra: Told = {}): Execution {
    const { seals, ...rest } = extra;
    const shown = seals ?? this.seals(province);
    const request: DecideRequest = {
      kind,
      press: press(),
      province,
      districts: districts.map((district) => ({ district, seal: shown[district] ?? '' })),
      areas: [],
      until: '',
      reason: '',
      ...rest,
    };
    return this.ask('decide', request);
  }

  decided(kind: DecideRequest['kind'], province: number, districts: number[], extra: Told = {}): (string | null)[] {
    const { results } = accepted<Decided>(this.decide(kind, province, districts, extra));
    return districts.map((district) => results.find((each) => each.district === district)?.obstacle ?? null);
  }

  /** As the list shows them now. */
  seals(province: number): { [district: number]: string } {
    return Object.fromEntries(this.overview(province).districts.map(({ code, seal }) => [code, seal]));
  }

  types(sheet: number, row: number, column: number, text: string): boolean {
    return this.file.typed(this.email, sheet, row, column, text).ok;
  }
}

/** Undefined when the call itself failed: then the sidebar learns nothing. */
export function answerOf<T>({ outcome }: Execution): Outcome<T> | undefined {
  return outcome.ok ? JSON.parse(String(outcome.value)) : undefined;
}

export function accepted<T>(execution: Execution): T {
  const answer = answerOf<T>(execution);
  if (!answer?.ok) throw new Error(`refused: ${JSON.stringify(answer ?? execution.outcome)}`);
  return answer.value;
}

export function refusal(execution: Execution): Refusal {
  const answer = answerOf(execution);
  if (!answer || answer.ok) throw new Error(`not refused: ${JSON.stringify(answer ?? execution.outcome)}`);
  return answer.refusal;
}
