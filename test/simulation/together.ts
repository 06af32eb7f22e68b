// Several people at the same moment, their service calls one between the other's; and acts that begin on the last day and
// end on the next.
import { ADDON } from '../../demo/sample-round';
import type { Call } from '../../practice/google';
import { endOfDay } from '../../src/domain/day';
import { answerOf } from '../support/practice-person';
import type { Action, Step } from './action';
import { actsNow, decided, decision } from './directing';
import { afterSweep } from './headquarters';
import { fillIn, frozen, judged, outcomeOf } from './recording';
import { type Line, type Outcomes, same } from './truth';
import { SWEEP, type Unanswered, type World } from './world';

export const together: Action[] = [
  { name: 'two save at once', weight: 3, run: twoSaves },
  { name: 'a save while HQ’s run goes on', weight: 2, run: saveAndSweep },
  { name: 'a save while the director confirms', weight: 2, run: saveAndConfirm },
  { name: 'a decision while HQ’s run goes on', weight: 2, run: decideAndSweep },
  { name: 'a save that goes over midnight', weight: 1, run: overMidnight },
];

function calling(world: World, name: string, user: string, request: object): Call {
  return { project: ADDON, function: name, args: [request], user, file: world.file.id, as: 'sidebar' };
}

const saving = (world: World, { email, request }: Unanswered) => calling(world, 'save', email, request);

/** Two forms, which may be of the same area: each is answered for itself. */
function twoSaves(world: World): Step {
  const forms = [fillIn(world), fillIn(world)].filter((form) => form !== undefined);
  const [one, other] = forms;
  if (!one || !other) {
    world.forms.push(...forms);
    return { told: 'two would save, and have nothing open' };
  }
  const befores = forms.map(({ place }) => world.truth.of(place));
  const { executions, told: failed } = world.atOnce(forms.map((form) => saving(world, form)));
  const told = `${one.email} and ${other.email} save at once${failed}: ${executions.map(outcomeOf).join(', ')}`;
  const all = forms.map((form, index) => {
    const execution = executions[index];
    if (!execution) throw new Error('An execution never ended.');
    return { form, ...judged(world, form, execution, befores[index] ?? []) };
  });
  const problems = all.flatMap(({ problems }) => problems);
  const isOnePlace = one.place.district === other.place.district && one.place.area === other.place.area;
  if (!isOnePlace)
    return { told, problems, outcomes: all.map(({ form, allowed }) => ({ place: form.place, allowed })) };
  // One after the other, whichever came first; who was refused wrote nothing, and who was not answered may have.
  const before = world.truth.of(one.place);
  const ways = all.map(({ form, allowed }) => [
    ...(allowed.some((line) => same(line, before)) ? [(line: Line) => line] : []),
    ...(allowed.some((line) => !same(line, before)) ? [form.over, (line: Line) => frozen(form.over(line))] : []),
  ]);
  const [first = [], second = []] = ways;
  const allowed = first.flatMap((mayOne) =>
    second.flatMap((mayOther) => [mayOne(mayOther(before)), mayOther(mayOne(before))]),
  );
  return { told, problems, outcomes: [{ place: one.place, allowed }] };
}

function saveAndSweep(world: World): Step {
  const form = fillIn(world);
  if (!form) return { told: 'nobody saves while HQ’s run goes on' };
  const before = world.truth.of(form.place);
  const { executions, told } = world.atOnce([saving(world, form), SWEEP]);
  const [saved, swept] = executions;
  if (!saved || !swept) throw new Error('An execution never ended.');
  const { allowed, problems } = judged(world, form, saved, before);
  const isWhole = swept.outcome.ok && told === '';
  const after = isWhole ? afterSweep(world) : { problems: [], outcomes: world.sealedOutcomes() };
  const others = after.outcomes.map((each) => (isAt(each, form) ? { ...each, allowed: [] } : each));
  const sealed = after.outcomes.find((each) => isAt(each, form))?.allowed.filter((line) => !same(line, before)) ?? [];
  return {
    told: `${form.email} saves while HQ’s run goes on${told}: ${outcomeOf(saved)}`,
    outcomes: [...others, { place: form.place, allowed: [...allowed, ...sealed] }],
    problems: [...problems, ...after.problems],
  };
}

function isAt({ place }: Outcomes, form: Unanswered): boolean {
  return place.district === form.place.district && place.area === form.place.area;
}

/** What the director sealed is what was saved, or the director was told that the figures had changed. */
function saveAndConfirm(world: World): Step {
  const form = fillIn(world);
  if (!form) return { told: 'nobody saves while the director confirms' };
  const request = decision(world, 'confirm');
  const line = world.truth.of(form.place);
  const before = actsNow(world);
  const { executions, told } = world.atOnce([saving(world, form), calling(world, 'decide', world.director, request)]);
  const [saved, confirmed] = executions;
  if (!saved || !confirmed) throw new Error('An execution never ended.');
  const { allowed, problems } = judged(world, form, saved, line);
  const { changed, problems: others } = decided(world, world.director, request, before);
  const isSealed = changed.includes(form.place.district) && answerOf<unknown>(saved)?.ok === true;
  const torn =
    isSealed && !world.isSealedAsItStands(form.place)
      ? [`${form.place.district} was sealed without what was saved`]
      : [];
  return {
    told: `${form.email} saves while the director confirms${told}: ${outcomeOf(saved)}, ${outcomeOf(confirmed)}`,
    outcomes: [{ place: form.place, allowed }],
    problems: [...problems, ...others, ...torn],
  };
}

/** Whatever the director decides meanwhile, the run answers what was there, or the next one does. */
function decideAndSweep(world: World): Step {
  const request = decision(world, world.chance.pick(['confirm', 'return', 'withdraw'] as const));
  const before = actsNow(world);
  const { executions, told } = world.atOnce([calling(world, 'decide', world.director, request), SWEEP]);
  const [pressed, swept] = executions;
  if (!pressed || !swept) throw new Error('An execution never ended.');
  const { changed, problems } = decided(world, world.director, request, before);
  const isWhole = swept.outcome.ok && told === '';
  const after = isWhole ? afterSweep(world) : { problems: [], outcomes: world.sealedOutcomes() };
  return {
    told: `the director’s ${request.kind} while HQ’s run goes on${told}: ${outcomeOf(pressed)}, ${changed.length} changed`,
    outcomes: after.outcomes,
    problems: [...problems, ...after.problems],
  };
}

/** Begun in the last second of the last day. */
function overMidnight(world: World): Step {
  const form = fillIn(world);
  const end = endOfDay(world.ends.record);
  if (!form) return { told: 'nobody saves over midnight' };
  if (world.google.clock.now() < end) world.google.clock.set(end - world.chance.below(1500));
  const isLate = world.google.clock.now() > end;
  const before = world.truth.of(form.place);
  const { executions, told: failed } = world.atOnce([saving(world, form)], 'modelled');
  const [saved] = executions;
  if (!saved) throw new Error('An execution never ended.');
  const { allowed, problems } = judged(world, form, saved, before);
  const told = `${form.email} saves over midnight${failed}: ${outcomeOf(saved)}`;
  // Who was sent back has a date of one's own.
  const late = isLate && answerOf<unknown>(saved)?.ok === true && !world.isSentBack(form.place.district);
  return {
    told,
    outcomes: [{ place: form.place, allowed }],
    problems: late ? [...problems, `${form.email} saved after the last day`] : problems,
  };
}
