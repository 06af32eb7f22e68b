// HQ's first screen: the round, its windows, and what was ordered lately.
import type { HqCalls, HqHome, HqOutcome, HqWindow, NationalView } from '../../contract/hq-calls';
import { dayOf } from '../../domain/day';
import type { Window } from '../../domain/round';
import { type End, endsFor } from '../../domain/round';
import { HQ_EDITIONS, readEditions } from '../../workbook/editions-tab';
import { effectiveEmail } from '../../workbook/host';
import { fileUrl, isOwner } from '../../workbook/hq-host';
import { districtsIn } from '../../workbook/hq-workbook';
import { HQ_ORDERS, readOrders } from '../../workbook/orders-tab';
import { gatheredIn } from '../../workbook/registers';
import { tabById } from '../../workbook/snapshot';
import { doubtfulOf } from './confirmations';
import { type OpenDesk, openDesk } from './desk';
import { lastLook, nationalNow } from './national';
import { orderView } from './orders/calls';
import { setbackViews } from './setbacks';

const LATEST_ORDERS = 5;

export const home: HqCalls['home'] = (): HqOutcome<HqHome> => {
  const desk = openDesk();
  const orders = tabById(desk.book(), HQ_ORDERS.id);
  if (!orders) return { ok: false, refusal: { code: 'not-set-up' } };
  const reading = desk.open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { round, extensions, texts, files, published, districts: listed } = reading.open.facts;
  const forAll = extensions.filter(({ scope }) => scope.kind === 'all');
  const ends = endsFor(round, forAll, { code: 0, province: 0 });
  const provinces = files.flatMap((file) => file.provinces).sort((a, b) => a.order - b.order);
  return {
    ok: true,
    value: {
      now: Date.now(),
      person: effectiveEmail(),
      isRoleAccount: isOwner(),
      year: round.year,
      practice: round.practice,
      guideUrl: texts.guideUrl,
      provinces: provinces.map(({ code, name }) => ({ code, name })),
      districts: provinces.reduce((sum, { code }) => sum + listed.of(code).length, 0),
      recording: windowOf(round.recording, ends.record),
      confirming: windowOf(round.confirming, ends.confirm),
      national: nationalView(reading.open),
      extensions: { count: forAll.length, letter: forAll[forAll.length - 1]?.letter ?? '' },
      lastEdition: lastEdition(reading.open),
      suggestedLayout: dayOf(Date.now()) < round.confirming.from ? 'recording' : 'confirming',
      setbacks: setbackViews(reading.open.book),
      publishedUrl: published === '' ? '' : fileUrl(published),
      doubtful: doubtfulOf(reading.open).length,
      orders: readOrders(orders)
        .slice(-LATEST_ORDERS)
        .reverse()
        .map(({ order }) => orderView(order)),
    },
  };
};

export const districts: HqCalls['districts'] = ({ province }) => ({
  ok: true,
  value: districtsIn(openDesk().book())
    .of(province)
    .map(({ code, name }) => ({ code, name })),
});

function nationalView({ facts, book }: OpenDesk): NationalView {
  const { provinces, recording, confirming, confirmed } = nationalNow(facts, gatheredIn(book, facts.round.year));
  return {
    updatedAt: lastLook(facts),
    recording,
    confirming,
    confirmedDistricts: confirmed,
    unread: provinces.flatMap(({ province, unreadSince }) =>
      unreadSince === null ? [] : [{ name: province.name, since: unreadSince }],
    ),
  };
}

function lastEdition({ facts, book }: OpenDesk): HqHome['lastEdition'] {
  const ofYear = readEditions(tabById(book, HQ_EDITIONS.id)).filter(({ edition }) => edition.year === facts.round.year);
  const last = ofYear[ofYear.length - 1]?.edition;
  return last ? { number: last.number, at: last.at } : null;
}

function windowOf({ from }: Window, { until, original }: End): HqWindow {
  return { from, until, original };
}
