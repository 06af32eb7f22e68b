// What is kept on the disk: all that was saved, through kill -9, and never a damaged file in silence.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Google, openGoogle } from '../../practice/google';
import { openStore } from '../../practice/store/store';
import { anOffice, FILE, NOW, OWNER, TAB } from './an-office';

function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'practice-store-'));
}

function firstCell(google: Google, file = FILE): string {
  return google.files.get(file).grid(0, { from: 1, to: 1 }, { from: 1, to: 1 }, OWNER).cells[0]?.[0]?.text ?? '';
}

async function withOneCell(folder: string, text: string): Promise<void> {
  const google = await openGoogle({ folder, now: NOW });
  google.files.create({ id: FILE, owner: OWNER, title: 'แฟ้ม' });
  google.files.get(FILE).typed(OWNER, 0, 1, 1, text);
  google.accounts.add({ email: OWNER, name: 'เจ้าของ', kind: 'consumer' });
  google.clock.set(NOW + 5);
  google.save();
  google.close();
}

/** The stored file of the one workbook. */
function storedFile(folder: string): string {
  const name = readdirSync(folder).find((each) => each.startsWith(`file-${FILE}.`));
  return join(folder, name ?? 'none');
}

it('everything saved is there again', async () => {
  const folder = aFolder();
  await withOneCell(folder, 'เก็บไว้');
  const google = await openGoogle({ folder, now: 0 });
  expect([firstCell(google), google.clock.now(), google.accounts.list().length]).toEqual(['เก็บไว้', NOW + 5, 1]);
  google.close();
});

it('a fresh start forgets it', async () => {
  const folder = aFolder();
  await withOneCell(folder, 'เก่า');
  const google = await openGoogle({ folder, now: 7, fresh: true });
  expect([google.files.list(), google.clock.now()]).toEqual([[], 7]);
  google.close();
  const again = await openGoogle({ folder, now: 8 });
  expect(again.files.list()).toEqual([]);
  again.close();
});

it('what was taken out of one Google stands in another in the place of everything, formulas and script properties too', async () => {
  const [one, other] = [await anOffice(), await anOffice()];
  one.value(
    `PropertiesService.getScriptProperties().setProperty('a', '1'); ${TAB} tab.getRange('A1').setFormula('=1+1');`,
  );
  one.google.clock.advance(5);
  other.google.files.create({ owner: OWNER, title: 'อีกแฟ้ม' });
  const taken = JSON.stringify([...one.google.documents()]);
  other.google.replaceBy(new Map<string, unknown>(JSON.parse(taken)));
  expect(other.google.files.list().map(({ id }) => id)).toEqual([FILE]);
  expect([firstCell(other.google), other.google.clock.now(), [...other.google.kept.values()]]).toEqual([
    '2',
    NOW + 5,
    ['1'],
  ]);
  expect(JSON.stringify([...other.google.documents()])).toBe(taken);
});

it('files that were removed do not come back, and no old file is left lying', () => {
  const folder = aFolder();
  const store = openStore(folder);
  store.save(
    new Map([
      ['a', 1],
      ['b/../c', 2],
    ]),
  );
  store.save(new Map([['a', undefined]]));
  store.save(new Map([['b/../c', 3]]));
  store.close();
  const again = openStore(folder);
  expect([...again.read()]).toEqual([['b/../c', 3]]);
  again.close();
  expect(readdirSync(folder).sort()).toEqual(['b%2F..%2Fc.3.json', 'current']);
});

describe('one folder, one server', () => {
  it('a folder is open in one place at a time, by whatever name it is called', async () => {
    const folder = aFolder();
    const alias = `${folder}-alias`;
    symlinkSync(folder, alias, 'junction');
    const google = await openGoogle({ folder, now: NOW });
    await expect(openGoogle({ folder, now: NOW })).rejects.toThrow(/is open in another practice server/);
    await expect(openGoogle({ folder: alias, now: NOW })).rejects.toThrow(/is open in another practice server/);
    google.close();
    (await openGoogle({ folder, now: NOW })).close();
  });

  it('a folder left by a process that is gone is free', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'open-in-process-999999'), '');
    (await openGoogle({ folder, now: NOW })).close();
    expect(readdirSync(folder)).toEqual(['current']);
  });

  it('another process that runs has it, whatever it was opened with', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, `open-in-process-${process.ppid}`), '');
    await expect(openGoogle({ folder, now: NOW })).rejects.toThrow(`(process ${process.ppid})`);
    expect(readdirSync(folder)).toEqual([`open-in-process-${process.ppid}`]);
  });

  it('where the system tells when a process began, one that got the number of a killed one does not hold the folder', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, `open-in-process-${process.ppid}-1`), '');
    const opened = openGoogle({ folder, now: NOW }).then(
      (google) => google.close(),
      (error: Error) => error.message,
    );
    const told = process.platform === 'linux' ? undefined : `(process ${process.ppid})`;
    expect(await opened).toEqual(told === undefined ? undefined : expect.stringContaining(told));
  });
});

describe('a damaged file', () => {
  const damages: [what: string, damage: (folder: string) => void][] = [
    ['cut short', (folder) => writeFileSync(storedFile(folder), readFileSync(storedFile(folder), 'utf8').slice(0, 40))],
    ['changed in one letter', (folder) => writeFileSync(storedFile(folder), textOf(folder).replace('ดี', 'ดู'))],
    ['gone', (folder) => rmSync(storedFile(folder))],
    ['the pointer cut short', (folder) => writeFileSync(join(folder, 'current'), '')],
    ['the pointer gone', (folder) => rmSync(join(folder, 'current'))],
  ];
  const textOf = (folder: string) => readFileSync(storedFile(folder), 'utf8');
  const contents = (folder: string) =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

  it.each(damages)('%s is told in words, and everything is left as it is', async (_, damage) => {
    const folder = aFolder();
    await withOneCell(folder, 'ดี');
    damage(folder);
    const before = contents(folder);
    await expect(openGoogle({ folder, now: NOW })).rejects.toThrow(
      /The stored file \S+ is damaged and was left as it is \(.+\)\. Put a good copy in its place, or start afresh/,
    );
    expect(contents(folder)).toEqual(before);
  });

  it.each(damages)('%s is kept aside by a fresh start, with all that stood beside it', async (_, damage) => {
    const folder = aFolder();
    await withOneCell(folder, 'ดี');
    damage(folder);
    const before = contents(folder);
    (await openGoogle({ folder, now: NOW, fresh: true })).close();
    const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('damaged-'));
    expect(contents(join(folder, aside))).toEqual(before);
    (await openGoogle({ folder, now: NOW })).close();
  });
});

describe('kill -9', () => {
  const KILLS = 30;
  /** Three documents and the pointer, four calls each; the folder synced twice, three calls each; renamed, swept. */
  const CALLS_OF_A_SAVE = 4 * 4 + 2 * 3 + 1 + 4;
  let program = '';

  beforeAll(async () => {
    // Inside the project, where it finds its packages.
    const dist = join(__dirname, '../../dist');
    mkdirSync(dist, { recursive: true });
    program = join(mkdtempSync(join(dist, 'store-test-')), 'counting.mjs');
    await build({
      entryPoints: [join(__dirname, 'counting-process.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
  });
  afterAll(() => rmSync(join(program, '..'), { recursive: true }));

  const start = (folder: string, ...args: string[]) =>
    spawn(process.execPath, [program, folder, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

  /** Both files and the clock as they are on the disk: one number, for they were always saved together. */
  async function kept(folder: string): Promise<number> {
    const google = await openGoogle({ folder, now: 0 });
    const numbers = [google.clock.now(), ...['one', 'two'].map((file) => Number(firstCell(google, file)))];
    google.close();
    expect(new Set(numbers).size).toBe(1);
    return google.clock.now();
  }

  it(`at ${KILLS} random moments loses nothing acknowledged, and leaves no half of a save`, async () => {
    const folder = aFolder();
    let before = 0;
    let acknowledged = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      const told = await toldUntilKilled(start(folder), {
        saves: 1 + Math.floor(Math.random() * 3),
        ms: Math.random() * 10,
      });
      const now = await kept(folder);
      expect(now).toBeGreaterThanOrEqual(told.at(-1) ?? before);
      expect(now).toBeLessThanOrEqual((told.at(-1) ?? before) + 1);
      before = now;
      acknowledged += told.length;
    }
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
  }, 60_000);

  it('before each single call of a save to the disk leaves the save before it, or all of it', async () => {
    const folder = aFolder();
    const outcomes: boolean[] = [];
    for (let call = 1; call <= CALLS_OF_A_SAVE; call++) {
      const before = await keptOr(folder, 0);
      const told = await toldUntilKilled(start(folder, String(call)), undefined);
      const now = await kept(folder);
      expect(now - before - told.length).toBeGreaterThanOrEqual(0);
      expect(now - before - told.length).toBeLessThanOrEqual(1);
      outcomes.push(now > before);
    }
    // Early in a save nothing of it counts; from the renaming of the pointer on, all of it.
    expect(outcomes[0]).toBe(false);
    expect(outcomes.at(-1)).toBe(true);
  }, 60_000);

  const keptOr = async (folder: string, none: number) => (readdirSync(folder).length === 0 ? none : kept(folder));
});

/** The numbers a counting process has told. It is killed some time after so many saves, or kills itself. */
function toldUntilKilled(child: ChildProcess, after: { saves: number; ms: number } | undefined): Promise<number[]> {
  return new Promise((resolve) => {
    let told = '';
    let dying = false;
    const numbers = () => told.split('\n').slice(1, -1).map(Number);
    child.stdout?.on('data', (chunk: Buffer) => {
      told += String(chunk);
      if (dying || after === undefined || numbers().length < after.saves) return;
      dying = true;
      setTimeout(() => child.kill('SIGKILL'), after.ms);
    });
    child.on('close', () => resolve(numbers()));
  });
}
