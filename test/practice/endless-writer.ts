// A process for the test of the store: tells its number, then counts in a cell, telling each number that is saved.
import { openGoogle } from '../../practice/google';

const FILE = 'the-file';
const OWNER = 'owner@example.go.th';

async function main(folder: string): Promise<void> {
  const google = await openGoogle({ folder, now: 0 });
  if (!google.files.has(FILE)) google.files.create({ id: FILE, owner: OWNER, title: 'แฟ้ม' });
  const file = google.files.get(FILE);
  const { cells } = file.grid(0, { from: 1, to: 1 }, { from: 1, to: 1 }, OWNER);
  process.stdout.write(`${process.pid}\n`);
  for (let count = Number(cells[0]?.[0]?.text ?? 0) + 1; ; count++) {
    file.typed(OWNER, 0, 1, 1, String(count));
    google.save();
    process.stdout.write(`${count}\n`);
  }
}

main(process.argv[2] ?? '').catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
