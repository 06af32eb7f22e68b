// The ways beside each other, in lines; and in how many acts ours takes fewer calls, of those that both could be measured in.
import { ACTS, type Doing, type Way } from './way';

/** Of the acts of others: only where theirs and ours both ran are they compared. */
export type Tally = { fewer: number; same: number; more: number; notMeasured: number };

const RUN_SECONDS = 360;

export function linesOf(rows: number, ways: readonly Way[]): string[] {
  const width = Math.max(...ways.map(({ name }) => name.length));
  return [
    `${rows} rows`,
    ...ACTS.flatMap((act) => [
      `  ${act}`,
      ...ways.map(({ name, acts }) => `    ${name.padEnd(width)}  ${told(acts[act])}`),
    ]),
  ];
}

export function told(doing: Doing): string {
  if (doing.kind !== 'took') return `${doing.kind}: ${doing.why}`;
  const { runs, reads, writes, others, seconds, longest } = doing.total;
  const tooLong = longest > RUN_SECONDS ? ', longer than the six minutes that Google gives a run' : '';
  return `${runs} ${runs === 1 ? 'run' : 'runs'}: ${reads} reads, ${writes} writes, ${others} others; ${seconds.toFixed(1)} s modelled${tooLong}`;
}

/** A script that could not be fetched, or an act that could not run, is no win of ours. */
export function tally(ours: Way, theirs: readonly Way[]): Tally {
  const result: Tally = { fewer: 0, same: 0, more: 0, notMeasured: 0 };
  for (const way of theirs) {
    for (const act of ACTS) {
      const [mine, other] = [callsOf(ours.acts[act]), callsOf(way.acts[act])];
      if (way.acts[act].kind === 'not measured') result.notMeasured += 1;
      if (mine === undefined || other === undefined) continue;
      result[mine < other ? 'fewer' : mine === other ? 'same' : 'more'] += 1;
    }
  }
  return result;
}

function callsOf(doing: Doing): number | undefined {
  return doing.kind === 'took' ? doing.total.reads + doing.total.writes + doing.total.others : undefined;
}
