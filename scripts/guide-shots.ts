// `npm run guide:shots`: follows the guide in the practice workbook and takes its pictures anew, and README's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { README_PICTURES } from '../guide/walks/readme';
import { type Camera, follow } from '../test/support/follow';
import { Desk, TrainingRoom } from '../test/support/training-room';
import { buildAll } from './build';
import { indexedPng } from './shots/indexed-png';

async function main(): Promise<void> {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await buildAll();
  const room = await TrainingRoom.open();
  try {
    await follow(
      await Desk.in(await room.browser.newContext(WINDOW), room.server.url),
      README_PICTURES,
      into('docs/images'),
    );
  } finally {
    await room.close();
  }
}

const WINDOW = { viewport: { width: 1280, height: 800 }, locale: 'th-TH' };

function into(folder: string): Camera {
  mkdirSync(folder, { recursive: true });
  return ({ name, png }) => {
    const small = indexedPng(png);
    writeFileSync(join(folder, `${name}.png`), small);
    console.log(`${folder}/${name}.png (${Math.ceil(small.length / 1024)} KB)`);
  };
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
