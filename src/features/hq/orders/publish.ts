// The order to publish an edition: first it is frozen in ครั้งที่รายงาน, then copied as values to the workbook of readers.
import type { EffectLine, FieldWords } from '../../../contract/hq-calls';
import { type PublishPayload, readPublish } from '../../../contract/orders/publish';
import type { Instant } from '../../../domain/day';
import { type Edition, type EditionLayout, editionChanges, nextNumber } from '../../../domain/edition';
import { type National, nationalFrom } from '../../../domain/national';
import { changesText, countsText, editionText, PUBLISH, publishedTitle } from '../../../messages/editions';
import { confirmingCounts, recordingCounts } from '../../../messages/national';
import { RESTORE } from '../../../messages/setbacks';
import { GUIDE_ALT } from '../../../messages/workbook';
import { apply, createSpreadsheet, fetchSnapshot } from '../../../workbook/api';
import { HQ_EDITIONS, nextEditionRow, readEditions, writeEdition } from '../../../workbook/editions-tab';
import { effectiveEmail } from '../../../workbook/host';
import { HQ_ROUND, roundRow } from '../../../workbook/hq-tabs';
import { hasLatest, latestQr, latestTab, publishRequests } from '../../../workbook/published';
import { placeQr } from '../../../workbook/qr-image';
import { gatheredIn } from '../../../workbook/registers';
import { writeCells } from '../../../workbook/requests';
import { tabById } from '../../../workbook/snapshot';
import { cell } from '../../../workbook/spec';
import { LOCALE, TIME_ZONE } from '../../../workbook/tracking-workbook';
import type { OpenDesk } from '../desk';
import { lastLook, nationalNow, statusSheet } from '../national';
import { openSetbacks } from '../setbacks';
import { type Findings, kindOf, type Step, type StepContext } from './kind';

/** Where the order stands once the edition is frozen: `copy 5`, and `copy 5 qr` where the guide's picture is still to be placed. */
type Cursor = { number: number; picture: boolean };

export const publish = kindOf<PublishPayload>({
  code: 'publish',
  read: readPublish,
  title: ({ layout }) => PUBLISH.title(layout),
  find: findings,
  step({ layout }, cursor, context) {
    const at = readCursor(cursor);
    return at === null ? freeze(layout, context) : copy(at, context);
  },
});

/** The figures of the last look, from the moment this is written on. */
function freeze(layout: EditionLayout, { open, order, now }: StepContext): Step {
  const { edition, before } = drafted(layout, open, order.by, now);
  const lines = readEditions(tabById(open.book, HQ_EDITIONS.id));
  const changes = before === null ? '' : changesText(layout, editionChanges(before.provinces, edition.provinces));
  const line = { row: nextEditionRow(lines), edition, changes, order: order.id };
  return {
    hq: [writeEdition(line, countsText(layout, nationalFrom(edition.provinces)))],
    cursor: cursorText({ number: edition.number, picture: false }),
    progress: PUBLISH.frozen(edition.number),
  };
}

/** The workbook of readers is made by the first edition; its id is noted before anything else is done with it. */
function copy(at: Cursor, { open }: StepContext): Step {
  const { facts, book } = open;
  const edition = readEditions(tabById(book, HQ_EDITIONS.id))
    .map((line) => line.edition)
    .find(({ year, number }) => year === facts.round.year && number === at.number);
  if (!edition) throw new Error(`Edition ${at.number} was frozen before this step.`);
  const waiting = { cursor: cursorText(at), progress: PUBLISH.frozen(at.number) };
  if (facts.published === '') {
    const id = createSpreadsheet(publishedTitle(facts.round.year), LOCALE, TIME_ZONE, latestTab(edition.layout));
    return { hq: [writeCells(HQ_ROUND.id, roundRow('published'), 2, [[cell(id)]])], ...waiting };
  }
  const readers = fetchSnapshot(facts.published);
  if (!hasLatest(readers, edition.layout) && !at.picture) {
    return { hq: [], ...waiting, cursor: cursorText({ ...at, picture: true }) };
  }
  const sheet = statusSheet(facts, nationalFrom(edition.provinces), edition.layout, edition.at, edition);
  apply(facts.published, publishRequests(readers, edition, sheet, effectiveEmail()));
  if (at.picture) {
    placeQr(facts.published, latestTab(edition.layout).id, latestQr(sheet), facts.texts.guideUrl, GUIDE_ALT);
  }
  return { hq: [], cursor: null, progress: '', result: PUBLISH.done(edition.number, edition.at) };
}

function findings({ layout }: PublishPayload, open: OpenDesk, now: Instant): Findings {
  const problems: FieldWords[] = [];
  if (!tabById(open.book, HQ_EDITIONS.id)) problems.push({ field: 'layout', text: PUBLISH.noTab });
  const at = lastLook(open.facts);
  if (at === null) problems.push({ field: 'layout', text: PUBLISH.neverSeen });
  const { edition, before } = drafted(layout, open, '', now);
  return {
    problems,
    warnings: [...warningsOf(edition, now), ...lostWarning(open)].map((text) => ({ field: 'layout', text })),
    effects: problems.length > 0 ? [] : effectsOf(edition, before),
    button: PUBLISH.button(edition.number),
  };
}

/** Older than this, the figures are said to be old. */
const FRESH_MINUTES = 30;

function warningsOf({ at, provinces }: Edition, now: Instant): string[] {
  const minutes = Math.floor((now - at) / 60_000);
  const unseen = provinces.filter(({ state }) => state === null).length;
  const unread = provinces.filter(({ state, unreadSince }) => state !== null && unreadSince !== null).length;
  return [
    minutes > FRESH_MINUTES ? PUBLISH.stale(minutes) : '',
    unread > 0 ? PUBLISH.unread(unread) : '',
    unseen > 0 ? PUBLISH.unseen(unseen) : '',
  ].filter((text) => text !== '');
}

function lostWarning({ book }: OpenDesk): string[] {
  const lost = openSetbacks(book).length;
  return lost === 0 ? [] : [RESTORE.publishWarning(lost)];
}

function effectsOf(edition: Edition, before: Edition | null): EffectLine[] {
  const changed = before === null ? 0 : editionChanges(before.provinces, edition.provinces).length;
  return [
    { sign: 'info', text: editionText(edition.number, edition.at), means: '' },
    ...countLines(edition.layout, nationalFrom(edition.provinces)),
    { sign: 'info', text: before === null ? PUBLISH.first : PUBLISH.changed(changed), means: '' },
  ];
}

const SIGNS = { complete: 'ok', partial: 'part', none: 'none', unseen: 'bad', all: 'conf', some: 'part' } as const;

function countLines(layout: EditionLayout, national: National): EffectLine[] {
  const counts = layout === 'recording' ? recordingCounts(national) : confirmingCounts(national);
  return counts.map(({ sign, count, words }) => ({ sign: SIGNS[sign], text: `${count} ${words}`, means: '' }));
}

/** What would be published now, and the year's latest edition in the same layout, with which it can be compared. */
function drafted(layout: EditionLayout, { facts, book }: OpenDesk, by: string, now: Instant) {
  const { year } = facts.round;
  const editions = readEditions(tabById(book, HQ_EDITIONS.id)).map(({ edition }) => edition);
  const number = nextNumber(editions, year);
  const edition: Edition = {
    year,
    number,
    layout,
    at: lastLook(facts) ?? now,
    publishedAt: now,
    by,
    notes: facts.texts.notes,
    provinces: nationalNow(facts, gatheredIn(book, year)).provinces,
  };
  const before = editions.filter((each) => each.year === year && each.layout === layout).pop();
  return { edition, before: before ?? null };
}

function readCursor(text: string): Cursor | null {
  const [word, number, picture] = text.split(' ');
  return word === 'copy' ? { number: Number(number), picture: picture === 'qr' } : null;
}

function cursorText({ number, picture }: Cursor): string {
  return picture ? `copy ${number} qr` : `copy ${number}`;
}
