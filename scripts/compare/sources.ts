// Other people's scripts, each at one commit of its public repository. They are fetched by whoever compares, into a folder
// that is not committed, and only the very text that was tried is run.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Source = {
  /** As on GitHub: owner and name. */
  repository: string;
  commit: string;
  path: string;
  sha256: string;
  licence: string;
};

export const APPROVALS: Source = {
  repository: 'tyclaudius-ai/sheets-approval-appsscript',
  commit: '10b2cc64fe9ca3fc0429ef018e3c80bb64507433',
  path: 'Code.gs',
  sha256: '30775aa9c6744eda5e8fa4d63b60df46086df5c259c9f13bc5d54bc23d3f2283',
  licence: 'MIT',
};

export const TIMESHEETS: Source = {
  repository: 'googleworkspace/apps-script-samples',
  commit: '8a31678d1d7e7eb9ab5e937adcc12b216ad9d4cb',
  path: 'solutions/automations/timesheets/Code.js',
  sha256: '168db522185912f14105280a5462142131a28ca147b5c42fbc8840e260321bc8',
  licence: 'Apache-2.0',
};

export const CELL_OF_ONES_OWN: Source = {
  repository: 'goussssss/student-database-access-control',
  commit: 'ad71a1a682c8d9282c267ce973d71ca7d4712a71',
  path: 'script.js',
  sha256: '0c742093905399251368af28a83fc883ea5de6d8b5aab355059a587dd453f285',
  licence: 'none stated',
};

export type Fetched = { ok: true; text: string } | { ok: false; why: string };

const PATIENCE_MS = 20_000;

/** From `folder`, in which each repository lies under its own name; fetched into it unless it is somebody's own. */
export async function fetched(source: Source, folder: string, mayFetch: boolean): Promise<Fetched> {
  const file = join(folder, source.repository.split('/')[1] ?? '', source.path);
  const kept = readIfThere(file);
  if (kept !== undefined) return checked(source, kept);
  if (!mayFetch) return { ok: false, why: `${file} is not there` };
  const { repository, commit, path } = source;
  try {
    const answer = await fetch(`https://raw.githubusercontent.com/${repository}/${commit}/${path}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) return { ok: false, why: `could not be fetched: ${answer.status} ${answer.statusText}` };
    const text = await answer.text();
    const whole = checked(source, text);
    if (!whole.ok) return whole;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return whole;
  } catch (error) {
    return { ok: false, why: `could not be fetched: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function checked({ sha256, commit }: Source, text: string): Fetched {
  if (createHash('sha256').update(text).digest('hex') === sha256) return { ok: true, text };
  return { ok: false, why: `the file is another than at commit ${commit.slice(0, 12)}, and was not run` };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
