// Pushes one built project to Google with clasp, after showing who pushes what to where.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clasp } from './clasp';
import type { Target } from './targets';

export type DeployHost = {
  /** The folder with the clasp files and dist/. */
  root: string;
  clasp: Clasp;
  say: (line: string) => void;
  /** Whether to go on; asked once, after everything was shown. */
  agrees: (question: string) => Promise<boolean>;
};

/** Throws one line that says what is missing and how to get it. Returns false when the person said no. */
export async function deploy(target: Target, host: DeployHost): Promise<boolean> {
  const { say } = host;
  const script = scriptId(target, host.root);
  const project = ['--project', join(host.root, target.clasp)];
  const account = await loggedInAs(host.clasp);
  const files = await filesToPush(target, host, project);

  say(`Project:  ${target.folder} → script ${script}`);
  say(`Account:  ${account}`);
  say('Files:');
  for (const file of files) say(`  ${file} (${Math.ceil(statSync(join(host.root, file)).size / 1024)} KB)`);
  const scopes = scopesIn(join(host.root, target.folder, 'appsscript.json'));
  say(scopes.length === 0 ? 'Scopes:   none' : `Scopes:   ${scopes.join(', ')}`);
  if (!(await host.agrees('Everything in that project is replaced by these files. Push?'))) return false;

  // Without --force clasp skips a changed manifest when nobody can answer it; the question was asked above.
  const pushed = await host.clasp([...project, 'push', '--force', '--json']);
  if (!pushed.ok) throw new Error(`clasp push failed: ${pushed.error || pushed.out}${apiHint(pushed.error)}`);
  const names: string[] = JSON.parse(pushed.out);
  say(names.length === 0 ? 'Google had exactly these files already.' : `Pushed ${names.length} files.`);
  say('Next, in Google:');
  for (const [index, step] of target.next.entries()) say(`  ${index + 1}. ${step}`);
  return true;
}

function scriptId({ clasp, create }: Target, root: string): string {
  const { scriptId: id }: { scriptId?: string } = JSON.parse(readFileSync(join(root, clasp), 'utf8'));
  if (!id) throw new Error(`${clasp} has no scriptId yet. Get one (${create}) and write it there.`);
  return id;
}

async function loggedInAs(clasp: Clasp): Promise<string> {
  const { ok, out, error } = await clasp(['show-authorized-user', '--json']);
  if (!ok) throw new Error(`clasp could not tell who is logged in: ${error || out}`);
  const user: { loggedIn: boolean; email?: string } = JSON.parse(out);
  if (!user.loggedIn) throw new Error('Nobody is logged in to Google here. Run: npx clasp login');
  return user.email ?? 'logged in, address not told (no network, or the login has expired)';
}

/** What clasp says it would push, which must be everything that was built. */
async function filesToPush(target: Target, host: DeployHost, project: readonly string[]): Promise<string[]> {
  const folder = join(host.root, target.folder);
  if (!existsSync(folder)) throw new Error(`${target.folder} is not there. Run: npm run build`);
  const { ok, out, error } = await host.clasp([...project, 'show-file-status', '--json']);
  if (!ok) throw new Error(`clasp could not list the files: ${error || out}`);
  const { filesToPush: files }: { filesToPush: string[] } = JSON.parse(out);
  const listed = files.map((file) => file.replaceAll('\\', '/')).sort();
  const built = readdirSync(folder)
    .map((file) => `${target.folder}/${file}`)
    .sort();
  if (listed.join() !== built.join()) {
    throw new Error(`clasp would push ${listed.join(', ') || 'nothing'}, but ${built.join(', ')} were built.`);
  }
  return listed;
}

function scopesIn(manifest: string): string[] {
  const { oauthScopes }: { oauthScopes: string[] } = JSON.parse(readFileSync(manifest, 'utf8'));
  return oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
}

function apiHint(error: string): string {
  return /Apps Script API/.test(error) ? '\nSwitch it on once: script.google.com/home/usersettings' : '';
}
