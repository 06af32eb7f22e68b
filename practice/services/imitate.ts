// Makes one object of Google's: every call is checked, counted and may fail; what is not imitated fails by name.
import { Interrupted } from '../execution/interrupted';
import { modelledMs } from '../execution/meter';
import { markAsOurs } from './ours';
import type { Running } from './running';

/** Asked of every object by the language and by printing, not by a script. */
const ASKED_BY_THE_LANGUAGE = ['toJSON', 'then', 'constructor'];

type Extra<T> = {
  /** What Google calls it in its messages, where that differs from the class. */
  shownAs?: string;
  /** What a script may put onto it, and find there again. */
  given?: { [name: string]: unknown };
  /** What goes wrong is told as Google's client of its own APIs tells it. */
  isApi?: boolean;
  /** The members that are asked for less often, made once one of them is. */
  rest?: () => Partial<T>;
};

/** `part` holds what is imitated of the class `T`. */
export function imitate<T extends object>(running: Running, name: string, part: Partial<T>, extra: Extra<T> = {}): T {
  const { shownAs = name, given, isApi = false } = extra;
  let { rest } = extra;
  const whole: T = Object.assign(Object.create(null), { toString: () => name }, part);
  const object = new Proxy(whole, {
    get(target, key) {
      if (typeof key === 'symbol' || ASKED_BY_THE_LANGUAGE.includes(key)) return undefined;
      if (given && key in given) return given[key];
      if (!(key in target) && rest) {
        Object.assign(target, rest());
        rest = undefined;
      }
      if (!(key in target)) throw running.realm.exception(`not imitated: ${name}.${key}`);
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) =>
        called(running, { call: `${name}.${key}`, shown: `${shownAs}.${key}`, isApi }, () => member(...args));
    },
    set(_, key, value) {
      if (!given || typeof key === 'symbol') throw running.realm.exception(`not imitated: ${name}.${String(key)} =`);
      given[key] = value;
      return true;
    },
  });
  return markAsOurs(object);
}

type Called = { call: string; shown: string; isApi: boolean };

function called(running: Running, { call, shown, isApi }: Called, act: () => unknown): unknown {
  const { authority, allowance, meter, fate, realm } = running;
  if (running.ended) throw running.ended;
  try {
    return running.through(call, () => {
      authority.check(call, shown);
      const kind = meter.count(call);
      if (kind === undefined) return act();
      allowance.check(call, kind, modelledMs(call));
      return fate.around(act);
    });
  } catch (error) {
    if (error instanceof Interrupted || !(error instanceof Error)) throw error;
    if (isApi && !/^(not imitated|Specified permissions)/.test(error.message)) {
      throw realm.exception(`API call to ${shown} failed with error: ${error.message}`, 'GoogleJsonResponseException');
    }
    throw realm.exception(error.message);
  }
}
