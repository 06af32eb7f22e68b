// One call at a time, in the order asked for: two areas of a district share a row and a lock.

export function inTurn(): <T>(call: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const mine = last.then(call);
    last = mine.catch(() => {});
    return mine;
  };
}
