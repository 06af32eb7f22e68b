// The project that a person pushes to live Google to hold Google to our statements: run here through its own menu.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Execution, type Google, openGoogle } from '../../practice/google';
import { OBSERVATIONS } from '../../practice/livecheck/observations';
import type { Report } from '../../practice/livecheck/result';
import { SUBJECTS } from '../../practice/statements';
import { readReport } from '../../scripts/live-report/read';
import { isLive, liveReport } from '../../scripts/live-report/table';

const OWNER = 'owner@example.go.th';
const FILE = 'throw-away';
const RESULTS = 'livecheck results';
const STATEMENTS = SUBJECTS.flatMap(({ statements }) => statements);

async function aThrowAwayFile(): Promise<Google> {
  const google = await openGoogle({ now: Date.now() });
  google.files.create({ id: FILE, owner: OWNER, title: 'ทิ้งได้' });
  google.projects.add({ id: 'livecheck', folder: 'dist/livecheck', owner: OWNER, boundTo: FILE, name: 'livecheck' });
  return google;
}

function choose(google: Google, name: string): Execution {
  const done = google.execute({ project: 'livecheck', function: name, user: OWNER, file: FILE, as: 'menu' });
  if (!done.outcome.ok) throw new Error(`${name}: ${done.outcome.error.message}`);
  return done;
}

function report(google: Google): Report {
  const { outcome } = choose(google, 'report');
  return JSON.parse(outcome.ok ? String(outcome.value) : '');
}

let google: Google;
let ran: Execution;
let told: Report;
beforeAll(async () => {
  google = await aThrowAwayFile();
  ran = choose(google, 'runLivecheck');
  told = report(google);
}, 240_000);

it('runs every statement that one person can see, and the practice Google agrees with each', () => {
  const wrong = told.statements.filter(({ outcome }) => outcome.kind === 'differs' || outcome.kind === 'threw');
  expect(wrong).toEqual([]);
  expect(told.statements.map(({ says }) => says)).toEqual(STATEMENTS.map(({ says }) => says));
  const notRun = told.statements.filter(({ outcome }) => outcome.kind === 'not run');
  expect(notRun.length).toBe(STATEMENTS.filter(({ liveNeeds }) => liveNeeds !== undefined).length);
});

it('writes down what is seen at the open points, where nothing is expected', () => {
  expect(told.complete).toBe(true);
  expect(told.observations.map(({ asks }) => asks)).toEqual(OBSERVATIONS.map(({ asks }) => asks));
});

it('shows its results at the end, and leaves no tab of its own behind but theirs', () => {
  expect(ran.shown.map(({ kind }) => kind)).toEqual(['dialog']);
  expect(google.files.get(FILE).data.sheets.map(({ title }) => title)).toEqual(['Sheet1', RESULTS]);
});

it('names nobody', () => {
  expect(JSON.stringify(told)).not.toContain(OWNER);
});

it('goes on where a run ended early, and begins anew only when told to', () => {
  const file = google.files.get(FILE);
  const tab = file.data.sheets.find(({ title }) => title === RESULTS);
  if (!tab) throw new Error('There are no results.');
  const kept = tab.cells[1]?.[1]?.value;
  const last = STATEMENTS.length + OBSERVATIONS.length;
  for (const row of [last - 1, last]) file.setContent(tab, row, 1, {});
  file.setContent(tab, 1, 1, { value: String(kept).replace('"ms":', '"ms":1234') });
  choose(google, 'runLivecheck');
  const again = report(google);
  expect(again.complete).toBe(true);
  expect(again.statements[0]?.ms).toBeGreaterThanOrEqual(1234);
});

it('its page loads nothing from outside', () => {
  expect(readFileSync(join(__dirname, '../../dist/livecheck/Results.html'), 'utf8')).not.toMatch(/https?:|<\?/);
});

describe('brought home, as `npm run live-report` turns it into a page', () => {
  const HERE = { host: 'localhost', localStorage: true, indexedDb: false };
  const GOOGLE = { ...HERE, host: 'n-abc-0lu-script.googleusercontent.com' };
  const home = (change: object = {}, frame = GOOGLE) => readReport(JSON.stringify({ ...told, frame, ...change }));

  it('it has a line for every statement and every open point', () => {
    const lines = liveReport(home()).split('\n');
    expect(lines.filter((line) => line.includes('✓ agrees')).length).toBe(
      told.statements.filter(({ outcome }) => outcome.kind === 'agrees').length,
    );
    for (const { asks } of told.observations) expect(lines.some((line) => line.includes(asks))).toBe(true);
    expect(lines).toContain('Nowhere.');
  });

  it('what differs stands before all the rest, with what was seen', () => {
    const [first, ...rest] = told.statements;
    const page = liveReport(home({ statements: [...rest, { ...first, outcome: { kind: 'differs', seen: 'a|b' } }] }));
    expect(page.indexOf('✗ differs: `"a\\|b"`')).toBeGreaterThan(0);
    expect(page.indexOf('✗ differs')).toBeLessThan(page.indexOf('✓ agrees'));
  });

  it('a run that ended early says so', () => {
    expect(liveReport(home({ complete: false }))).toContain('**Not complete**');
  });

  it('what was run here never passes for live Google', () => {
    expect([isLive(home()), isLive(home({}, HERE))]).toEqual([true, false]);
    expect(liveReport(home({}, HERE))).toContain('NOT live Google but localhost');
  });

  it.each([
    ['no JSON at all', 'Sheet1', 'This file is not JSON'],
    ['something else', '{"format":2}', 'This file is not from livecheck: format'],
  ])('%s is refused in words', (_, text, words) => {
    expect(() => readReport(text)).toThrow(words);
  });
});
