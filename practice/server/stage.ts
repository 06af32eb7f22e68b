// What a product brings to be practised with: its title, people, workbooks, scenes and orders.
import type { Execution } from '../google';
import type { Labelled, Person, Place } from '../page/wire';

export type Stage = {
  title: string;
  badge: string;
  people: Person[];
  places: Place[];
  scenes: Labelled[];
  start(): {
    user: string;
    file: string;
    sheet?: number;
    /** The scene that the data shows at the start, if it is one. */
    scene?: string;
    open?: { project: string; function: string };
  };
  /** Builds the data of that scene anew and sets the clock. */
  scene(id: string): Promise<void> | void;
  actions: (Labelled & { run(): Execution })[];
  /** Values for filling a form as an example: name of the field → text. */
  fill?(user: string, file: string): Record<string, string>;
  /** Folders to serve, such as '/guide/' → dist/guide. */
  folders: Record<string, string>;
};
