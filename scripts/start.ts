// `npm start`: builds the bundles unless they are up to date, and serves the practice workbook on this machine only.
import { fileURLToPath } from 'node:url';
import { moment } from '../demo/round-2564';
import { practiceStage } from '../demo/stage';
import { openGoogle } from '../practice/google';
import { startServer } from '../practice/server/server';
import { isUpToDate } from './built-from';
import { startOptions } from './start-options';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const { port, folder, fresh, national } = startOptions(process.argv.slice(2), ROOT);
  process.chdir(ROOT);
  // The builders alone take a second to load.
  if (!isUpToDate()) await (await import('./build')).buildOffice();
  const google = await openGoogle({ folder, fresh, now: moment('2021-09-24 09:00') });
  const folders = { addon: 'dist/addon', hq: 'dist/hq', guide: 'dist/guide' };
  const server = await startServer({
    google,
    stage: (address) => practiceStage({ google, folders, guideUrl: `${address}guide/`, national }),
    port,
  });
  console.log(`\nไฟล์ฝึกใช้งานพร้อมแล้ว / The practice workbook is ready: ${server.url}\n`);
  const stop = async () => {
    await server.close();
    google.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
