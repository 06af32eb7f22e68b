// Builds everything that goes to Google into dist/: add-on, HQ project, guide app, the guide itself, the add-on's code
// as a script bound to a file, and livecheck.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGuide } from './build-guide';
import { buildProject, type ProjectFiles } from './build-project';
import { buildSidebar, scriptOf } from './build-sidebar';
import { marked } from './built-from';

/** Where somebody puts the door that HQ's menu made; never committed. */
const DOOR = 'door.html';

export async function buildAll(): Promise<void> {
  const [{ door, addon }, inWebApp] = await Promise.all([buildOffice(), scriptOf('guide/in-web-app.ts')]);
  await Promise.all([
    buildProject('src/entry/addon.ts', 'dist/bound', addon, { BOUND: 'true' }),
    buildProject('src/entry/guide-app.ts', 'dist/guide-app', {
      'appsscript.json': manifest('appsscript.guide-app.json'),
      'Guide.html': readFileSync('dist/guide/index.html', 'utf8').replace(
        '</body>',
        () => `<script>${inWebApp}</script></body>`,
      ),
      // The page that HQ made and saved, or the empty one.
      'Door.html': existsSync(DOOR) ? readFileSync(DOOR, 'utf8') : door,
    }),
    buildProject('practice/livecheck/entry.ts', 'dist/livecheck', {
      'appsscript.json': manifest('appsscript.livecheck.json'),
      'Results.html': readFileSync('practice/livecheck/Results.html', 'utf8'),
    }),
  ]);
}

/** What the offices and headquarters work with, and the guide: all that `npm start` needs. */
export function buildOffice(): Promise<{ door: string; addon: ProjectFiles }> {
  return marked(office);
}

async function office(): Promise<{ door: string; addon: ProjectFiles }> {
  const [record, direct, chase, print, hq, hqChase, hqHealth, hqLedger, hqYear, hqPrint, door, pages] =
    await Promise.all([
      buildSidebar('sidebar/record', 'บันทึกปริมาณงาน'),
      buildSidebar('sidebar/direct', 'ตรวจและยืนยันปริมาณงาน'),
      buildSidebar('sidebar/chase', 'ติดตามอำเภอ'),
      buildSidebar('sidebar/print', 'พิมพ์'),
      buildSidebar('sidebar/hq', 'งานของกรมฯ'),
      buildSidebar('sidebar/hq-chase', 'ติดตามและเตือน'),
      buildSidebar('sidebar/hq-health', 'ตรวจสุขภาพระบบ'),
      buildSidebar('sidebar/hq-ledger', 'การยืนยัน'),
      buildSidebar('sidebar/hq-year', 'รายการงานและปีใหม่'),
      buildSidebar('sidebar/hq-print', 'พิมพ์'),
      buildSidebar('guide/door', 'ศูนย์ประสานงานท้องถิ่นอำเภอ'),
      buildGuide('dist/guide'),
    ]);
  writeFileSync('dist/guide/door.html', door);
  const addon = {
    'appsscript.json': manifest('appsscript.json'),
    'Record.html': record,
    'Direct.html': direct,
    'Chase.html': chase,
    'Print.html': print,
  };
  await Promise.all([
    buildProject('src/entry/addon.ts', 'dist/addon', addon, { BOUND: 'false' }),
    buildProject(
      'src/entry/hq.ts',
      'dist/hq',
      {
        'appsscript.json': manifest('appsscript.hq.json'),
        'Hq.html': hq,
        'HqChase.html': hqChase,
        'HqHealth.html': hqHealth,
        'HqLedger.html': hqLedger,
        'HqYear.html': hqYear,
        'HqPrint.html': hqPrint,
        'Door.html': door,
      },
      {
        GUIDE_PAGES: JSON.stringify(pages),
      },
    ),
  ]);
  return { door, addon };
}

function manifest(file: string): string {
  return readFileSync(file, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const started = Date.now();
  buildAll().then(
    () => console.log(`built dist/ in ${Date.now() - started} ms`),
    (error: Error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
