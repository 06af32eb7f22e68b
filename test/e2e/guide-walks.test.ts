// Whoever does what the guide says, step by step, gets there; and its pictures show what is on the screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_DAY, ROUND_UNDER_WAY } from '../../guide/walks';
import { PHUKET } from '../../guide/walks/hq';
import { dosOf, type Walk } from '../../guide/walks/walk';
import { Follower, type Shot } from '../support/follow';
import { aNewOffice } from '../support/new-office';
import { TrainingRoom } from '../support/training-room';

const SHOTS = join(__dirname, '../../guide/shots');

const ROOMS: { where: string; open: () => Promise<TrainingRoom>; walks: readonly Walk[] }[] = [
  { where: 'while the round is under way', open: () => TrainingRoom.open(), walks: ROUND_UNDER_WAY },
  { where: 'on the first day', open: () => aNewOffice([PHUKET]), walks: FIRST_DAY },
];

describe.each(ROOMS)('$where', ({ open, walks }) => {
  const taken: Shot[] = [];

  it('each numbered step can be done, and shows what the guide says', async () => {
    const room = await open();
    try {
      const desk = await room.sitDown();
      const reader = new Follower(room, desk, (shot) => void taken.push(shot));
      for (const walk of walks) await reader.follow(dosOf(walk), `list ${walk.list} of ${walk.page}`);
      expect(desk.errors).toEqual([]);
    } finally {
      await room.close();
    }
  });

  // `npm run guide:shots` takes them anew.
  it('the pictures on its pages show what was seen on the way', () => {
    const kept = taken.map(({ name }) => ({ name, text: readFileSync(join(SHOTS, `${name}.txt`), 'utf8') }));
    expect(taken.map(({ name, text }) => ({ name, text: `${text}\n` }))).toEqual(kept);
    expect(taken).not.toEqual([]);
  });
});
