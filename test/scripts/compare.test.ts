// Other people's ways beside ours: what could not be had or run is told, and is never counted as a win.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetched, type Source } from '../../scripts/compare/sources';
import { linesOf, tally } from '../../scripts/compare/table';
import { type Doing, doingOf, unmeasured, type Way } from '../../scripts/compare/way';

const took = (calls: number, longest = 2): Doing => ({
  kind: 'took',
  total: { runs: 1, reads: calls, writes: 0, others: 0, seconds: longest, longest },
});
const way = (name: string, change: Partial<Way['acts']> = {}): Way => ({
  name,
  acts: { 'set up': took(5), save: took(5), 'confirm and lock all': took(5), status: took(5), ...change },
  notes: [],
});
const ended = (message: string) =>
  doingOf([
    {
      project: '',
      outcome: { ok: false, error: { name: 'Exception', message } },
      shown: [],
      menus: [],
      functions: [],
      meter: { reads: 0, writes: 0, others: 0, bytes: 0, modelledMs: 0, waitedMs: 0, calls: [] },
      logs: [],
    },
  ]);

describe('acts are compared only where both ran', () => {
  it('fewer calls, as many and more are told apart', () => {
    const theirs = way('theirs', { 'set up': took(6), save: took(4) });
    expect(tally(way('ours'), [theirs])).toEqual({ fewer: 1, same: 2, more: 1, notMeasured: 0 });
  });

  it('a script that could not be fetched is no win', () => {
    const none = { fewer: 0, same: 0, more: 0, notMeasured: 4 };
    expect(tally(way('ours'), [unmeasured('theirs', 'could not be fetched')])).toEqual(none);
  });

  it('an act that they leave to a person is none either', () => {
    const theirs = way('theirs', { save: { kind: 'nothing runs', why: 'typed by hand' } });
    expect(tally(way('ours'), [theirs])).toEqual({ fewer: 0, same: 3, more: 0, notMeasured: 0 });
  });
});

it('the table says what was not measured, and what Google would not let last so long', () => {
  const lines = linesOf(9, [way('ours', { save: took(7, 361) }), unmeasured('theirs', 'could not be fetched: 404')]);
  expect(lines.slice(0, 7)).toEqual([
    '9 rows',
    '  set up',
    '    ours    1 run: 5 reads, 0 writes, 0 others; 2.0 s modelled',
    '    theirs  not measured: could not be fetched: 404',
    '  save',
    '    ours    1 run: 7 reads, 0 writes, 0 others; 361.0 s modelled, longer than the six minutes that Google gives a run',
    '    theirs  not measured: could not be fetched: 404',
  ]);
});

it.each([
  ['not imitated: Spreadsheet.getFormUrl', 'the practice Google does not imitate Spreadsheet.getFormUrl'],
  ['FormApp is not defined', 'the practice Google does not imitate FormApp'],
  ['No active selection', 'it ended with: No active selection'],
])('what ended with "%s" was not measured, and why is told', (message, why) => {
  expect(ended(message)).toEqual({ kind: 'not measured', why });
});

describe('only the very text that is pinned is run', () => {
  const text = 'function onOpen() {}';
  const source: Source = {
    repository: 'somebody/sheet',
    commit: '0'.repeat(40),
    path: 'src/Code.gs',
    sha256: createHash('sha256').update(text).digest('hex'),
    licence: 'MIT',
  };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compare-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const keep = (content: string) => {
    const file = join(folder, 'sheet', source.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };

  it('from a folder that has it', async () => {
    keep(text);
    expect(await fetched(source, folder, false)).toEqual({ ok: true, text });
  });

  it('not another version of it', async () => {
    keep(`${text}\n`);
    expect(await fetched(source, folder, false)).toMatchObject({ ok: false, why: expect.stringContaining('not run') });
  });

  it('and a folder without it is told, not filled', async () => {
    expect(await fetched(source, folder, false)).toMatchObject({
      ok: false,
      why: expect.stringContaining('is not there'),
    });
  });
});
