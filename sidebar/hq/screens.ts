// The screens behind HQ's first one. A new one is a file beside this and a line in the list.
import type { ComponentType } from 'preact';
import type { HqHome } from '../../src/contract/hq-calls';
import type { ActIconName } from './act-icon';
import { extendScreen } from './extend';
import { firstStepsScreen } from './first-steps';
import { officesScreen } from './offices';
import { publishScreen } from './publish';
import { rosterScreen } from './roster';

/** `back` leads to the first screen, which is read anew; `go` to another screen. */
export type ScreenProps = { back: () => void; go: (screen: string) => void };

export type HqScreen = {
  id: string;
  icon: ActIconName;
  name: string;
  /** The line under the name. */
  sub(home: HqHome): string;
  /** A number worth a badge; 0 for none. */
  badge?(home: HqHome): number;
  Screen: ComponentType<ScreenProps>;
};

/** In the order of the first screen. */
export const SCREENS: readonly HqScreen[] = [
  extendScreen,
  publishScreen,
  rosterScreen,
  officesScreen,
  firstStepsScreen,
];
