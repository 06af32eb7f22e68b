// An enumeration of Google's: each member prints as its key.
import { markAsOurs } from './ours';

/** `E` is the published enumeration, as `typeof GoogleAppsScript.Base.Button`. */
export function enumeration<E extends object>(keys: readonly (keyof E & string)[]): E {
  const members = keys.map((key, place) => [
    key,
    markAsOurs(Object.freeze({ toString: () => key, toJSON: () => key, name: () => key, ordinal: () => place })),
  ]);
  return Object.fromEntries(members);
}
