// From what HQ decided and what it sees in a workbook to the facts its plan is made from.
import { type Answer, answerText, confirmationState } from '../../domain/confirmation';
import { dayOf, endOfDay, type Instant, startOfDay } from '../../domain/day';
import { isConfirmed, lockStatus } from '../../domain/lock-status';
import { dutiesOn } from '../../domain/person';
import type { District } from '../../domain/places';
import { endsFor } from '../../domain/round';
import { ROWS } from '../../workbook/columns';
import type { DistrictRow } from '../../workbook/district-row';
import { sha256 } from '../../workbook/host';
import type { HqFacts, Person, TrackingFile } from '../../workbook/hq-workbook';
import { type DirectoryEntry, SETTINGS_FORMAT, type Settings } from '../../workbook/settings';
import type { RowFacts, TrackingFacts } from '../../workbook/tracking-facts';
import { guidePages } from './guide-pages';

export type Identity = { hqId: string; salt: string };

/** One district as HQ sees it: its row, null before the tab exists, and HQ's answer as it shall stand. */
export type SeenDistrict = { district: District; row: DistrictRow | null; answer: Answer | null };

export function trackingFacts(
  hq: HqFacts,
  identity: Identity,
  file: TrackingFile,
  seen: readonly SeenDistrict[],
  lastYear: Settings['lastYear'],
  now: Instant,
): TrackingFacts {
  const people = dutiesHere(hq, file, now);
  const directory = people.map(
    ({ email, ...duty }): DirectoryEntry => ({ ...duty, person: sha256(identity.salt + email), key: null }),
  );
  const settings: Settings = {
    format: SETTINGS_FORMAT,
    version: '',
    fileId: file.id,
    hqId: identity.hqId,
    round: hq.round,
    extensions: hq.extensions,
    catalogue: hq.catalogue,
    provinces: file.provinces.map(({ code, name, order }) => ({ code, name, order })),
    districts: seen.map(({ district }, index) => ({
      code: district.code,
      name: district.name,
      province: district.province,
      order: district.order,
      row: ROWS.first + index,
    })),
    texts: hq.texts,
    jumpLimits: hq.jumpLimits,
    minutesPerYear: hq.minutesPerYear,
    salt: identity.salt,
    lastYear,
  };
  const version = sha256(JSON.stringify([settings, directory])).slice(0, 12);
  return {
    settings: { ...settings, version },
    directory,
    rows: seen.map((district) => rowFacts(hq, people, district, now)),
    provinces: file.provinces.map(({ code }) => ({
      province: code,
      directors: emails(people.filter(({ role, province }) => role === 'director' && province === code)),
    })),
    guide: guidePages(),
    now,
  };
}

/** People with a duty in this workbook today; those of tomorrow come with tomorrow's sweep. */
export function dutiesHere(hq: HqFacts, file: TrackingFile, now: Instant): Person[] {
  const here = new Set(file.provinces.map(({ code }) => code));
  return hq.people.filter((person) => here.has(person.province) && dutiesOn([person], dayOf(now)).length > 0);
}

function rowFacts(
  hq: HqFacts,
  people: readonly Person[],
  { district, row, answer }: SeenDistrict,
  now: Instant,
): RowFacts {
  const { round } = hq;
  const ends = endsFor(round, hq.extensions, district);
  const decision = row?.decision ?? null;
  const confirmation = confirmationState(decision, answer, row?.lastSaved ?? null);
  const lock = lockStatus({
    now,
    isCopy: false,
    isOldYear: false,
    roundClosed: round.closed,
    mayRecord: true,
    recordFrom: round.recording.from,
    recordUntil: ends.record.until,
    confirmUntil: ends.confirm.until,
    confirmation,
    decidedAt: null,
    decidedBy: '',
    returnUntil: decision !== null && decision !== 'unreadable' ? decision.until : '',
  });
  return {
    district: district.code,
    recordUntil: ends.record.until,
    confirmUntil: ends.confirm.until,
    locked: lock.open ? null : lock.reason,
    // From the first day of recording, so that chasing can be marked and a district sent back before confirming begins.
    openForDirectors: !round.closed && now >= startOfDay(round.recording.from) && now <= endOfDay(ends.confirm.until),
    answer:
      answer && (isConfirmed(confirmation) || confirmation === 'changed' || confirmation === 'needs-check')
        ? answerText(answer)
        : '',
    recorders: emails(people.filter(({ role, districts }) => role === 'recorder' && districts.includes(district.code))),
  };
}

function emails(people: readonly Person[]): string[] {
  return [...new Set(people.map(({ email }) => email))];
}
