// A recorder on the evening of the deadline, with the sidebar's own form and its own rule for trying again.
import { recorderOf } from '../../demo/people';
import { ADDON } from '../../demo/sample-round';
import { volumesOf } from '../../demo/volumes';
import type { Execution, Timeline } from '../../practice/google';
import { openSession } from '../../sidebar/record/form-session';
import { formOf, hasEdits } from '../../sidebar/record/form-state';
import type { AreaView, Outcome, Saved, Start } from '../../src/contract/calls';
import type { District } from '../../src/domain/places';

/** Whoever is told that too many are saving reads it, waits and presses again. */
const READING_MS = { from: 15_000, to: 45_000 };
const MOST_PRESSES = 40;

export type Plan = {
  file: string;
  district: District;
  /** How many areas are still to be saved, the first ones. */
  areas: number;
  /** When the sidebar is opened, and how long one area is typed. */
  arrivesAfterMs: number;
  typingMs: { from: number; to: number };
};

/** What was told to the recorders, added up. */
export class Told {
  /** District and area → what was acknowledged, by item. */
  readonly acknowledged = new Map<string, { [code: string]: string }>();
  /** From the press to the word that it is saved, for each area. */
  readonly waitedMs: number[] = [];
  sent = 0;
  busy = 0;
  /** Answers that are neither. */
  readonly others: string[] = [];
  /** Presses at whose end the sidebar had given up for now. */
  gaveUp = 0;
  /** Areas of which nobody ever said that they are saved. */
  unsaved = 0;
}

export function keyOf(district: number, area: number): string {
  return `${district}:${area}`;
}

export async function record(timeline: Timeline, { file, district, ...plan }: Plan, told: Told): Promise<void> {
  const ask = async <T>(name: string, request: object): Promise<Outcome<T>> => {
    const user = recorderOf(district).email;
    return answerOf(
      await timeline.call({ project: ADDON, function: name, args: [request], user, file, as: 'sidebar' }),
    );
  };
  const between = ({ from, to }: { from: number; to: number }) => from + timeline.random() * (to - from);

  await timeline.wait(plan.arrivesAfterMs);
  const started = await ask<Start>('start', { district: district.code });
  if (!started.ok) throw new Error(`${district.name} cannot begin: ${JSON.stringify(started.refusal)}`);
  for (const area of started.value.district?.areas.slice(0, plan.areas) ?? []) {
    await timeline.wait(between(plan.typingMs));
    await save(area, started.value.round.year);
  }

  async function save(area: AreaView, year: number): Promise<void> {
    const volumes = volumesOf(district.code, year);
    const typed = Object.fromEntries(area.items.map(({ code }) => [code, String(volumes.get(code) ?? 0)]));
    const session = openSession(district.code, formOf(area), {
      async save(request) {
        told.sent += 1;
        const outcome = await ask<Saved>('save', { ...request, year });
        if (!outcome.ok && outcome.refusal.code === 'busy') told.busy += 1;
        else if (!outcome.ok) told.others.push(`${district.name}: ${JSON.stringify(outcome.refusal)}`);
        return outcome;
      },
      patience: { wait: (ms) => timeline.wait(ms), random: () => timeline.random() },
      isKept: () => true,
      later: (ms, run) => timeline.later(ms, run),
      onSaved: () => told.acknowledged.set(keyOf(district.code, area.number), typed),
      onRefused: () => undefined,
    });
    for (const [code, text] of Object.entries(typed)) session.dispatch({ type: 'typed', code, text });
    const pressedAt = timeline.now();
    for (let press = 1; press <= MOST_PRESSES; press++) {
      await session.save();
      if (!hasEdits(session.state())) {
        told.waitedMs.push(timeline.now() - pressedAt);
        return;
      }
      told.gaveUp += 1;
      await timeline.wait(between(READING_MS));
    }
    told.unsaved += 1;
  }
}

/** As the sidebar's door reads it: whatever is no outcome is a failure. */
function answerOf<T>({ outcome }: Execution): Outcome<T> {
  return outcome.ok ? JSON.parse(String(outcome.value)) : { ok: false, refusal: { code: 'failed' } };
}
