// Carries out the calls of google.script.run: the frame's token says for whom, the body only what.
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../page/frame/runner';
import { Refused } from './answers';
import { readFields } from './body';
import type { Call, Execution } from './core';
import type { Practice } from './practice';

export type SidebarCall = Omit<Call, 'as' | 'file' | 'args'> & { file: string; args: unknown[] };
export type RunFromSidebar = (call: SidebarCall) => Execution;

export function callRunner(practice: Practice, runFromSidebar: RunFromSidebar, latencyMs: number) {
  return async (request: IncomingMessage): Promise<Answer> => {
    const token = request.headers['x-practice-frame'];
    const frame = practice.frames.withToken(typeof token === 'string' ? token : '');
    if (!frame) throw new Refused(403, 'frame', 'This panel is closed.');
    const fields = await readFields(request);
    const { project, user, file } = frame;
    const call = { project, function: fields.text('function'), args: fields.list('args'), user, file };
    const execution = await practice.inTurn(() => {
      const done = runFromSidebar(call);
      practice.showFromFrame(frame, done);
      return done;
    });
    const slow = practice.sessions.get(frame.session)?.slow ?? false;
    await wait(slow ? Math.max(latencyMs, execution.meter.modelledMs) : latencyMs);
    const { outcome } = execution;
    return outcome.ok ? { ok: true, value: outcome.value ?? null } : { ok: false, message: outcome.error.message };
  };
}
