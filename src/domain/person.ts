// Who may do what where: the roster entries of one person on one day.
import type { Day } from './day';

export type Role = 'recorder' | 'director';

/**
 * One line of the roster. A recorder answers for districts, a director for a province. `from`-`until` are inclusive;
 * empty means always. `actingFor` names the office or post stood in for.
 */
export type Duty = {
  role: Role;
  name: string;
  phone: string;
  province: number;
  districts: number[];
  from: Day | '';
  until: Day | '';
  actingFor: string;
};

export function dutiesOn<Entry extends Duty>(duties: readonly Entry[], day: Day): Entry[] {
  return duties.filter((duty) => (duty.from === '' || duty.from <= day) && (duty.until === '' || day <= duty.until));
}

export function mayRecord(duties: readonly Duty[], district: number): boolean {
  return duties.some((duty) => duty.role === 'recorder' && duty.districts.includes(district));
}

export function mayConfirm(duties: readonly Duty[], province: number): boolean {
  return duties.some((duty) => duty.role === 'director' && duty.province === province);
}

/** The duty as which somebody confirms a province: one's own before one stood in for. */
export function directingDuty<Entry extends Duty>(duties: readonly Entry[], province: number): Entry | undefined {
  const own = duties.filter((duty) => duty.role === 'director' && duty.province === province);
  return own.find((duty) => duty.actingFor === '') ?? own[0];
}
