// All walks, in the order in which one practice room can be walked through: what one leaves behind, the next finds.
import { CHECKING, CONFIRMING, LOOKING_ROUND, RETURNING } from './director';
import { HEADQUARTERS, NEW_OFFICE, NEXT_YEAR } from './hq';
import { ASKING_TO_OPEN, RECORDING, REVISING } from './recorder';
import type { Walk } from './walk';

/** จังหวัดอุตรดิตถ์ on 24 September 2564. */
export const ROUND_UNDER_WAY: readonly Walk[] = [
  ...LOOKING_ROUND,
  ...RECORDING,
  ...CHECKING,
  ...RETURNING,
  ...REVISING,
  ...CONFIRMING,
  ...ASKING_TO_OPEN,
  ...HEADQUARTERS,
  ...NEXT_YEAR,
];

/** จังหวัดภูเก็ต on a new officer's first day. */
export const FIRST_DAY: readonly Walk[] = NEW_OFFICE;

export const WALKS: readonly Walk[] = [...ROUND_UNDER_WAY, ...FIRST_DAY];
