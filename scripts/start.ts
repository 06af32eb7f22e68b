// `npm start`: builds the bundles and serves the practice workbook on this machine only.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { moment } from '../demo/round-2564';
import { uttaraditStage } from '../demo/stage';
import { openGoogle } from '../practice/google';
import { startServer } from '../practice/server/server';
import { buildAll } from './build';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8064' },
      data: { type: 'string', default: join(ROOT, '.practice') },
      fresh: { type: 'boolean', default: false },
      national: { type: 'boolean', default: false },
    },
  });
  process.chdir(ROOT);
  await buildAll();
  const port = Number(values.port);
  const google = await openGoogle({ folder: resolve(values.data), now: moment('2021-09-24 09:00') });
  if (values.fresh) google.wipe();
  const stage = uttaraditStage({
    google,
    folders: { addon: 'dist/addon', hq: 'dist/hq', guide: 'dist/guide' },
    guideUrl: `http://127.0.0.1:${port}/guide/`,
  });
  const server = await startServer({ google, stage, port });
  console.log(`\nไฟล์ฝึกใช้งานพร้อมแล้ว / The practice workbook is ready: ${server.url}\n`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
