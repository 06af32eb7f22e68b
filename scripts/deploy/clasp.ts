// Runs the clasp that the lock file names, in a folder, and gives back what it said.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const CLASP = createRequire(import.meta.url).resolve('@google/clasp');

export type ClaspRun = { ok: boolean; out: string; error: string };
export type Clasp = (args: readonly string[]) => Promise<ClaspRun>;

/** `env` is added to this process’s own. Clasp looks for the login in ~/.clasprc.json, or where `clasp_config_auth` says. */
export function claspIn(folder: string, env: { [name: string]: string } = {}): Clasp {
  return (args) =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLASP, ...args], {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let out = '';
      let error = '';
      child.stdout.on('data', (chunk) => (out += chunk));
      child.stderr.on('data', (chunk) => (error += chunk));
      child.on('error', fail);
      child.on('close', (code) => done({ ok: code === 0, out: out.trim(), error: error.trim() }));
    });
}
