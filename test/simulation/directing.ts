// What the director does: confirms, returns, takes back, asks for restoring; sometimes twice, sometimes on an old look.
import { UTTARADIT } from '../../demo/people';
import { columns } from '../../demo/sample-round';
import type { DecideRequest, Overview } from '../../src/contract/calls';
import { answerOf, press } from '../support/practice-person';
import type { Action, Step } from './action';
import { outcomeOf } from './recording';
import type { World } from './world';

export const directing: Action[] = [
  { name: 'looks at the districts', weight: 5, run: look },
  { name: 'confirms', weight: 6, run: (world) => decide(world, 'confirm') },
  { name: 'returns', weight: 3, run: (world) => decide(world, 'return') },
  { name: 'takes back', weight: 2, run: (world) => decide(world, 'withdraw') },
  { name: 'asks for restoring', weight: 1, run: (world) => decide(world, 'restore') },
  { name: 'presses again', weight: 2, run: again },
];

function look(world: World): Step {
  const answer = answerOf<Overview>(world.person(world.director).ask('overview', { province: UTTARADIT }));
  if (answer?.ok) {
    world.seals = Object.fromEntries(answer.value.districts.map(({ code, seal }) => [code, seal]));
  }
  return { told: 'the director looks at the districts' };
}

function decide(world: World, kind: DecideRequest['kind']): Step {
  if (world.seals === null) look(world);
  const { chance } = world;
  const districts = chance.some(world.districts, kind === 'confirm' ? 9 : 2);
  const request: DecideRequest = {
    kind,
    press: press(),
    province: UTTARADIT,
    districts: districts.map((district) => ({ district, seal: world.seals?.[district] ?? '' })),
    areas: kind === 'return' ? [chance.pick(columns.areas).area] : [],
    until: '',
    reason: kind === 'confirm' || kind === 'restore' ? '' : chance.pick(['ตรวจอีกครั้ง', '=1+1', '+ขอแก้']),
  };
  // A director does not ask somebody else to press; a recorder might try.
  const email = chance.happens(0.95) ? world.director : chance.pick(world.recorders).email;
  return pressed(world, email, request);
}

function again(world: World): Step {
  const last = world.lastPress;
  return last ? pressed(world, world.director, last) : decide(world, 'confirm');
}

function pressed(world: World, email: string, request: DecideRequest): Step {
  const before = new Map(world.districts.map((district) => [district, world.act(district)]));
  const told = `${email} ${request.kind} ${request.districts.map(({ district }) => district).join()}${world.perhapsFault()}`;
  const execution = world.person(email).ask('decide', request);
  const changed = world.districts.filter((district) => before.get(district) !== world.act(district));
  if (email === world.director) world.lastPress = request;
  const problems = email !== world.director && changed.length > 0 ? [`${email} decided about ${changed}`] : [];
  if (email === world.director) {
    for (const district of changed) {
      world.genuine.add(world.act(district));
      if (request.kind === 'confirm') world.keepSeal(district);
    }
  }
  return { told: `${told}: ${outcomeOf(execution)}, ${changed.length} changed`, problems };
}
