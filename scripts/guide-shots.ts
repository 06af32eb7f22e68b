// `npm run guide:shots`: follows the guide in the practice workbook and takes its pictures anew, and README's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { FIRST_DAY, ROUND_UNDER_WAY } from '../guide/walks';
import { PHUKET } from '../guide/walks/hq';
import { README_PICTURES } from '../guide/walks/readme';
import { dosOf, type Walk } from '../guide/walks/walk';
import { type Camera, Follower } from '../test/support/follow';
import { aNewOffice } from '../test/support/new-office';
import { Desk, TrainingRoom } from '../test/support/training-room';
import { buildAll } from './build';
import { indexedPng } from './shots/indexed-png';

/** Larger than on a screen: the pictures are printed. */
const ON_PAPER = { viewport: { width: 1280, height: 800 }, locale: 'th-TH', deviceScaleFactor: 1.5 };
const ON_SCREEN = { ...ON_PAPER, deviceScaleFactor: 1 };
const COLOURS_ON_PAPER = 96;

async function main(): Promise<void> {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await buildAll();
  const guide: Camera = async (shot) => {
    keep('guide/shots', `${shot.name}.txt`, Buffer.from(`${shot.text}\n`));
    keep('guide/shots', `${shot.name}.png`, indexedPng(await shot.png(), COLOURS_ON_PAPER));
  };
  const readme: Camera = async (shot) => keep('docs/images', `${shot.name}.png`, indexedPng(await shot.png()));
  await inRoom(await TrainingRoom.open(), ON_PAPER, guide, ROUND_UNDER_WAY);
  await inRoom(await aNewOffice([PHUKET]), ON_PAPER, guide, FIRST_DAY);
  await inRoom(await TrainingRoom.open(), ON_SCREEN, readme, [README_PICTURES]);
}

async function inRoom(room: TrainingRoom, look: BrowserContextOptions, camera: Camera, walks: readonly Walk[]) {
  try {
    const desk = await Desk.in(await room.browser.newContext(look), room.server.url);
    const reader = new Follower(room, desk, camera);
    for (const walk of walks) await reader.follow(dosOf(walk), `list ${walk.list} of ${walk.page}`);
  } finally {
    await room.close();
  }
}

function keep(folder: string, name: string, bytes: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  console.log(`${folder}/${name} (${Math.ceil(bytes.length / 1024)} KB)`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
