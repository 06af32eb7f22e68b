// One evening of the deadline: everybody's saves on their workbooks under modelled time, and at its end every cell
// compared with what was acknowledged.

import { HQ } from '../../demo/people';
import { columns, HQ_FILE, HQ_PROJECT } from '../../demo/sample-round';
import type { Google, SpreadsheetFile } from '../../practice/google';
import type { District } from '../../src/domain/places';
import { Truth } from '../simulation/truth';
import { keyOf, type Plan, record, Told } from './recorder';

export type Workbook = { file: SpreadsheetFile; districts: readonly District[] };

export type Pattern = {
  areas: number;
  /** Everybody opens the sidebar within so long. */
  arriveWithinMs: number;
  typingMs: { from: number; to: number };
  /** HQ's run begins after so long, in the middle of it. */
  sweepAfterMs?: number;
};

export type Result = {
  people: number;
  areas: number;
  acknowledged: number;
  /** Calls of save, the repeated ones too. */
  sent: number;
  busy: number;
  gaveUp: number;
  unsaved: number;
  /** Cells that do not hold what was acknowledged. */
  lost: string[];
  others: string[];
  waitedSeconds: { p50: number; p95: number; max: number };
  /** From the first arrival to the last word, in the workbook where it took longest. */
  lastedSeconds: number;
};

/** Workbooks share nothing but HQ's run, so each is played through the same evening by itself. */
export async function evening(
  google: Google,
  books: readonly Workbook[],
  pattern: Pattern,
  seed: number,
): Promise<Result> {
  const told = new Told();
  const begins = google.clock.now();
  const lost: string[] = [];
  let lastedMs = 0;
  for (const [index, book] of books.entries()) {
    google.clock.set(begins);
    lost.push(...(await through(google, book, pattern, seed + index, told)));
    lastedMs = Math.max(lastedMs, google.clock.now() - begins);
  }
  const people = books.reduce((sum, { districts }) => sum + districts.length, 0);
  return {
    people,
    areas: people * pattern.areas,
    acknowledged: told.acknowledged.size,
    sent: told.sent,
    busy: told.busy,
    gaveUp: told.gaveUp,
    unsaved: told.unsaved,
    lost,
    others: told.others,
    waitedSeconds: quantiles(told.waitedMs),
    lastedSeconds: Math.round(lastedMs / 1000),
  };
}

async function through(google: Google, { file, districts }: Workbook, pattern: Pattern, seed: number, told: Told) {
  const timeline = google.timeline(seed);
  const { areas, arriveWithinMs, typingMs, sweepAfterMs } = pattern;
  const everybody = districts.map((district) => {
    const plan: Plan = { file: file.id, district, areas, typingMs, arrivesAfterMs: timeline.random() * arriveWithinMs };
    return record(timeline, plan, told);
  });
  if (sweepAfterMs !== undefined) everybody.push(sweep(google, timeline, sweepAfterMs));
  // A person who fails ends the evening for all, and not unseen.
  await Promise.all([timeline.pass(), ...everybody]);
  return lostIn(file, districts, told);
}

async function sweep(google: Google, timeline: ReturnType<Google['timeline']>, afterMs: number): Promise<void> {
  await timeline.wait(afterMs);
  const call = { project: HQ_PROJECT, function: 'sweep', user: HQ.email, file: HQ_FILE, as: 'time-trigger' } as const;
  const { outcome } = await timeline.call(call);
  if (!outcome.ok) throw new Error(`HQ's run failed at ${google.clock.now()}: ${outcome.error.message}`);
}

function lostIn(file: SpreadsheetFile, districts: readonly District[], told: Told): string[] {
  const truth = new Truth(
    file,
    districts.map(({ code }) => code),
  );
  return districts.flatMap(({ code: district }) =>
    columns.areas.flatMap(({ area, items }) => {
      const acknowledged = told.acknowledged.get(keyOf(district, area));
      if (!acknowledged) return [];
      const held = truth.actual({ district, area });
      return items.flatMap(({ item }, at) =>
        held[at] === acknowledged[item.code]
          ? []
          : [`${district} ${item.code}: ${acknowledged[item.code]} was acknowledged, the cell holds ${held[at]}`],
      );
    }),
  );
}

function quantiles(ms: readonly number[]): Result['waitedSeconds'] {
  const sorted = [...ms].sort((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) / 100) / 10;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
