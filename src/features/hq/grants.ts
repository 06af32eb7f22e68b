// Gives rights that name people: all at once, and when Google refuses one of them, so that only that one is left out.
import { apply, isInvalidRequest } from '../../workbook/api';
import type { Request } from '../../workbook/requests';

/** The e-mails that Google refused. Any other failure is thrown. */
export function grant(id: string, grants: readonly Request[]): string[] {
  if (grants.length === 0) return [];
  if (accepts(id, grants)) return [];
  const [only] = grants;
  if (only && grants.length === 1) return oneByOne(id, only);
  const half = Math.ceil(grants.length / 2);
  return [...grant(id, grants.slice(0, half)), ...grant(id, grants.slice(half))];
}

/** HQ stands first in every list of editors; each other person is added to those whom Google has taken. */
function oneByOne(id: string, request: Request): string[] {
  const { protectedRange, fields } = request.updateProtectedRange ?? {};
  const [hq = '', ...people] = protectedRange?.editors?.users ?? [];
  const taken = [hq];
  return people.filter((person) => {
    const users = [...taken, person];
    const isTaken = accepts(id, [
      { updateProtectedRange: { protectedRange: { ...protectedRange, editors: { users } }, fields } },
    ]);
    if (isTaken) taken.push(person);
    return !isTaken;
  });
}

function accepts(id: string, grants: readonly Request[]): boolean {
  try {
    apply(id, grants);
    return true;
  } catch (error) {
    if (isInvalidRequest(error)) return false;
    throw error;
  }
}
