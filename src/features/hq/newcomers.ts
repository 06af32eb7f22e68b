// Who has to be let into a workbook that is there already: its protections name people, and share it with nobody.
import { sha256 } from '../../workbook/host';
import type { TrackingFile } from '../../workbook/hq-workbook';
import type { Snapshot } from '../../workbook/snapshot';
import { dutiesHere, isAskedAgain, isRefused, type RunContext } from './facts';
import { peopleIn, settingsIn } from './look';

/** E-mails; none of a workbook that is only being made, which is shared when all its protections stand. */
export function newcomers(context: RunContext, file: TrackingFile, snapshot: Snapshot, wanted: string): string[] {
  const { hq, identity, now } = context;
  const known = settingsIn(snapshot)?.version === wanted ? null : peopleIn(snapshot);
  const isNew = (email: string) => known !== null && !known.has(sha256(identity.salt + email));
  const isDue = (email: string) => isAskedAgain(file, now) && file.refused?.emails.includes(email) === true;
  const emails = dutiesHere(hq, file, now)
    .map(({ email }) => email)
    .filter((email) => (isNew(email) || isDue(email)) && !isRefused(file, email, now));
  return [...new Set(emails)];
}
