// Whom HQ has to chase: late districts by province and area, and directors with complete districts waiting among them.
import { type ConfirmationState, isConfirmed } from './confirmation';
import type { Day, Instant } from './day';
import type { Districts } from './districts';
import { type DistrictStanding, type FileStanding, isWhole } from './national';
import { type Duty, dutiesOn } from './person';
import type { District, Province } from './places';

/** Who answers, with the office's phone; empty where nobody is named. */
export type Contact = { name: string; phone: string };

export type LateDistrict = {
  district: District;
  /** Items that are blank or cannot be counted. */
  missing: number;
  /** The numbers of areas that are not complete. */
  areas: number[];
  /** Sent back and not touched since. */
  returned: boolean;
  contact: Contact;
};

export type ProvinceToChase = {
  province: Province;
  director: Contact;
  districts: number;
  late: LateDistrict[];
  /** Complete, and waiting for the director. */
  ready: District[];
  confirmed: number;
  /** Never seen: nothing is known of them. */
  unseen: number;
  /** Since when its workbook cannot be read; null while it can. */
  unreadSince: Instant | null;
};

/** In Thai order. */
export function toChaseNationally(
  files: readonly FileStanding[],
  seen: ReadonlyMap<number, DistrictStanding>,
  people: readonly Duty[],
  list: Districts,
  today: Day,
): ProvinceToChase[] {
  const duties = dutiesOn(people, today);
  const recorders = new Map<number, Duty>();
  const directors = new Map<number, Duty>();
  // Who stands in is named after who holds the post, and answers while doing so.
  for (const duty of [...duties].sort((a, b) => Number(a.actingFor !== '') - Number(b.actingFor !== ''))) {
    if (duty.role === 'director') directors.set(duty.province, duty);
    else for (const code of duty.districts) recorders.set(code, duty);
  }
  return files
    .flatMap((file) => file.provinces.map((province) => ({ province, file })))
    .sort((a, b) => a.province.order - b.province.order)
    .map(({ province, file }) => {
      const districts = list.of(province.code);
      const known = districts.flatMap((district) => {
        const standing = seen.get(district.code);
        return standing ? [{ district, standing }] : [];
      });
      const late = known.filter(({ standing }) => isLate(standing));
      return {
        province,
        director: contactOf(directors.get(province.code)),
        districts: districts.length,
        late: late.map(({ district, standing }) => lateDistrict(district, standing, recorders.get(district.code))),
        ready: known.filter(({ standing }) => isReady(standing)).map(({ district }) => district),
        confirmed: known.filter(({ standing }) => isConfirmed(standing.confirmation)).length,
        unseen: districts.length - known.length,
        unreadSince: file.readable && file.sweptAt !== null ? null : (file.sweptAt ?? 0),
      };
    });
}

/** Incomplete, or sent back and not touched since. */
export function isLate(standing: DistrictStanding): boolean {
  if (isConfirmed(standing.confirmation)) return false;
  return !isWhole(standing) || standing.confirmation === 'returned';
}

const DECIDED: readonly ConfirmationState[] = ['returned', 'changed'];

/** Complete, and the director's turn. */
export function isReady(standing: DistrictStanding): boolean {
  const { confirmation } = standing;
  return isWhole(standing) && !isConfirmed(confirmation) && !DECIDED.includes(confirmation);
}

function lateDistrict(district: District, standing: DistrictStanding, recorder: Duty | undefined): LateDistrict {
  return {
    district,
    missing: standing.total - standing.filled,
    areas: standing.areas.filter(({ filled, total }) => filled < total).map(({ area }) => area),
    returned: standing.confirmation === 'returned',
    contact: contactOf(recorder),
  };
}

function contactOf(duty: Duty | undefined): Contact {
  return duty
    ? { name: duty.actingFor === '' ? duty.name : `${duty.name} (แทน ${duty.actingFor})`, phone: duty.phone }
    : NOBODY;
}

const NOBODY: Contact = { name: '', phone: '' };
