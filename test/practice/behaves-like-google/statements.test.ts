// Holds the practice Google to every statement: the same code that `livecheck` runs on live Google.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { type Google, openGoogle } from '../../../practice/google';
import { SUBJECTS } from '../../../practice/statements';

const ROOT = resolve(__dirname, '../../..');
const OWNER = 'owner@example.go.th';
const SCOPES = ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'script.send_mail', 'userinfo.email'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'practice-statements-'));
  const { outputFiles } = buildSync({
    stdin: { contents: "export { SUBJECTS } from './practice/statements';", resolveDir: ROOT },
    bundle: true,
    format: 'iife',
    globalName: 'Livecheck',
    target: 'es2019',
    write: false,
  });
  const see = 'function see(subject, place) { return Livecheck.SUBJECTS[subject].statements[place].see(); }';
  writeFileSync(join(folder, 'Code.js'), `${outputFiles[0]?.text ?? ''}\n${see}`);
  const manifest = {
    timeZone: 'Asia/Bangkok',
    oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', version: 'v4', serviceId: 'sheets' }] },
  };
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
});

/** A Google of its own for each statement: none sees what another did. */
async function aGoogle(): Promise<Google> {
  const google = await openGoogle({ now: Date.now() });
  google.files.create({ id: 'livecheck', owner: OWNER, title: 'livecheck', locale: 'th_TH' });
  google.projects.add({ id: 'livecheck', folder, owner: OWNER, boundTo: 'livecheck', name: 'livecheck' });
  return google;
}

describe.each(SUBJECTS.map(({ title, statements }, subject) => ({ title, statements, subject })))(
  '$title',
  ({ statements, subject }) => {
    it.each(statements.map((statement, place) => ({ ...statement, place })))('$says', async ({ place, expected }) => {
      const google = await aGoogle();
      const { outcome } = google.execute({
        project: 'livecheck',
        function: 'see',
        args: [subject, place],
        user: OWNER,
        file: 'livecheck',
        as: 'menu',
      });
      if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.message}`);
      expect(JSON.parse(JSON.stringify(outcome.value ?? null))).toEqual(expected);
    });
  },
);

it('every statement names where it comes from, and says something of its own', () => {
  const all = SUBJECTS.flatMap(({ statements }) => statements);
  for (const { source } of all) {
    if (source.kind === 'inferred') expect(source.from).not.toBe('');
    else expect(source.at).toMatch(/^(https:\/\/|platform notes, \d)/);
  }
  expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
});
