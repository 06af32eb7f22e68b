// What a practice workbook can be filled with: its provinces and the days it can be put on.
import type { Google } from '../practice/google';
import type { Labelled } from '../practice/page/wire';

export type Sample = {
  badge: string;
  provinces: readonly number[];
  /** Whose directors the page offers; everybody else of the sample can be reached by no click. */
  directors: readonly number[];
  scenes: readonly Labelled[];
  /** The scene of the first start. */
  start: string;
  /** Builds the data of a scene in an office that was just opened, and leaves the clock at its time. */
  play(google: Google, scene: string, guideUrl: string): void;
};
