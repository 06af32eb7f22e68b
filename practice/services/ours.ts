// Which objects are Google's own, and so belong to no script: they are handed on as they are, never copied.
const ours = new WeakSet<object>();

export function isOurs(value: object): boolean {
  return ours.has(value);
}

export function markAsOurs<T extends object>(value: T): T {
  ours.add(value);
  return value;
}
