// The edit of ข้อมูลสำนักงาน from a pasted table: all of it or nothing; districts it does not name keep what stands there.
import type { FieldWords, OrderPreview } from '../../../contract/hq-calls';
import { type OfficesPayload, readOfficesPayload } from '../../../contract/orders/offices';
import { parseDay, shortDay } from '../../../domain/day';
import { readOffices } from '../../../domain/office-import';
import { OFFICE_COLUMNS, OFFICE_EDIT, officeGuessText, officeProblemText } from '../../../messages/offices';
import { effectiveEmail } from '../../../workbook/host';
import { districtsIn } from '../../../workbook/hq-workbook';
import { HQ_OFFICES, planOfficesTab, readOfficesTab, writeOffices } from '../../../workbook/offices-tab';
import { newTabRequests } from '../../../workbook/reconcile';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import { editOf } from './kind';
import { firstTold } from './told';

export const offices = editOf<OfficesPayload>({
  code: 'offices',
  read: readOfficesPayload,
  title: ({ day }) => OFFICE_EDIT.title(shortDay(parseDay(day) ?? '')),
  find: (payload, book) => preview(payload, book),
  write({ text, day }, book) {
    const { lines } = readOffices(text, OFFICE_COLUMNS, districtsIn(book));
    const given = lines.map(({ office }) => office);
    // An HQ workbook from before this tab gets it with the first table.
    const tab = tabById(book, HQ_OFFICES.id);
    const missing = tab ? [] : newTabRequests(planOfficesTab(), book.tabs.length, effectiveEmail());
    return {
      requests: [...missing, ...writeOffices(tab, districtsIn(book), given, parseDay(day) ?? '')],
      result: OFFICE_EDIT.result(given.length),
    };
  },
});

function preview({ text, day, accepted }: OfficesPayload, book: Snapshot): OrderPreview {
  const { lines, guesses, repairs, problems } = readOffices(text, OFFICE_COLUMNS, districtsIn(book));
  const told: FieldWords[] = firstTold(problems.map(officeProblemText)).map((words) => ({
    field: 'text',
    text: words,
  }));
  if (lines.length === 0 && problems.length === 0) told.push({ field: 'text', text: OFFICE_EDIT.empty });
  if (parseDay(day) === undefined) told.push({ field: 'day', text: OFFICE_EDIT.badDay });
  const open = guesses.filter(({ key }) => !accepted.includes(key));
  told.push(...open.map((guess) => ({ field: 'guess', text: `${officeGuessText(guess)} ${OFFICE_EDIT.unaccepted}` })));
  const tab = tabById(book, HQ_OFFICES.id);
  const known = new Map(tab ? readOfficesTab(tab, districtsIn(book)).map((office) => [office.district, office]) : []);
  const changed = lines.filter(({ office }) => {
    const before = known.get(office.district);
    return before?.localBodies !== office.localBodies || before.staff !== office.staff;
  });
  return {
    problems: told,
    warnings: [],
    effects: [
      { sign: 'info', text: OFFICE_EDIT.effect(lines.length), means: '' },
      { sign: 'part', text: OFFICE_EDIT.changed, means: String(changed.length) },
      ...repairs.slice(0, 5).map(({ was, name }) => ({ sign: 'info' as const, text: `“${was}” → ${name}`, means: '' })),
      { sign: 'none', text: OFFICE_EDIT.kept, means: '' },
    ],
    guesses: guesses.map((guess) => ({ key: guess.key, text: officeGuessText(guess) })),
    button: OFFICE_EDIT.button(lines.length),
  };
}
