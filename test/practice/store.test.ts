// What is kept on the disk: all that was saved, through kill -9, and never a damaged file in silence.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Google, openGoogle } from '../../practice/google';
import { FILE, NOW, OWNER } from './an-office';

function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'practice-store-'));
}

function firstCell(google: Google): string {
  return google.files.get(FILE).grid(0, { from: 1, to: 1 }, { from: 1, to: 1 }, OWNER).cells[0]?.[0]?.text ?? '';
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
});

it('a folder is open in one place at a time', async () => {
  const folder = aFolder();
  const google = await openGoogle({ folder, now: NOW });
  await expect(openGoogle({ folder, now: NOW })).rejects.toThrow(/is open in another practice server/);
  google.close();
  (await openGoogle({ folder, now: NOW })).close();
});

it('a folder left by a process that is gone is free', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'open-in-process'), '999999');
  (await openGoogle({ folder, now: NOW })).close();
});

it('a damaged file is told in words and left as it is', async () => {
  const folder = aFolder();
  await withOneCell(folder, 'ดี');
  const file = join(folder, `file-${FILE}.json`);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
  const damaged = readFileSync(file, 'utf8');
  await expect(openGoogle({ folder, now: NOW })).rejects.toThrow(
    /file-the-file\.json is damaged and was left as it is/,
  );
  expect(readFileSync(file, 'utf8')).toBe(damaged);
});

it('a fresh start keeps a damaged file aside', async () => {
  const folder = aFolder();
  await withOneCell(folder, 'ดี');
  writeFileSync(join(folder, `file-${FILE}.json`), '{"id"');
  (await openGoogle({ folder, now: NOW, fresh: true })).close();
  const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('damaged-'));
  expect(readdirSync(join(folder, aside))).toEqual([`file-${FILE}.json`]);
});

describe('kill -9', () => {
  const KILLS = 6;

  it(`loses nothing that was acknowledged, ${KILLS} times`, async () => {
    const folder = aFolder();
    let acknowledged = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      acknowledged = await writeUntilKilled(folder, 150 + kill * 37);
      const google = await openGoogle({ folder, now: NOW });
      const kept = Number(firstCell(google));
      google.close();
      expect(kept).toBeGreaterThanOrEqual(acknowledged);
      expect(acknowledged).toBeGreaterThan(0);
    }
  });
});

/** A process that counts in a cell and tells each number once it is saved; it is killed while it writes. */
function writeUntilKilled(folder: string, afterMs: number): Promise<number> {
  const writer: ChildProcess = spawn(
    process.execPath,
    [createRequire(__filename).resolve('tsx/cli'), join(__dirname, 'endless-writer.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve) => {
    let last = 0;
    let told = '';
    writer.stdout?.on('data', (chunk: Buffer) => {
      if (told === '') setTimeout(() => process.kill(Number(told.split('\n')[0]), 'SIGKILL'), afterMs);
      told += String(chunk);
      const lines = told.split('\n').slice(1, -1);
      last = Number(lines[lines.length - 1] ?? last);
    });
    writer.on('close', () => resolve(last));
  });
}
