// A scene of a sample, played through the built bundles in an office that has just opened.
import type { Google } from '../practice/google';
import type { Sample } from './sample';
import { type Folders, openOffice } from './sample-round';

export type Performance = { sample: Sample; scene: string; folders: Folders; guideUrl: string };

export function perform(google: Google, { sample, scene, folders, guideUrl }: Performance): void {
  openOffice(google, folders, sample.provinces);
  sample.play(google, scene, guideUrl);
}
