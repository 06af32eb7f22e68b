// A process that the test of the store kills. It counts in a cell of two files and in the clock, all in one save, and
// tells each number once it is saved. Told a number of calls as well, it kills itself before the n-th call to the disk.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { openGoogle } from '../../practice/google';

export const FILES = ['one', 'two'];
const OWNER = 'owner@example.go.th';
const TO_THE_DISK = [
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
  'readdirSync',
] as const;

async function main(folder: string, dieAtCall: number): Promise<void> {
  const google = await openGoogle({ folder, now: 0 });
  for (const id of FILES) {
    if (!google.files.has(id)) google.files.create({ id, owner: OWNER, title: 'แฟ้ม' });
  }
  google.save();
  process.stdout.write('ready\n');
  if (dieAtCall > 0) dieAt(dieAtCall);
  for (let count = google.clock.now() + 1; ; count++) {
    for (const id of FILES) google.files.get(id).typed(OWNER, 0, 1, 1, String(count));
    google.clock.set(count);
    google.save();
    fs.writeSync(1, `${count}\n`);
  }
}

function dieAt(call: number): void {
  let calls = 0;
  for (const name of TO_THE_DISK) {
    const counted = new Proxy(fs[name], {
      apply(real, self, args) {
        calls += 1;
        if (calls === call) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(real, self, args);
      },
    });
    Reflect.set(fs, name, counted);
  }
  syncBuiltinESMExports();
}

void main(process.argv[2] ?? '', Number(process.argv[3] ?? 0));
