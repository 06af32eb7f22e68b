// A fresh global for one execution, with the practice clock behind Date, and values made inside it.
import vm from 'node:vm';

/** Whatever a script receives must be of its own realm, or instanceof would not know it. */
export type Realm = {
  context: vm.Context;
  /** A copy of an array, and of the arrays in it. */
  list<T>(items: readonly T[]): T[];
  /** An object of these names and values, the values as they are. */
  record<T>(entries: readonly (readonly [string, T])[]): { [name: string]: T };
  date(instant: number): Date;
  /** A copy of plain JSON data. */
  json<T>(data: T): T;
  /** What a text of JSON says. */
  parsed<T>(text: string): T;
  /** Runs the code of an HTML template with the names given; returns what it printed. */
  template(code: string, given: { [name: string]: unknown }, toHtml: (text: unknown) => string): string;
  /** As Google throws it: the name is Exception, unless an API answered. */
  exception(message: string, name?: string): Error;
};

type Helpers = Omit<Realm, 'context'>;

const PRELUDE = new vm.Script(`({ now, random }) => {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
    static now() { return now(); }
  };
  Math.random = () => random();
  const list = (items) => Array.from(items, (item) => Array.isArray(item) ? list(item) : item);
  return {
    list,
    record: (entries) => Object.fromEntries(entries),
    date: (instant) => new Date(instant),
    json: (data) => data === undefined ? undefined : JSON.parse(JSON.stringify(data)),
    parsed: JSON.parse,
    template: (code, given, escape) => {
      let page = '';
      const print = (text) => { page += text; };
      new Function('print', 'escape', ...Object.keys(given), code)(print, escape, ...Object.values(given));
      return page;
    },
    exception: (message, name = 'Exception') => Object.assign(new Error(message), { name }),
  };
}`);

/** Where a script's clock and its Math.random come from. */
export type Sources = { now(): number; random(): number };

export function newRealm(sources: Sources): Realm {
  // An ordinary global (Node 20.18): one that stands for an object of ours is asked for every name.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const prepare: (sources: Sources) => Helpers = PRELUDE.runInContext(context);
  return { context, ...prepare(sources) };
}
