// Starts the practice workbook's server on a practice Google.
import { runFromSidebar } from '../execution/script-run';
import type { Google } from '../google';
import { type RunningServer, serve } from './serve';
import type { Stage } from './stage';

export type ServerOptions = {
  google: Google;
  stage: Stage;
  /** 0 takes any free port. */
  port: number;
  /** How long a call of a sidebar takes at least, so that its loading states are seen: 300 ms unless told. */
  latencyMs?: number;
};

export function startServer(options: ServerOptions): Promise<RunningServer> {
  return serve({ ...options, runFromSidebar: (call) => runFromSidebar(options.google, call) });
}
