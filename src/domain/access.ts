// Who may change a workbook beside who should: strangers among its editors, people without a duty, people still shut out.

export type AccessFacts = {
  owner: string;
  editors: readonly string[];
  /** Whom HQ wrote down as people of its own. */
  staff: readonly string[];
  /** Who has a duty in this workbook today. */
  onDuty: readonly string[];
  /** Everybody in HQ's list of people, whenever and wherever. */
  listed: readonly string[];
};

/** E-mails in lower case. `due` may change the workbook; `idle` are in HQ's list, and have no duty here today. */
export type Access = { due: ReadonlySet<string>; strangers: string[]; idle: string[]; shutOut: string[] };

export function accessOf({ owner, editors, staff, onDuty, listed }: AccessFacts): Access {
  const due = new Set([owner, ...staff, ...onDuty]);
  const known = new Set(listed);
  const present = new Set([owner, ...editors]);
  const others = editors.filter((email) => !due.has(email));
  return {
    due,
    strangers: others.filter((email) => !known.has(email)),
    idle: others.filter((email) => known.has(email)),
    shutOut: [...new Set(onDuty)].filter((email) => !present.has(email)),
  };
}
