// การเปลี่ยนแปลงอำเภอ in the HQ workbook: one line for each time that districts were renamed, merged or split.
import { CHANGE_KINDS, type ChangeDraft, type DistrictChange, inOrder, successionOf } from '../domain/crosswalk';
import { type Day, shortDay } from '../domain/day';
import { districtsAfter, officialDistricts } from '../domain/districts';
import { provinceByCode } from '../domain/places';
import { arabicDigits, comparableName } from '../domain/thai-text';
import { CHANGE_WORDS, CROSSWALK_HEADINGS, CROSSWALK_TITLE, changeProblemText } from '../messages/crosswalk';
import { cellProblemText } from '../messages/hq-tabs';
import { HQ_FIRST_ROW, typedTab } from './hq-tabs';
import { provinceNamed, withoutDistrictPrefix } from './place-cells';
import { growTab, type Request, writeCells } from './requests';
import type { TabSnapshot } from './snapshot';
import { cell, type TabSpec } from './spec';
import type { Tab } from './tabs';
import { filledRows, type TypedRow, typedRow } from './typed';

export const HQ_CROSSWALK: Tab = { id: 240, title: CROSSWALK_TITLE };
const ROWS = 100;
const COLUMNS = { day: 1, kind: 2, province: 3, was: 4, are: 5, codes: 6, source: 7 } as const;

export function planCrosswalkTab(): TabSpec {
  return typedTab(HQ_CROSSWALK, CROSSWALK_HEADINGS, [], [110, 190, 140, 260, 260, 170, 420], ROWS);
}

/** In the order in which they came into force; a workbook without the tab has none. */
export function readCrosswalk(tab: TabSnapshot | undefined, problems: string[]): DistrictChange[] {
  const changes: DistrictChange[] = [];
  for (const line of linesOf(tab, problems)) {
    const reading = successionOf(line.draft, districtsAfter(changes), takenBy(changes));
    if (reading.ok) {
      changes.push({ ...reading.succession, kind: line.draft.kind, day: line.day, source: line.source });
    } else {
      const heading = CROSSWALK_HEADINGS[COLUMNS[reading.problem.column] - 1] ?? '';
      problems.push(cellProblemText(tab?.title ?? '', line.row, heading, changeProblemText(reading.problem)));
    }
  }
  return changes;
}

/** Codes of the official list, and those of districts that came later. */
export function takenBy(changes: readonly DistrictChange[]): (code: number) => boolean {
  const came = new Set(changes.flatMap(({ are }) => are.map(({ code }) => code)));
  return (code) => came.has(code) || officialDistricts().withCode(code) !== undefined;
}

export type ChangeLine = { day: Day; draft: ChangeDraft; source: string };

export function appendChange(tab: TabSnapshot | undefined, { day, draft, source }: ChangeLine): Request[] {
  const rows = tab ? filledRows(tab, HQ_FIRST_ROW, COLUMNS.source) : [];
  const row = Math.max(HQ_FIRST_ROW, ...rows.map((each) => each + 1));
  const cells = [
    shortDay(day),
    CHANGE_WORDS[draft.kind],
    provinceByCode(draft.province)?.name ?? '',
    draft.was.join(', '),
    draft.are.join(', '),
    draft.codes.join(', '),
    source,
  ];
  return [
    ...(row > (tab?.rows ?? ROWS) ? [growTab(HQ_CROSSWALK, row + ROWS)] : []),
    writeCells(HQ_CROSSWALK.id, row, 1, [cells.map((text) => cell(text))]),
  ];
}

/** Names as the tab and the form have them: with commas between, prefixes and spaces as people type them. */
export function namesIn(text: string): string[] {
  return partsOf(text).map((name) => withoutDistrictPrefix(comparableName(name)));
}

export function codesIn(text: string): string[] {
  return partsOf(arabicDigits(text));
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function linesOf(tab: TabSnapshot | undefined, problems: string[]): (ChangeLine & { row: number })[] {
  if (!tab) return [];
  const lines = filledRows(tab, HQ_FIRST_ROW, COLUMNS.source).flatMap((index): (ChangeLine & { row: number })[] => {
    const row = typedRow(tab, index, (column) => CROSSWALK_HEADINGS[column - 1] ?? '', problems);
    const day = row.requiredDay(COLUMNS.day);
    const draft = draftIn(row);
    return draft && day !== '' ? [{ row: index, day, draft, source: row.text(COLUMNS.source) }] : [];
  });
  return inOrder(lines);
}

function draftIn(row: TypedRow): ChangeDraft | null {
  const kind = CHANGE_KINDS.find((each) => CHANGE_WORDS[each] === row.text(COLUMNS.kind));
  if (!kind) row.problem(COLUMNS.kind, 'unknown-change');
  const province = provinceNamed(row.required(COLUMNS.province));
  if (!province) row.problem(COLUMNS.province, 'unknown-province');
  if (!kind || !province) return null;
  return {
    kind,
    province: province.code,
    was: namesIn(row.text(COLUMNS.was)),
    are: namesIn(row.text(COLUMNS.are)),
    codes: codesIn(row.text(COLUMNS.codes)),
  };
}
