// ผู้รับผิดชอบ in the HQ workbook as a whole: written from entries, and copied out as a table.
import { shortDay } from '../domain/day';
import type { Districts } from '../domain/districts';
import { clipboardText } from '../domain/pasted-cells';
import { provinceByCode } from '../domain/places';
import type { RosterEntry } from '../domain/roster-import';
import { HQ_HEADINGS, ROLE_WORDS } from '../messages/hq-tabs';
import { HQ_FIRST_ROW, HQ_PEOPLE, PEOPLE_COLUMNS } from './hq-tabs';
import { growTab, type Request, writeCells } from './requests';
import type { TabSnapshot } from './snapshot';
import { cell } from './spec';
import { filledRows } from './typed';

/** The tab holds these people and nobody else; lines left over from before are emptied. Small enough for one batch. */
export function writeRoster(tab: TabSnapshot, people: readonly RosterEntry[], districts: Districts): Request[] {
  const last = Math.max(HQ_FIRST_ROW - 1, ...filledRows(tab, HQ_FIRST_ROW, PEOPLE_COLUMNS.actingFor));
  const lines = people.map((entry) => rosterCells(entry, districts));
  const width = PEOPLE_COLUMNS.actingFor;
  while (HQ_FIRST_ROW - 1 + lines.length < last) lines.push(Array.from({ length: width }, () => ''));
  const needed = HQ_FIRST_ROW - 1 + lines.length;
  return [
    ...(needed > tab.rows ? [growTab(HQ_PEOPLE, needed)] : []),
    ...(lines.length > 0
      ? [
          writeCells(
            HQ_PEOPLE.id,
            HQ_FIRST_ROW,
            1,
            lines.map((line) => line.map((text) => cell(text))),
          ),
        ]
      : []),
  ];
}

export function rosterText(people: readonly RosterEntry[], districts: Districts): string {
  return clipboardText([HQ_HEADINGS.people, ...people.map((entry) => rosterCells(entry, districts))]);
}

/** In the order of PEOPLE_COLUMNS. */
function rosterCells(entry: RosterEntry, districts: Districts): string[] {
  return [
    entry.email,
    entry.name,
    entry.phone,
    ROLE_WORDS[entry.role],
    provinceByCode(entry.province)?.name ?? '',
    entry.districts.map((code) => districts.withCode(code)?.name ?? '').join(', '),
    entry.from === '' ? '' : shortDay(entry.from),
    entry.until === '' ? '' : shortDay(entry.until),
    entry.actingFor,
  ];
}
