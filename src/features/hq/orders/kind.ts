// What a kind of order is. A kind is one file beside this one, its payload one file in contract/orders, and one line in
// registry.ts.
import type { OrderPreview } from '../../../contract/hq-calls';
import type { Instant } from '../../../domain/day';
import type { Districts } from '../../../domain/districts';
import type { Order } from '../../../domain/order';
import type { Request } from '../../../workbook/requests';
import type { Desk, OpenDesk } from '../desk';

/** How an order stands with the HQ workbook as it is now. */
export type Findings = Omit<OrderPreview, 'guesses'>;

/**
 * One step. What it does outside the HQ workbook must be harmless when done again: the run may end before it is noted.
 * `hq` is written together with the cursor in one atomic batch, so it is done once.
 */
export type Step = {
  hq: Request[];
  /** Where the next step begins; null when the order is done. */
  cursor: string | null;
  progress: string;
  /** What came of it, once it is done. */
  result?: string;
};

export type StepContext = { desk: Desk; open: OpenDesk; order: Order; now: Instant };

export type Definition<Payload> = {
  /** Stands in the tab and on the wire. */
  code: string;
  read(payload: unknown): Payload | undefined;
  /** One line that tells people what was ordered. */
  title(payload: Payload, districts: Districts): string;
  /** Asked for a preview, when it is given, and again before the first step: others may have been quicker. */
  find(payload: Payload, open: OpenDesk, now: Instant): Findings;
  step(payload: Payload, cursor: string, context: StepContext): Step;
};

/** An order whose payload was read. */
export type Opened = {
  title(districts: Districts): string;
  find(open: OpenDesk, now: Instant): Findings;
  step(cursor: string, context: StepContext): Step;
};

export type Kind = { code: string; open(payload: unknown): Opened | undefined };

/** Keeps the payload's type inside, so that kinds of all payloads stand in one list. */
export function kindOf<Payload>(definition: Definition<Payload>): Kind {
  return {
    code: definition.code,
    open(raw) {
      const payload = definition.read(raw);
      if (payload === undefined) return undefined;
      return {
        title: (districts) => definition.title(payload, districts),
        find: (open, now) => definition.find(payload, open, now),
        step: (cursor, context) => definition.step(payload, cursor, context),
      };
    },
  };
}
