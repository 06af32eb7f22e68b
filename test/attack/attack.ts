// Calls every function of every project as everybody, with payloads by chance; the same seed sends the same. Whatever
// was done is put back before the next, so that each payload meets the same office.
import fc from 'fast-check';
import { judge } from './judge';
import { Office, ROLES, type Role, type Target } from './office';
import { argumentsFor, type Json } from './payloads';
import { type ValidRequests, validRequests } from './requests';
import { type Trace, Traces } from './traces';

export type Attacked = {
  target: Target;
  role: Role;
  /** How often each answer was given. */
  answers: Map<string, number>;
  finding: Finding | null;
};

export type Finding = { problems: string[]; args: Json[]; seed: number; path: string };

export type Attack = {
  /** How many payloads in all, or a few more: no function is left out. */
  runs: number;
  seed: number;
  /** `addon save recorder`, to attack one function as one role, or the beginning of it. */
  only?: string;
};

/** A menu's function looks at no argument: who calls it is what matters. */
const CALLS_WEIGH = 12;

export async function attack({ runs, seed, only = '' }: Attack, tell: (done: Attacked) => void = () => {}) {
  const office = await Office.open();
  const requests = validRequests(office);
  const putBack = office.google.mark();
  const before = JSON.stringify(office.google.files.list().map(({ data }) => data));
  const done: Attacked[] = [];
  for (const { target, role, count } of shared(office, runs, seed, only)) {
    const attacked = attackOne(office, requests, { target, role, count, seed, putBack });
    done.push(attacked);
    tell(attacked);
  }
  // All of it once more, should something have changed that no revision told of.
  const after = JSON.stringify(office.google.files.list().map(({ data }) => data));
  return { done, isUnchanged: before === after };
}

/** Which function as whom, and how often: shares of the whole, in an order by chance, and every function at least once. */
function shared(office: Office, runs: number, seed: number, only: string) {
  const pairs = office.targets
    .flatMap((target) => roles().map((role) => ({ target, role })))
    .filter(({ target, role }) => nameOf(target, role).startsWith(only));
  const order = fc.sample(fc.shuffledSubarray(pairs, { minLength: pairs.length }), { seed, numRuns: 1 })[0] ?? [];
  const weightOf = ({ isCall }: Target) => (isCall ? CALLS_WEIGH : 1);
  const whole = order.reduce((sum, { target }) => sum + weightOf(target), 0);
  let [passed, given] = [0, 0];
  const reached = new Set<Target>();
  return order.flatMap(({ target, role }) => {
    passed += weightOf(target);
    const share = Math.round((passed / whole) * runs) - given;
    given += share;
    const count = share === 0 && !reached.has(target) ? 1 : share;
    reached.add(target);
    return count === 0 ? [] : [{ target, role, count }];
  });
}

export function nameOf({ project, function: name }: Target, role: Role): string {
  return `${project} ${name} ${role}`;
}

function roles(): Role[] {
  const names: Role[] = ['recorder', 'director', 'director of another province', 'HQ staff', 'role account', 'viewer'];
  return [...names, 'stranger'].filter((name): name is Role => name in ROLES);
}

type One = { target: Target; role: Role; count: number; seed: number; putBack: () => void };

function attackOne(office: Office, requests: ValidRequests, { target, role, count, seed, putBack }: One): Attacked {
  const answers = new Map<string, number>();
  let found: string[] = [];
  const payloads = argumentsFor(requests.of(target.project, target.function), requests.all);
  const holds = fc.property(payloads, (args) => {
    const { answer, problems } = thrown(office, target, role, args, putBack);
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (problems.length > 0) found = problems;
    return problems.length === 0;
  });
  const details = fc.check(holds, { seed: seedOf(seed, nameOf(target, role)), numRuns: count, endOnFailure: false });
  if (!details.failed) return { target, role, answers, finding: null };
  const args = details.counterexample?.[0] ?? [];
  // Shrinking ends with a payload that held: the smallest that did not is sent once more.
  const { problems } = thrown(office, target, role, args, putBack);
  const finding = {
    problems: problems.length > 0 ? problems : found,
    args,
    seed: details.seed,
    path: details.counterexamplePath ?? '',
  };
  return { target, role, answers, finding };
}

function thrown(office: Office, target: Target, role: Role, args: Json[], putBack: () => void) {
  const { google } = office;
  const [traces, revision] = [new Traces(google), google.revision()];
  const done = office.call(target, role, args);
  const left: Trace[] = google.revision() === revision ? [] : traces.left();
  const verdict = judge(office, target, role, done, left);
  if (google.revision() !== revision) putBack();
  return verdict;
}

/** Another for each function and role, and the same every time. */
function seedOf(seed: number, name: string): number {
  let mixed = seed | 0;
  for (const letter of name) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mixed;
}
