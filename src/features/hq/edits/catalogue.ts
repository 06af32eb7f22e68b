// The edit of the list of work items from a pasted table: all of it or nothing. The next sweep moves the columns of every
// workbook with it.
import type { FieldWords, HqCalls, OrderPreview } from '../../../contract/hq-calls';
import { type CataloguePayload, readCataloguePayload } from '../../../contract/orders/catalogue';
import { areasInUse, type Catalogue, type Item } from '../../../domain/catalogue';
import { type CatalogueChange, changeCatalogue, readCatalogueTable } from '../../../domain/catalogue-import';
import { isConfirmed } from '../../../domain/confirmation';
import { isWhole } from '../../../domain/national';
import { CATALOGUE_EDIT, ITEM_TABLE, itemProblemText } from '../../../messages/catalogue-edit';
import { YES_NO } from '../../../messages/hq-tabs';
import { HQ_ITEMS, HQ_ROUND } from '../../../workbook/hq-tabs';
import { readCatalogue, readRound } from '../../../workbook/hq-workbook';
import { catalogueText, writeCatalogue } from '../../../workbook/items-tab';
import { gatheredIn } from '../../../workbook/registers';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import { openDesk } from '../desk';
import { editOf } from './kind';
import { firstTold } from './told';

export const catalogue = editOf<CataloguePayload>({
  code: 'catalogue',
  read: readCataloguePayload,
  title: () => CATALOGUE_EDIT.title,
  find(payload, book) {
    const { change, problems } = judge(payload, book);
    return {
      problems,
      warnings: change ? warningsOf(change, book) : [],
      effects: change ? effectsOf(change) : [],
      button: CATALOGUE_EDIT.button(change?.next.version ?? ''),
    };
  },
  write(payload, book) {
    const { change } = judge(payload, book);
    const tab = tabById(book, HQ_ITEMS.id);
    if (!tab || !change) throw new Error('The catalogue was checked before it is written.');
    return { requests: writeCatalogue(tab, change.next), result: CATALOGUE_EDIT.result(change.next.version) };
  },
});

/** The list as a table to change in a spreadsheet and to paste here again. */
export const catalogueTable: HqCalls['catalogue'] = () => {
  const book = openDesk().book();
  const { found, problems } = inUse(book);
  const tab = tabById(book, HQ_ROUND.id);
  if (!found || !tab) return { ok: false, refusal: { code: 'not-set-up' } };
  const { round, texts } = readRound(tab, problems);
  if (problems.length > 0) return { ok: false, refusal: { code: 'unreadable', problems: firstTold(problems) } };
  return {
    ok: true,
    value: {
      text: catalogueText(found),
      lines: found.items.length,
      version: found.version,
      official: found.official,
      active: found.items.filter((item) => item.active).length,
      year: round.year,
      guideUrl: texts.guideUrl,
      practice: round.practice,
    },
  };
};

function inUse(book: Snapshot): { found: Catalogue | undefined; problems: string[] } {
  const tab = tabById(book, HQ_ITEMS.id);
  const problems: string[] = [];
  return { found: tab && readCatalogue(tab, problems), problems };
}

function judge({ text, official }: CataloguePayload, book: Snapshot) {
  const { found, problems: unreadable } = inUse(book);
  const asField = (texts: readonly string[]): FieldWords[] => texts.map((words) => ({ field: 'text', text: words }));
  if (!found || unreadable.length > 0) {
    return { change: null, problems: asField([CATALOGUE_EDIT.unreadable, ...firstTold(unreadable)]) };
  }
  const reading = readCatalogueTable(text, ITEM_TABLE, YES_NO.closed);
  const told = firstTold(reading.problems.map(itemProblemText));
  if (reading.items.length === 0 && told.length === 0) told.push(CATALOGUE_EDIT.empty);
  const change = told.length === 0 ? changeCatalogue(found, reading, official) : null;
  const emptied = change?.emptied.map(({ number }) => CATALOGUE_EDIT.emptied(number)) ?? [];
  return { change, problems: asField([...told, ...emptied]) };
}

function effectsOf(change: CatalogueChange): OrderPreview['effects'] {
  const { next } = change;
  const line = (sign: OrderPreview['effects'][number]['sign'], text: string, items: readonly Item[]) =>
    items.length === 0 ? [] : [{ sign, text: `${text} ${items.length}`, means: CATALOGUE_EDIT.names([...items]) }];
  const lines = [
    ...line('ok', CATALOGUE_EDIT.added, change.added),
    ...line('ok', CATALOGUE_EDIT.revived, change.revived),
    ...line('none', CATALOGUE_EDIT.retired, change.retired),
    ...line('part', CATALOGUE_EDIT.remeasured, change.remeasured),
    ...line('part', CATALOGUE_EDIT.reworded, change.reworded),
  ];
  const active = next.items.filter((item) => item.active).length;
  return [
    { sign: 'info', text: CATALOGUE_EDIT.effect(areasInUse(next).length, active), means: '' },
    ...(change.isNewVersion ? [{ sign: 'info' as const, text: CATALOGUE_EDIT.version(next.version), means: '' }] : []),
    ...(lines.length === 0 ? [{ sign: 'none' as const, text: CATALOGUE_EDIT.same, means: '' }] : lines),
  ];
}

/** What it does to districts that were complete or confirmed by the list before. */
function warningsOf(change: CatalogueChange, book: Snapshot): FieldWords[] {
  const tab = tabById(book, HQ_ROUND.id);
  const year = tab ? readRound(tab, []).round.year : 0;
  const districts = [...gatheredIn(book, year).values()];
  const complete = districts.filter(isWhole).length;
  const confirmed = districts.filter(({ confirmation }) => isConfirmed(confirmation)).length;
  const more = change.added.length + change.revived.length > 0;
  return [
    ...(more && complete > 0 ? [CATALOGUE_EDIT.incomplete(complete)] : []),
    ...(change.isNewVersion && confirmed > 0 ? [CATALOGUE_EDIT.again(confirmed)] : []),
  ].map((text) => ({ field: 'text', text }));
}
