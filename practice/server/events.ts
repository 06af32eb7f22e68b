// Tells the open pages at once when the workbooks or their own state have changed (Server-Sent Events).
import type { ServerResponse } from 'node:http';
import type { Pulse } from '../page/wire';
import { COMMON_HEADERS } from './answers';
import type { Session, Sessions } from './sessions';

const LOOK_EVERY_MS = 200;
const KEEP_ALIVE_MS = 20_000;

export class Events {
  private lastRevision = -1;
  private readonly told = new WeakMap<Session, string>();
  private readonly timers: NodeJS.Timeout[];

  constructor(
    private readonly sessions: Sessions,
    private readonly revision: () => number,
  ) {
    // Others may change workbooks too (a script of the stage), so the revision is also looked at now and then.
    this.timers = [
      setInterval(() => {
        if (this.revision() !== this.lastRevision) this.tell();
      }, LOOK_EVERY_MS),
      setInterval(() => this.write(': here\n\n'), KEEP_ALIVE_MS),
    ];
    for (const timer of this.timers) timer.unref();
  }

  listen(session: Session, response: ServerResponse): void {
    response.writeHead(200, { ...COMMON_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(this.pulseOf(session));
    session.listeners.add(response);
    response.on('close', () => session.listeners.delete(response));
  }

  /** Tells every page of which something changed. */
  tell(): void {
    this.lastRevision = this.revision();
    for (const session of this.sessions.all()) {
      const pulse = this.pulseOf(session);
      if (this.told.get(session) === pulse) continue;
      this.told.set(session, pulse);
      for (const listener of session.listeners) listener.write(pulse);
    }
  }

  close(): void {
    for (const timer of this.timers) clearInterval(timer);
    for (const session of this.sessions.all()) {
      for (const listener of session.listeners) listener.end();
    }
  }

  private pulseOf(session: Session): string {
    const pulse: Pulse = { revision: this.revision(), version: session.version };
    return `data: ${JSON.stringify(pulse)}\n\n`;
  }

  private write(text: string): void {
    for (const session of this.sessions.all()) {
      for (const listener of session.listeners) listener.write(text);
    }
  }
}
