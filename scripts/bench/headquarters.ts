// What HQ's acts cost over the whole country: calls and modelled time of gathering, extending and publishing, with a
// workbook for each province and with one for all of them.
import { typeFiles } from '../../demo/hq-sheet';
import { openNational } from '../../demo/national';
import { HQ } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqCommand, hqFile, openOffice } from '../../demo/sample-round';
import { runFromSidebar } from '../../practice/execution/script-run';
import { type Execution, type Google, openGoogle } from '../../practice/google';
import { provinces } from '../../src/domain/places';
import { totalOf } from './total';

export type Cost = { act: string; reads: number; writes: number; seconds: number };

export type Layout = 'one' | 'each';

/** So many sweeps reach every workbook once: one run reads at most fifty. */
export const RUNS: { [layout in Layout]: number } = { one: 1, each: 2 };

/** Runs the bundles in dist/: one workbook for all provinces, or one for each. */
export async function nationalHeadquarters(layout: Layout): Promise<Google> {
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  openOffice(
    google,
    { addon: 'dist/addon', hq: 'dist/hq' },
    provinces().map(({ code }) => code),
  );
  openNational(google, 'http://127.0.0.1:8064/guide/');
  setUpFiles(google, layout);
  google.clock.set(moment('2021-09-08 09:00'));
  sweeps(google, RUNS[layout], '');
  google.clock.set(moment('2021-09-08 10:00'));
  return google;
}

/** So many workbooks are made within the six minutes of one execution; those that are there already take little time. */
const FILES_AT_ONCE = 20;

function setUpFiles(google: Google, layout: Layout): void {
  const names = layout === 'one' ? ['ทุกจังหวัด'] : provinces().map(({ name }) => name);
  for (let made = 0; made < names.length; made += FILES_AT_ONCE) {
    typeFiles(hqFile(google), names.slice(0, made + FILES_AT_ONCE));
    hqCommand(google, 'setUpFiles');
  }
}

/** The round of the letters, as far as HQ's acts go. */
export function headquartersCosts(google: Google, layout: Layout): Cost[] {
  const runs = RUNS[layout];
  return [
    sweeps(google, runs, 'gathered, nothing changed'),
    { act: 'extended by letter', ...costOf([order(google, 'extend', EXTENSION, 'bench-00001')]) },
    sweeps(google, runs, 'the new ends written into every workbook'),
    { act: 'first edition published', ...costOf([order(google, 'publish', { layout: 'recording' }, 'bench-00002')]) },
    { act: 'second edition published', ...costOf([order(google, 'publish', { layout: 'recording' }, 'bench-00003')]) },
  ];
}

export const EXTENSION = {
  letter: 'มท ๐๘๑๒/ว ๑๙๖๐',
  letterDate: '8 ก.ย. 64',
  forwarding: '',
  scope: 'all',
  places: [],
  recordUntil: '30 ก.ย. 64',
  confirmUntil: '8 ต.ค. 64',
  reason: 'สถานะการบันทึกข้อมูลยังไม่ครบถ้วน สมบูรณ์',
};

const EVERY_MS = 5 * 60_000;

function sweeps(google: Google, runs: number, act: string): Cost {
  const done = Array.from({ length: runs }, () => {
    google.clock.set(google.clock.now() + EVERY_MS);
    return google.execute({
      project: HQ_PROJECT,
      function: 'sweep',
      user: HQ.email,
      file: HQ_FILE,
      as: 'time-trigger',
    });
  });
  return { act, ...costOf(done) };
}

export function order(google: Google, kind: string, payload: unknown, id: string): Execution {
  const done = call(google, 'submit', { id, kind, payload });
  const answer = answerOf(done);
  if (!answer.includes('"state":"done"')) throw new Error(`${kind}: ${answer}`);
  return done;
}

function call(google: Google, name: string, request: unknown): Execution {
  return runFromSidebar(google, {
    project: HQ_PROJECT,
    function: name,
    args: [request],
    user: HQ.email,
    file: HQ_FILE,
  });
}

function answerOf({ outcome }: Execution): string {
  return outcome.ok ? String(outcome.value) : outcome.error.message;
}

function costOf(executions: readonly Execution[]): Omit<Cost, 'act'> {
  const { reads, writes, seconds } = totalOf(executions);
  return { reads, writes, seconds };
}
