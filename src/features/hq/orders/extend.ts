// The order to extend: one record by its letter; the next sweep writes the new ends into the frames it covers.
import type { EffectLine } from '../../../contract/hq-calls';
import { type ExtendPayload, readExtend } from '../../../contract/orders/extend';
import { isConfirmed } from '../../../domain/confirmation';
import { dayOf, type Instant, laterDay, shortDay, shortMoment } from '../../../domain/day';
import { type DraftReading, readExtensionDraft } from '../../../domain/extension-draft';
import { isWhole } from '../../../domain/national';
import { type District, provinces } from '../../../domain/places';
import { covers, endsFor, type Scope } from '../../../domain/round';
import {
  draftProblemText,
  draftWarningText,
  EFFECTS,
  extendButton,
  extendedResult,
  extendTitle,
} from '../../../messages/extend';
import { scopeWord } from '../../../messages/hq-tabs';
import type { Gathered } from '../../../workbook/gathered';
import { EXTENSION_COLUMNS, HQ_EXTENSIONS, HQ_FIRST_ROW } from '../../../workbook/hq-tabs';
import { gatheredIn } from '../../../workbook/registers';
import { writeCells } from '../../../workbook/requests';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import { cell } from '../../../workbook/spec';
import { filledRows } from '../../../workbook/typed';
import type { OpenDesk } from '../desk';
import { type Findings, kindOf } from './kind';

export const extend = kindOf<ExtendPayload>({
  code: 'extend',
  read: readExtend,
  title: (payload, districts) => extendTitle(payload.letter, scopeOf(payload), districts),
  find: findings,
  step(payload, _, { open, order, now }) {
    const { extension } = readDraft(payload, open, now);
    if (!extension) throw new Error('The extension was checked before this step.');
    const districts = coveredBy(extension.scope, open).length;
    const line: { [column in keyof typeof EXTENSION_COLUMNS]: string } = {
      letter: extension.letter,
      letterDate: shortDay(extension.letterDate),
      scope: scopeWord(extension.scope, open.facts.districts),
      recordUntil: extension.recordUntil ? shortDay(extension.recordUntil) : '',
      confirmUntil: extension.confirmUntil ? shortDay(extension.confirmUntil) : '',
      reason: extension.reason,
      forwarding: payload.forwarding,
      by: order.by,
      at: shortMoment(order.at),
      order: order.id,
      year: String(open.facts.round.year),
    };
    const cells = Object.values(line).map((text) => cell(text));
    return {
      hq: [writeCells(HQ_EXTENSIONS.id, nextRow(open.book), EXTENSION_COLUMNS.letter, [cells])],
      cursor: null,
      progress: '',
      result: extendedResult(districts, extension.recordUntil, extension.confirmUntil),
    };
  },
});

function findings(payload: ExtendPayload, open: OpenDesk, now: Instant): Findings {
  const { problems, warnings } = readDraft(payload, open, now);
  const districts = coveredBy(scopeOf(payload), open);
  const inProvinces = new Set(districts.map(({ province }) => province)).size;
  return {
    problems: problems.map((told) => ({ field: told.field, text: draftProblemText(told) })),
    warnings: warnings.map((told) => ({ field: told.field, text: draftWarningText(told, open.facts.round.year) })),
    effects: effectsOf(inProvinces, districts, open),
    button: extendButton(inProvinces, districts.length, payload.scope === 'districts'),
  };
}

/** By how far each district is: the letter gives time to those who need it, and opens nothing that is confirmed. */
function effectsOf(inProvinces: number, districts: readonly District[], { facts, book }: OpenDesk): EffectLine[] {
  const gathered = gatheredIn(book, facts.round.year);
  const seen = districts.map(({ code }) => gathered.get(code));
  const standings = seen.filter((each): each is Gathered => each !== undefined);
  const open = standings.filter(({ confirmation }) => !isConfirmed(confirmation) && confirmation !== 'changed');
  const count = (test: (standing: Gathered) => boolean) => open.filter(test).length;
  const unseen = seen.length - standings.length;
  const lines: EffectLine[] = [
    { sign: 'info', text: EFFECTS.affected(inProvinces, districts.length), means: '' },
    { sign: 'none', text: EFFECTS.none(count(({ filled }) => filled === 0)), means: EFFECTS.more },
    { sign: 'part', text: EFFECTS.part(count((each) => each.filled > 0 && !isWhole(each))), means: EFFECTS.more },
    { sign: 'ok', text: EFFECTS.complete(count(isWhole)), means: EFFECTS.nothing },
    { sign: 'conf', text: EFFECTS.confirmed(standings.length - open.length), means: EFFECTS.stays },
  ];
  return unseen === 0 ? lines : [...lines, { sign: 'info', text: EFFECTS.unseen(unseen), means: EFFECTS.more }];
}

function readDraft(payload: ExtendPayload, open: OpenDesk, now: Instant): DraftReading {
  const { round, extensions } = open.facts;
  const scope = scopeOf(payload);
  const ends = coveredBy(scope, open).map((district) => endsFor(round, extensions, district));
  return readExtensionDraft(
    { ...payload, scope },
    {
      round,
      extensions,
      ends: {
        record: ends.reduce((latest, { record }) => laterDay(latest, record.until), ''),
        confirm: ends.reduce((latest, { confirm }) => laterDay(latest, confirm.until), ''),
      },
      holidays: open.facts.holidays,
      today: dayOf(now),
    },
  );
}

function scopeOf({ scope, places }: ExtendPayload): Scope {
  if (scope === 'all') return { kind: 'all' };
  const once = [...new Set(places)];
  return scope === 'provinces' ? { kind: 'provinces', provinces: once } : { kind: 'districts', districts: once };
}

/** Of the districts that stand in a tracking workbook. */
function coveredBy(scope: Scope, { facts }: OpenDesk): District[] {
  const listed = new Set(facts.files.flatMap((file) => file.provinces.map(({ code }) => code)));
  return provinces()
    .filter(({ code }) => listed.has(code))
    .flatMap(({ code }) => facts.districts.of(code))
    .filter((district) => covers(scope, district));
}

function nextRow(book: Snapshot): number {
  const tab = tabById(book, HQ_EXTENSIONS.id);
  const rows = tab ? filledRows(tab, HQ_FIRST_ROW, EXTENSION_COLUMNS.order) : [];
  return Math.max(HQ_FIRST_ROW, ...rows.map((row) => row + 1));
}
