// console and Logger: what a script writes down, kept with the execution.
import { inspect } from 'node:util';
import { imitate } from './imitate';
import type { Running } from './running';

export function logging(running: Running) {
  const write = (...parts: unknown[]) => {
    running.logs.push(parts.map(textOf).join(' '));
  };
  return {
    console: imitate<Pick<Console, 'log' | 'info' | 'warn' | 'error'>>(running, 'console', {
      log: write,
      info: write,
      warn: write,
      error: write,
    }),
    Logger: imitate<{ log(...parts: unknown[]): void; getLog(): string; clear(): void }>(running, 'Logger', {
      log: write,
      getLog: () => running.logs.map((line) => `${line}\n`).join(''),
      clear: () => running.logs.splice(0),
    }),
  };
}

/** An error of another realm is no instance of Error here; its stack tells what happened. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  const stack: unknown = typeof part === 'object' && part !== null ? Reflect.get(part, 'stack') : undefined;
  return typeof stack === 'string' ? stack : inspect(part);
}
