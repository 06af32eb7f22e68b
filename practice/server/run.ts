// Carries out the calls of google.script.run: the frame's token says for whom, the body only what.
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { runFromSidebar } from '../execution/script-run';
import type { Answer } from '../page/frame/runner';
import { Refused } from './answers';
import { readFields } from './body';
import type { Practice } from './practice';

export function callRunner(practice: Practice, latencyMs: number, chance: () => number) {
  return async (request: IncomingMessage): Promise<Answer> => {
    const token = request.headers['x-practice-frame'];
    const frame = practice.frames.withToken(typeof token === 'string' ? token : '');
    if (!frame) throw new Refused(403, 'frame', 'This panel is closed.');
    const fields = await readFields(request);
    const { project, user, file } = frame;
    const call = { project, function: fields.text('function'), args: fields.list('args'), user, file };
    const execution = await practice.inTurn(() => {
      const done = runFromSidebar(practice.google, call);
      practice.showFromFrame(frame, done);
      return done;
    });
    const slow = practice.sessions.get(frame.session)?.slow ?? false;
    const usual = slow ? Math.max(latencyMs, execution.meter.modelledMs) : latencyMs;
    await wait(usual * (0.5 + chance()));
    const { outcome } = execution;
    return outcome.ok ? { ok: true, value: outcome.value ?? null } : { ok: false, message: outcome.error.message };
  };
}
