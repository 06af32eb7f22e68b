// From what HQ decided and what it sees in a workbook to the facts its plan is made from.
import { answerText } from '../../domain/confirmation';
import { dayOf, endOfDay, type Instant, startOfDay } from '../../domain/day';
import { lockStatus } from '../../domain/lock-status';
import { dutiesOn } from '../../domain/person';
import { endsFor } from '../../domain/round';
import { keptOf } from '../../domain/standing';
import { trackingTitle } from '../../messages/hq';
import { ROWS } from '../../workbook/columns';
import { sha256 } from '../../workbook/host';
import type { HqFacts, Person, TrackingFile } from '../../workbook/hq-workbook';
import { type KeyBook, knownKey } from '../../workbook/keys';
import type { Registers } from '../../workbook/registers';
import { type DirectoryEntry, SETTINGS_FORMAT, type Settings } from '../../workbook/settings';
import type { Snapshot } from '../../workbook/snapshot';
import type { RowFacts, TrackingFacts } from '../../workbook/tracking-facts';
import { guidePages } from './guide-pages';
import type { SeenDistrict } from './look';
import type { Look } from './sweep-plan';

/** `master` is the secret from which the keys of directors follow. */
export type Identity = { hqId: string; salt: string; master: string };

/** Everything HQ knows in one run. */
export type RunContext = {
  identity: Identity;
  owner: string;
  hq: HqFacts;
  keys: KeyBook;
  registers: Registers;
  /** The HQ workbook as it was read; long texts of registers and what was not asked for are not in it. */
  book: Snapshot;
  now: Instant;
};

export function trackingFacts(
  { hq, identity, keys, now }: RunContext,
  file: TrackingFile,
  seen: readonly SeenDistrict[],
  { lastYear, histories }: Pick<Look, 'lastYear' | 'histories'>,
): TrackingFacts {
  const people = dutiesHere(hq, file, now);
  const directory = people.map(
    ({ email, ...duty }): DirectoryEntry => ({
      ...duty,
      person: sha256(identity.salt + email),
      key: duty.role === 'director' ? knownKey(identity.master, keys, email) : null,
    }),
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
  const granted = people.filter(({ email }) => !isRefused(file, email, now));
  const version = sha256(JSON.stringify([settings, directory])).slice(0, 12);
  return {
    districts: hq.districts,
    settings: { ...settings, version },
    directory,
    rows: seen.map((district) => rowFacts(hq, granted, district, now)),
    provinces: file.provinces.map(({ code }) => ({
      province: code,
      directors: emails(granted.filter(({ role, province }) => role === 'director' && province === code)),
    })),
    histories,
    guide: guidePages(),
    now,
  };
}

/** People with a duty in this workbook today; those of tomorrow come with tomorrow's sweep. */
export function dutiesHere(hq: HqFacts, file: TrackingFile, now: Instant): Person[] {
  const here = new Set(file.provinces.map(({ code }) => code));
  return hq.people.filter((person) => here.has(person.province) && dutiesOn([person], dayOf(now)).length > 0);
}

/** An address that Google refused is left out for some hours, or every sweep would be refused anew. */
const REFUSED_FOR_MS = 6 * 3600_000;

export function isRefused({ refused }: TrackingFile, email: string, now: Instant): boolean {
  return refused !== null && now - refused.at < REFUSED_FOR_MS && refused.emails.includes(email);
}

/** What a workbook is called in a year. */
export function titleOf({ provinces }: TrackingFile, year: number): string {
  return trackingTitle(
    provinces.map(({ name }) => name),
    year,
  );
}

/** Those whom Google did not take are named to it once more in this run. */
export function isAskedAgain({ refused }: TrackingFile, now: Instant): boolean {
  return refused !== null && now - refused.at >= REFUSED_FOR_MS;
}

function rowFacts(hq: HqFacts, people: readonly Person[], seen: SeenDistrict, now: Instant): RowFacts {
  const { round } = hq;
  const { district, answer, standing, pending, sealed, rewritten } = seen;
  const ends = endsFor(round, hq.extensions, district);
  const lock = lockStatus({
    now,
    isCopy: false,
    isOldYear: false,
    roundClosed: round.closed,
    mayRecord: true,
    recordFrom: round.recording.from,
    recordUntil: ends.record.until,
    confirmUntil: ends.confirm.until,
    // A signed confirmation on its way into the ledger closes the row; what else counts is never taken from the block.
    confirmation: pending === 'confirm' ? 'confirmed-waiting' : 'none',
    kept: keptOf(standing),
    stillShut: false,
    decidedAt: null,
    decidedBy: '',
    returnUntil: '',
  });
  return {
    district: district.code,
    recordUntil: ends.record.until,
    confirmUntil: ends.confirm.until,
    locked: lock.open ? null : lock.reason,
    // From the first day of recording, so that chasing can be marked and a district sent back before confirming begins.
    openForDirectors:
      seen.block !== 'lost' &&
      !round.closed &&
      now >= startOfDay(round.recording.from) &&
      now <= endOfDay(ends.confirm.until),
    answer: answer ? answerText(answer) : '',
    recorders: emails(people.filter(({ role, districts }) => role === 'recorder' && districts.includes(district.code))),
    sealed,
    rewritten,
    typedInto: false,
  };
}

function emails(people: readonly Person[]): string[] {
  return [...new Set(people.map(({ email }) => email))];
}
