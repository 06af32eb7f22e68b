// What ends a script from outside: no script catches it for good, since every later call of a service throws it again.
export class Interrupted extends Error {
  override name = 'ScriptError';
}
