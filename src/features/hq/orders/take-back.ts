// The order to take a confirmation back after confirming has ended: one line in the ledger; the next sweep does the rest.
import { readTakeBack, type TakeBackPayload } from '../../../contract/orders/take-back';
import { endOfDay, type Instant } from '../../../domain/day';
import { type District, provinceByCode } from '../../../domain/places';
import { endsFor } from '../../../domain/round';
import { standsConfirmed } from '../../../domain/standing';
import { tidyText } from '../../../domain/thai-text';
import { TAKE_BACK, takeBackTitle } from '../../../messages/hq-acts';
import { HQ_LEDGER } from '../../../workbook/hq-tabs';
import { appendToLedger, type Ledger, NO_ENTRY, readLedger } from '../../../workbook/ledger';
import { tabById } from '../../../workbook/snapshot';
import { standingOf } from '../acts';
import type { OpenDesk } from '../desk';
import { type Findings, kindOf } from './kind';

export const takeBack = kindOf<TakeBackPayload>({
  code: 'take-back',
  read: readTakeBack,
  title({ district }, districts) {
    const found = districts.withCode(district);
    return takeBackTitle(found?.name ?? '', provinceByCode(found?.province ?? 0)?.name ?? '');
  },
  find: findings,
  step({ district, reason }, _, { open, order, now }) {
    const found = open.facts.districts.withCode(district);
    if (!found) throw new Error('The district was checked before this step.');
    const entry = {
      ...NO_ENTRY,
      at: now,
      kind: 'withdrawn-by-hq' as const,
      act: order.id,
      district,
      name: found.name,
      province: provinceByCode(found.province)?.name ?? '',
      actedAt: order.at,
      by: order.by,
      detail: tidyText(reason),
    };
    const hq = appendToLedger(open.book, ledgerOf(open), [entry]);
    return { hq, cursor: null, progress: '', result: TAKE_BACK.result };
  },
});

function findings({ district, reason }: TakeBackPayload, open: OpenDesk, now: Instant): Findings {
  const found = open.facts.districts.withCode(district);
  const problems: Findings['problems'] = [];
  if (!found) problems.push({ field: 'district', text: TAKE_BACK.unknown });
  else if (!standsConfirmed(standingOf(ledgerOf(open), district))) {
    problems.push({ field: 'district', text: TAKE_BACK.notConfirmed });
  } else if (now <= endOfDay(endsFor(open.facts.round, open.facts.extensions, found).confirm.until)) {
    problems.push({ field: 'district', text: TAKE_BACK.stillOpen });
  }
  if (tidyText(reason) === '') problems.push({ field: 'reason', text: TAKE_BACK.noReason });
  return { problems, warnings: [], effects: found ? effectsOn(found, open, now) : [], button: TAKE_BACK.button };
}

/** Confirming is over, so nobody in the province can confirm again before HQ extends. */
function effectsOn(district: District, { facts, book }: OpenDesk, now: Instant): Findings['effects'] {
  const { record } = endsFor(facts.round, facts.extensions, district);
  const standing = standingOf(readLedger(tabById(book, HQ_LEDGER.id), facts.round.year), district.code);
  return [
    { sign: 'back', text: TAKE_BACK.effect(district.name), means: '' },
    ...(standing ? [{ sign: 'conf' as const, text: TAKE_BACK.was(standing.at, standing.by), means: '' }] : []),
    { sign: 'info', text: TAKE_BACK.ledger, means: '' },
    now > endOfDay(record.until)
      ? { sign: 'bad', text: TAKE_BACK.shut, means: TAKE_BACK.extend }
      : { sign: 'part', text: TAKE_BACK.open(record.until), means: TAKE_BACK.extend },
  ];
}

function ledgerOf({ book, facts }: OpenDesk): Ledger {
  return readLedger(tabById(book, HQ_LEDGER.id), facts.round.year);
}
