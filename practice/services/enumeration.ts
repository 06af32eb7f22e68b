// An enumeration of Google's: each member prints as its key.
export type Member = { toString(): string; toJSON(): string };

export function enumeration<Key extends string>(keys: readonly Key[]): { [key in Key]: Member } {
  const members = keys.map((key) => [key, { toString: () => key, toJSON: () => key }]);
  return Object.fromEntries(members);
}
