// LibreOffice as a second engine for formulas: it computes .xlsx files anew and writes them again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program file, or undefined where there is none. */
export function findLibreOffice(): string | undefined {
  const { PATH = '', PROGRAMFILES = '' } = process.env;
  const candidates =
    process.platform === 'win32'
      ? [join(PROGRAMFILES, 'LibreOffice/program/soffice.exe')]
      : [
          ...PATH.split(':').flatMap((folder) => (folder ? [join(folder, 'soffice')] : [])),
          '/Applications/LibreOffice.app/Contents/MacOS/soffice',
        ];
  return candidates.find(existsSync);
}

/** Each file as LibreOffice writes it, every formula computed by itself whatever result the file brought along. */
export function recomputed(program: string, files: readonly Buffer[]): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_COMPUTE);
  const names = files.map((_, index) => `${index + 1}.xlsx`);
  files.forEach((bytes, index) => {
    writeFileSync(join(folder, names[index] ?? ''), bytes);
  });
  const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
  const args = [own, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...names.map((name) => join(folder, name))];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 180_000 });
  const missing = names.filter((name) => !existsSync(join(out, name)));
  if (missing.length > 0) throw new Error(`LibreOffice (${status}) did not write ${missing}: ${stdout}${stderr}`);
  const written = names.map((name) => readFileSync(join(out, name)));
  rmSync(folder, { recursive: true, force: true });
  return written;
}

/** By itself it believes the results in a file of another program. */
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
