// Which protections to take away from people, and which to give them, so that a tab's rights become as planned.
import { boxOf, gridRange, type Request } from './requests';
import type { ApiProtection, TabSnapshot } from './snapshot';
import type { Box, RangeRight, SheetRight, TabSpec } from './spec';

/** `takes` names nobody but HQ and can always be applied; `grants` names people and may be refused by Google. */
export type RightsPlan = { takes: Request[]; grants: Request[]; notices: RightsNotice[] };

export type RightsNotice = { kind: 'missing' | 'altered' | 'unknown'; id: number; description: string };

export function planRights(spec: TabSpec, actual: TabSnapshot | undefined, hq: string): RightsPlan {
  const known = new Map(
    (actual?.protections ?? []).map((protection) => [protection.protectedRangeId ?? 0, protection]),
  );
  const plan: RightsPlan = { takes: [], grants: [], notices: [] };
  for (const right of spec.rangeRights) planRange(plan, spec.tab.id, right, known.get(right.id), hq);
  if (spec.sheetRight) planSheet(plan, spec.tab.id, spec.sheetRight, known.get(spec.sheetRight.id), hq);
  const wanted = new Set([spec.sheetRight?.id, ...spec.rangeRights.map((right) => right.id)]);
  const unknown = [...known].filter(([id]) => !wanted.has(id));
  for (const [id, { description = '' }] of unknown) plan.notices.push({ kind: 'unknown', id, description });
  // A second sheet protection is refused by Google, so strangers go before ours come.
  plan.takes.unshift(...unknown.map(([id]) => ({ deleteProtectedRange: { protectedRangeId: id } })));
  return plan;
}

function planRange(
  plan: RightsPlan,
  sheetId: number,
  right: RangeRight,
  actual: ApiProtection | undefined,
  hq: string,
) {
  const wanted = editorsOf(right.editors, hq);
  const base = { protectedRangeId: right.id, description: right.description, range: gridRange(sheetId, right.box) };
  if (!actual) {
    plan.takes.push({
      addProtectedRange: { protectedRange: { ...base, warningOnly: false, editors: { users: [hq] } } },
    });
    plan.notices.push({ kind: 'missing', id: right.id, description: right.description });
    if (wanted.length > 1) plan.grants.push(setEditors(right.id, wanted));
    return;
  }
  const moved = !sameBox(boxOf(actual.range ?? {}), right.box);
  const present = lowerCased(actual.editors?.users);
  if (moved || letsInOthers(actual, wanted)) {
    plan.takes.push({
      updateProtectedRange: {
        protectedRange: { ...base, warningOnly: false, editors: { users: [hq] } },
        fields: 'description,range,warningOnly,editors',
      },
    });
    plan.notices.push({ kind: 'altered', id: right.id, description: right.description });
    if (wanted.length > 1) plan.grants.push(setEditors(right.id, wanted));
  } else if (wanted.some((user) => !present.includes(user))) {
    plan.grants.push(setEditors(right.id, wanted));
  }
}

/** The sheet protection's holes: first only those that were open and stay open, then the new ones. */
function planSheet(
  plan: RightsPlan,
  sheetId: number,
  sheetRight: SheetRight,
  actual: ApiProtection | undefined,
  hq: string,
) {
  const base = { protectedRangeId: sheetRight.id, description: sheetRight.description, range: { sheetId } };
  const wanted = sheetRight.holes;
  if (!actual) {
    plan.takes.push({
      addProtectedRange: { protectedRange: { ...base, warningOnly: false, editors: { users: [hq] } } },
    });
    plan.notices.push({ kind: 'missing', id: sheetRight.id, description: sheetRight.description });
    if (wanted.length > 0) plan.grants.push(setHoles(sheetRight.id, sheetId, wanted));
    return;
  }
  const present = (actual.unprotectedRanges ?? []).map(boxOf);
  // Laid over each other, holes add up to more cells than they open: then they are laid anew.
  const stay = overlap(present) ? [] : common(present, wanted);
  const altered = letsInOthers(actual, [hq]);
  if (altered || cellsIn(stay) !== cellsIn(present)) {
    if (altered) plan.notices.push({ kind: 'altered', id: sheetRight.id, description: sheetRight.description });
    plan.takes.push({
      updateProtectedRange: {
        protectedRange: {
          ...base,
          warningOnly: false,
          editors: { users: [hq] },
          unprotectedRanges: stay.map((hole) => gridRange(sheetId, hole)),
        },
        fields: 'description,warningOnly,editors,unprotectedRanges',
      },
    });
  }
  if (cellsIn(stay) !== cellsIn(wanted)) plan.grants.push(setHoles(sheetRight.id, sheetId, wanted));
}

function letsInOthers({ editors, warningOnly }: ApiProtection, wanted: readonly string[]): boolean {
  return (
    lowerCased(editors?.users).some((user) => !wanted.includes(user)) ||
    (editors?.groups ?? []).length > 0 ||
    editors?.domainUsersCanEdit === true ||
    warningOnly === true
  );
}

function setEditors(id: number, users: string[]): Request {
  return { updateProtectedRange: { protectedRange: { protectedRangeId: id, editors: { users } }, fields: 'editors' } };
}

function setHoles(id: number, sheetId: number, holes: readonly Box[]): Request {
  return {
    updateProtectedRange: {
      protectedRange: { protectedRangeId: id, unprotectedRanges: holes.map((hole) => gridRange(sheetId, hole)) },
      fields: 'unprotectedRanges',
    },
  };
}

/** Google does not list the owner among the editors, and refuses a list without the caller: HQ always comes along. */
function editorsOf(people: readonly string[], hq: string): string[] {
  return [...new Set([hq, ...lowerCased(people)])];
}

function lowerCased(users: readonly string[] | undefined): string[] {
  return (users ?? []).map((user) => user.toLowerCase());
}

function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;
}

/** The overlap of two lists of boxes that do not overlap among themselves. */
function common(a: readonly Box[], b: readonly Box[]): Box[] {
  return a.flatMap((one) =>
    b
      .map((other) => ({
        row: Math.max(one.row, other.row),
        column: Math.max(one.column, other.column),
        lastRow: Math.min(one.lastRow, other.lastRow),
        lastColumn: Math.min(one.lastColumn, other.lastColumn),
      }))
      .filter((overlap) => overlap.row <= overlap.lastRow && overlap.column <= overlap.lastColumn),
  );
}

function overlap(boxes: readonly Box[]): boolean {
  return boxes.some((one, index) => common([one], boxes.slice(index + 1)).length > 0);
}

function cellsIn(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + (box.lastRow - box.row + 1) * (box.lastColumn - box.column + 1), 0);
}
