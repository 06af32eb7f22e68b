// Words in which acts are signed.
import type { Duty } from '../domain/person';

/** The name an act is signed with: `X ทำการแทน Y` when the roster says so. */
export function signedName({ name, actingFor }: Pick<Duty, 'name' | 'actingFor'>): string {
  return actingFor === '' ? name : `${name} ทำการแทน ${actingFor}`;
}
