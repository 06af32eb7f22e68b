// How many executions may be under way at one time, by person and by script.
import type { Limits } from './quotas';

export class Crowd {
  private readonly inside = new Map<string, number>();

  constructor(private readonly limits: Limits) {}

  /** Google's words when there are too many. */
  enter(user: string, project: string): string | undefined {
    const { executionsAtOncePerUser, executionsAtOncePerScript } = this.limits;
    if (this.count(`user ${user}`) >= executionsAtOncePerUser) {
      return 'There are too many scripts running simultaneously for this Google user account.';
    }
    if (this.count(`project ${project}`) >= executionsAtOncePerScript) {
      return 'There are too many scripts running simultaneously for this script.';
    }
    this.add(user, project, 1);
    return undefined;
  }

  leave(user: string, project: string): void {
    this.add(user, project, -1);
  }

  private count(key: string): number {
    return this.inside.get(key) ?? 0;
  }

  private add(user: string, project: string, change: number): void {
    for (const key of [`user ${user}`, `project ${project}`]) this.inside.set(key, this.count(key) + change);
  }
}
