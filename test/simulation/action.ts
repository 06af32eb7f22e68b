// One thing somebody does in a round that goes by chance.
import type { Outcomes } from './truth';
import type { World } from './world';

export type Step = {
  told: string;
  /** Areas that may hold something new now; all others must hold what they held. */
  outcomes?: Outcomes[];
  problems?: string[];
  /** An older version of the whole file stands there now: what is in it is what people have. */
  restored?: boolean;
};

export type Action = { name: string; weight: number; run(world: World): Step };
