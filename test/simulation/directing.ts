// What the director does: confirms, returns, takes back, asks for restoring; sometimes twice, sometimes on an old look.
import { UTTARADIT } from '../../demo/people';
import { columns } from '../../demo/sample-round';
import type { DecideRequest, Overview } from '../../src/contract/calls';
import { answerOf } from '../support/practice-person';
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
  const request = decision(world, kind);
  // A director does not ask somebody else to press; a recorder might try.
  const email = world.chance.happens(0.95) ? world.director : world.chance.pick(world.recorders).email;
  return pressed(world, email, request);
}

/** As the director was shown the districts the last time. */
export function decision(world: World, kind: DecideRequest['kind']): DecideRequest {
  if (world.seals === null) look(world);
  const { chance } = world;
  const districts = chance.some(world.districts, kind === 'confirm' ? 9 : 2);
  return {
    kind,
    press: Array.from({ length: 32 }, () => chance.below(16).toString(16)).join(''),
    province: UTTARADIT,
    districts: districts.map((district) => ({ district, seal: world.seals?.[district] ?? '' })),
    areas: kind === 'return' ? [chance.pick(columns.areas).area] : [],
    until: '',
    reason: kind === 'confirm' || kind === 'restore' ? '' : chance.pick(['ตรวจอีกครั้ง', '=1+1', '+ขอแก้']),
  };
}

function again(world: World): Step {
  const last = world.lastPress;
  return last ? pressed(world, world.director, last) : decide(world, 'confirm');
}

function pressed(world: World, email: string, request: DecideRequest): Step {
  const before = actsNow(world);
  const { done, told } = world.disturbed(() => world.person(email).ask('decide', request));
  if (email === world.director) world.lastPress = request;
  const { changed, problems } = decided(world, email, request, before);
  const districts = request.districts.map(({ district }) => district).join();
  return {
    told: `${email} ${request.kind} ${districts}${told}: ${outcomeOf(done)}, ${changed.length} changed`,
    problems,
  };
}

export function actsNow(world: World): Map<number, string> {
  return new Map(world.districts.map((district) => [district, world.act(district)]));
}

/** What the press changed counts from now on, if it was the director's. */
export function decided(
  world: World,
  email: string,
  request: DecideRequest,
  before: ReadonlyMap<number, string>,
): { changed: number[]; problems: string[] } {
  const changed = world.districts.filter((district) => before.get(district) !== world.act(district));
  if (email !== world.director) {
    return { changed, problems: changed.length > 0 ? [`${email} decided about ${changed}`] : [] };
  }
  for (const district of changed) {
    world.genuine.add(world.act(district));
    if (request.kind === 'confirm') world.keepSeal(district);
  }
  return { changed, problems: [] };
}
