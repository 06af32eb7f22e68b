// The time that HQ's trigger uses on one day over 76 workbooks: a run every five minutes, at four hours a recorder of
// each province saves an area, and a letter extends the round. The practice clock stands still while a script works, so
// the product's own limit on a run is not at work: the figure is what all runs take without it.
import { HQ, recorderOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { call, columns, HQ_FILE, HQ_PROJECT, hqFile } from '../../demo/sample-round';
import { codesOf } from '../../demo/volumes';
import type { Google } from '../../practice/google';
import { districtsOf, provinces } from '../../src/domain/places';
import { DAILY_MS, RUN_EVERY_MS } from '../../src/domain/sweep-schedule';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { judgeAtMost, type Verdict } from './budgets';
import { EXTENSION, order, RUNS } from './headquarters';

export type TriggerDay = { runs: number; played: number; saves: number; minutes: number };

const DAY = moment('2021-09-09 00:00');
const HOUR_MS = 3600_000;
const SAVING_HOURS = [9, 10, 13, 16];
const LETTER_HOUR = 10;

/** The day after the round of `headquartersCosts` with a workbook for each province. */
export function triggerDay(google: Google): TriggerDay {
  const day: TriggerDay = { runs: 0, played: 0, saves: 0, minutes: 0 };
  let [last, sinceChange] = [0, 0];
  for (let now = DAY; now < DAY + 24 * HOUR_MS; now += RUN_EVERY_MS) {
    google.clock.set(now);
    const hour = (now - DAY) / HOUR_MS;
    if (SAVING_HOURS.includes(hour)) {
      day.saves += saveEverywhere(google, hour);
      if (hour === LETTER_HOUR) order(google, 'extend', LATER, 'bench-00004');
      sinceChange = 0;
    }
    // Every workbook was looked at and the runs no longer differ: until something happens, none will.
    const settled = sinceChange > RUNS.each + 1;
    if (!settled) {
      const ms = sweepMs(google);
      sinceChange = ms === last ? sinceChange + 1 : Math.min(sinceChange + 1, RUNS.each);
      last = ms;
      day.played += 1;
    }
    day.runs += 1;
    day.minutes += last / 60_000;
  }
  return day;
}

export function judgeDay({ minutes }: TriggerDay): Verdict[] {
  return Object.entries(DAILY_MS).map(([kind, ms]) =>
    judgeAtMost(`trigger time of a day, 76 workbooks, ${kind} account`, ms / 60_000, 'minutes', minutes),
  );
}

const LATER = { ...EXTENSION, letter: 'มท ๐๘๑๒/ว ๒๐๐๐', recordUntil: '5 ต.ค. 64', confirmUntil: '12 ต.ค. 64' };

/** One recorder of each province; how many they are. */
function saveEverywhere(google: Google, hour: number): number {
  const { cells } = hqFile(google).grid(
    HQ_FILES.id,
    { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW + provinces().length - 1 },
    { from: FILE_COLUMNS.id, to: FILE_COLUMNS.id },
    HQ.email,
  );
  const area = columns.areas[hour % columns.areas.length]?.area;
  const [code] = area ? codesOf(area) : [];
  provinces().forEach((province, index) => {
    const districts = districtsOf(province.code);
    const district = districts[hour % districts.length];
    if (!district || area === undefined) return;
    const [user, file] = [recorderOf(district).email, cells[index]?.[0]?.text ?? ''];
    const { shown } = call<{ shown: string }>(google, 'area', { district: district.code, area }, user, file);
    const values = [{ code, text: String(hour) }];
    call(google, 'save', { year: 2564, district: district.code, area, shown, values, notes: [] }, user, file);
  });
  return provinces().length;
}

function sweepMs(google: Google): number {
  const { outcome, meter } = google.execute({
    project: HQ_PROJECT,
    function: 'sweep',
    user: HQ.email,
    file: HQ_FILE,
    as: 'time-trigger',
  });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return meter.modelledMs + meter.waitedMs;
}
