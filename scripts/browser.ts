// Finds a Chromium-like browser on this machine; on Debian as root it may install one, with a Thai font.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const HOW_TO_GET_ONE =
  'install Chromium, Google Chrome or Microsoft Edge, or set BROWSER_PATH to its program file';

/** Debian's Chromium without windows: the same engine, for three quarters of the work. */
const LIGHT = 'chromium-headless-shell';

/** The program file of a browser, or undefined. */
export function findBrowser(): string | undefined {
  return candidates().find((file) => file !== '' && existsSync(file));
}

/** As root on Debian: Chromium, without windows where there is such a package, and a Thai font. Elsewhere nothing happens. */
export function installBrowser(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('browser: none found, installing Debian’s Chromium and a Thai font …');
  const run = (args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run(['update', '-qq']);
  for (const name of [LIGHT, 'chromium']) {
    run(['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-thai-tlwg']);
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  return undefined;
}

function candidates(): string[] {
  const { env } = process;
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ]
      : [],
  );
  const unix = [
    LIGHT,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ].flatMap((name) => (env.PATH ?? '').split(':').map((folder) => (folder ? join(folder, name) : '')));
  const mac = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return [env.BROWSER_PATH ?? '', ...(process.platform === 'win32' ? windows : unix), ...mac];
}
