// Several people at the same moment, their service calls one between the other's; and acts that begin on the last day and
// end on the next.
import { ADDON } from '../../demo/sample-round';
import type { Call } from '../../practice/google';
import { endOfDay } from '../../src/domain/day';
import { answerOf } from '../support/practice-person';
import type { Action, Step } from './action';
import { actsNow, decided, decision } from './directing';
import { afterSweep } from './headquarters';
import { fillIn, judged, outcomeOf } from './recording';
import { type Outcomes, same } from './truth';
import { SWEEP, type Unanswered, type World } from './world';

export const together: Action[] = [
  { name: 'two save at once', weight: 3, run: twoSaves },
  { name: 'a save while HQ’s run goes on', weight: 2, run: saveAndSweep },
  { name: 'a save while the director confirms', weight: 2, run: saveAndConfirm },
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
  const executions = world.atOnce(forms.map((form) => saving(world, form)));
  const told = `${one.email} and ${other.email} save at once: ${executions.map(outcomeOf).join(', ')}`;
  const all = forms.map((form, index) => {
    const execution = executions[index];
    if (!execution) throw new Error('An execution never ended.');
    return { form, ...judged(world, form, execution, befores[index] ?? []) };
  });
  const problems = all.flatMap(({ problems }) => problems);
  const isOnePlace = one.place.district === other.place.district && one.place.area === other.place.area;
  if (!isOnePlace)
    return { told, problems, outcomes: all.map(({ form, allowed }) => ({ place: form.place, allowed })) };
  // One after the other, whichever came first; who was refused wrote nothing.
  const before = world.truth.of(one.place);
  const [mayOne = [], mayOther = []] = all.map(({ allowed }) => allowed);
  const wrote = (lines: readonly (readonly string[])[]) => lines.filter((line) => !same(line, before));
  const both = wrote(mayOne).length > 0 && wrote(mayOther).length > 0;
  const allowed = both
    ? [one.over(other.over(before)), other.over(one.over(before))]
    : [...wrote(mayOne), ...wrote(mayOther)];
  return { told, problems, outcomes: [{ place: one.place, allowed: allowed.length > 0 ? allowed : [before] }] };
}

function saveAndSweep(world: World): Step {
  const form = fillIn(world);
  if (!form) return { told: 'nobody saves while HQ’s run goes on' };
  const before = world.truth.of(form.place);
  const [saved, swept] = world.atOnce([saving(world, form), SWEEP]);
  if (!saved || !swept) throw new Error('An execution never ended.');
  const { allowed, problems } = judged(world, form, saved, before);
  const after = swept.outcome.ok ? afterSweep(world) : { problems: [], outcomes: world.sealedOutcomes() };
  const others = after.outcomes.map((each) => (isAt(each, form) ? { ...each, allowed: [] } : each));
  const sealed = after.outcomes.find((each) => isAt(each, form))?.allowed.filter((line) => !same(line, before)) ?? [];
  return {
    told: `${form.email} saves while HQ’s run goes on: ${outcomeOf(saved)}`,
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
  const [saved, confirmed] = world.atOnce([saving(world, form), calling(world, 'decide', world.director, request)]);
  if (!saved || !confirmed) throw new Error('An execution never ended.');
  const { allowed, problems } = judged(world, form, saved, line);
  const { changed, problems: others } = decided(world, world.director, request, before);
  const isSealed = changed.includes(form.place.district) && answerOf<unknown>(saved)?.ok === true;
  const torn =
    isSealed && !world.isSealedAsItStands(form.place)
      ? [`${form.place.district} was sealed without what was saved`]
      : [];
  return {
    told: `${form.email} saves while the director confirms: ${outcomeOf(saved)}, ${outcomeOf(confirmed)}`,
    outcomes: [{ place: form.place, allowed }],
    problems: [...problems, ...others, ...torn],
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
  const [saved] = world.atOnce([saving(world, form)], 'modelled');
  if (!saved) throw new Error('An execution never ended.');
  const { allowed, problems } = judged(world, form, saved, before);
  const told = `${form.email} saves over midnight: ${outcomeOf(saved)}`;
  // Who was sent back has a date of one's own.
  const late = isLate && answerOf<unknown>(saved)?.ok === true && !world.isSentBack(form.place.district);
  return {
    told,
    outcomes: [{ place: form.place, allowed }],
    problems: late ? [...problems, `${form.email} saved after the last day`] : problems,
  };
}
