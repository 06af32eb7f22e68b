// Everything HQ knows in one run, from the HQ workbook as it was read and the secrets of the project.
import type { Instant } from '../../domain/day';
import { effectiveEmail, newSecret, uuid } from '../../workbook/host';
import { hqProperty } from '../../workbook/hq-host';
import { HQ_KEYS } from '../../workbook/hq-tabs';
import type { HqFacts } from '../../workbook/hq-workbook';
import { readKeys } from '../../workbook/keys';
import { readRegisters } from '../../workbook/registers';
import { type Snapshot, tabById } from '../../workbook/snapshot';
import type { RunContext } from './facts';

export function contextOf(id: string, book: Snapshot, hq: HqFacts, now: Instant): RunContext {
  return {
    identity: { hqId: id, salt: hqProperty('salt', uuid), master: hqProperty('master', newSecret) },
    owner: effectiveEmail(),
    hq,
    keys: readKeys(tabById(book, HQ_KEYS.id)),
    registers: readRegisters(book, hq.round.year, hq.districts),
    book,
    now,
  };
}
