// Compares a workbook with its plan and yields what to do, as API requests in the order in which they must be applied.
import { otherTabTitle } from '../messages/workbook';
import {
  addSheet,
  addSignColour,
  deleteConditionalFormat,
  dimension,
  formatCells,
  type Request,
  renameSheet,
  signRule,
  updateSheet,
  updateSpreadsheet,
  validate,
  writeCells,
} from './requests';
import { planRights, type RightsNotice } from './rights';
import { type Entered, enteredAt, type Snapshot, type TabSnapshot, tabById } from './snapshot';
import type { Block, Box, CellSpec, TabSpec, WorkbookSpec } from './spec';
import type { Tab } from './tabs';

export type Notice =
  | (RightsNotice & { tab: string })
  | {
      kind: 'missing-tab' | 'unknown-tab' | 'altered-cells' | 'altered-colours' | 'altered-settings';
      tab: string;
      count: number;
    };

export type Reconciliation = {
  /** Rights that are taken away or laid anew for HQ alone; applied first. */
  takes: Request[];
  /** Tabs, cells, looks. */
  contents: Request[];
  /** Rights that name people, and holes; applied last. */
  grants: Request[];
  notices: Notice[];
};

export function reconcile(spec: WorkbookSpec, actual: Snapshot, hq: string): Reconciliation {
  const result: Reconciliation = { takes: [], contents: [], grants: [], notices: [] };
  if (actual.title !== spec.title || actual.locale !== spec.locale || actual.timeZone !== spec.timeZone) {
    result.contents.push(updateSpreadsheet(spec.title, spec.locale, spec.timeZone));
    result.notices.push({ kind: 'altered-settings', tab: '', count: 1 });
  }
  const renamed = outOfTheWay(spec, actual);
  result.contents.push(...renamed.map(renameSheet));
  const named = { ...actual, tabs: actual.tabs.map((tab) => ({ ...tab, ...renamed.find(({ id }) => id === tab.id) })) };
  for (const [index, tab] of spec.tabs.entries()) {
    reconcileTab(result, tab, tabById(named, tab.tab.id), index, hq);
  }
  const planned = new Set(spec.tabs.map((tab) => tab.tab.id));
  for (const tab of named.tabs.filter(({ id }) => !planned.has(id))) {
    result.notices.push({ kind: 'unknown-tab', tab: tab.title, count: 1 });
  }
  return result;
}

/** New names for tabs that have the name of a planned one: Google refuses a name that is taken, and with it the whole plan. */
function outOfTheWay(spec: WorkbookSpec, actual: Snapshot): Tab[] {
  const wanted = new Map(spec.tabs.map(({ tab }) => [tab.title.toLowerCase(), tab.id]));
  const taken = new Set(actual.tabs.map(({ title }) => title.toLowerCase()));
  const free = (title: string, number = 1): string => {
    const other = otherTabTitle(title, number);
    return taken.has(other.toLowerCase()) ? free(title, number + 1) : other;
  };
  return actual.tabs
    .filter(({ id, title }) => (wanted.get(title.toLowerCase()) ?? id) !== id)
    .map(({ id, title }) => ({ id, title: free(title) }));
}

function reconcileTab(
  result: Reconciliation,
  spec: TabSpec,
  actual: TabSnapshot | undefined,
  index: number,
  hq: string,
) {
  const title = spec.tab.title;
  const rights = planRights(spec, actual, hq);
  result.notices.push(...rights.notices.map((notice) => ({ ...notice, tab: title })));
  // A tab that is not there yet is made together with its protections; nobody can have rights in it.
  if (actual) result.takes.push(...rights.takes);
  if (!actual) result.notices.push({ kind: 'missing-tab', tab: title, count: 1 });
  if (!actual) result.contents.push(...newTabRequests(spec, index, hq));
  else if (!spec.kept) result.contents.push(...contents(result.notices, spec, actual));
  result.grants.push(...rights.grants);
}

/** Everything that makes a tab that is not there yet, its protections included. */
export function newTabRequests(spec: TabSpec, index: number, hq: string): Request[] {
  return [
    addSheet(spec, index),
    ...spec.blocks.map((block) => writeCells(spec.tab.id, block.row, block.column, block.cells)),
    ...looks(spec),
    ...colours(spec, undefined),
    ...planRights(spec, undefined, hq).takes,
  ];
}

/** What brings the cells, looks and size of a tab into the planned form, without its rights; makes it when it is missing. */
export function tabRequests(spec: TabSpec, actual: TabSnapshot | undefined, index: number, hq: string): Request[] {
  if (!actual) return newTabRequests(spec, index, hq);
  return contents([], spec, actual);
}

function contents(notices: Notice[], spec: TabSpec, actual: TabSnapshot): Request[] {
  const requests: Request[] = [];
  if (!sameProperties(spec, actual)) requests.push(updateSheet(spec));
  const cells = cellRequests(spec, actual);
  requests.push(...cells.requests);
  if (cells.changed > 0) notices.push({ kind: 'altered-cells', tab: spec.tab.title, count: cells.changed });
  // Formats and validation follow the shape of a tab: they are laid again when it grows or shrinks, its head changes, or
  // other cells than before are to be coloured.
  const { relaidRows = [] } = spec;
  const recoloured = !sameColours(spec, actual);
  const reshaped = actual.rows !== spec.rows || actual.columns !== spec.columns || cells.head || recoloured;
  if (reshaped || relaidRows.length > MOST_RELAID_ROWS) requests.push(...looks(spec));
  else requests.push(...relaidRows.flatMap((row) => cellLooks(rowOf(spec, row))));
  if (recoloured) {
    requests.push(...colours(spec, actual));
    notices.push({ kind: 'altered-colours', tab: spec.tab.title, count: 1 });
  }
  return requests;
}

/** From so many rows on it takes fewer requests to lay the whole tab anew. */
const MOST_RELAID_ROWS = 10;

/** The formats and validations of one row. */
function rowOf(spec: TabSpec, row: number): TabSpec {
  const inRow = <Part extends { box: Box }>(parts: readonly Part[]): Part[] =>
    parts
      .filter(({ box }) => box.row <= row && row <= box.lastRow)
      .map((part) => ({ ...part, box: { ...part.box, row, lastRow: row } }));
  return { ...spec, formats: inRow(spec.formats), validations: inRow(spec.validations) };
}

function cellLooks(spec: TabSpec): Request[] {
  const id = spec.tab.id;
  return [
    ...spec.formats.map((format) => formatCells(id, format)),
    ...spec.validations.map((validation) => validate(id, validation)),
  ];
}

function looks(spec: TabSpec): Request[] {
  const id = spec.tab.id;
  return [
    ...cellLooks(spec),
    ...spec.columnSpans.map((span) => dimension(id, 'COLUMNS', span)),
    ...spec.rowSpans.map((span) => dimension(id, 'ROWS', span)),
  ];
}

function colours(spec: TabSpec, actual: TabSnapshot | undefined): Request[] {
  return [
    ...(actual?.conditionalFormats ?? []).map(() => deleteConditionalFormat(spec.tab.id)),
    ...spec.colours.map((colour, index) => addSignColour(spec.tab.id, index, colour)),
  ];
}

function sameColours(spec: TabSpec, actual: TabSnapshot): boolean {
  const key = (rule: GoogleAppsScript.Sheets.Schema.ConditionalFormatRule) =>
    JSON.stringify([
      rule.ranges?.map((range) => [
        range.startRowIndex,
        range.endRowIndex,
        range.startColumnIndex,
        range.endColumnIndex,
      ]),
      rule.booleanRule?.condition?.type,
      rule.booleanRule?.condition?.values?.map((value) => value.userEnteredValue),
    ]);
  const wanted = spec.colours.map((colour) => key(signRule(spec.tab.id, colour)));
  const present = actual.conditionalFormats.map(key);
  return wanted.length === present.length && wanted.every((rule, index) => rule === present[index]);
}

function sameProperties(spec: TabSpec, actual: TabSnapshot): boolean {
  return (
    spec.tab.title === actual.title &&
    spec.hidden === actual.hidden &&
    spec.rows === actual.rows &&
    spec.columns === actual.columns &&
    spec.frozenRows === actual.frozenRows &&
    spec.frozenColumns === actual.frozenColumns
  );
}

/** Only what differs is written: runs of wrong cells of a row. */
function cellRequests(spec: TabSpec, actual: TabSnapshot): { requests: Request[]; changed: number; head: boolean } {
  const requests: Request[] = [];
  let changed = 0;
  let head = false;
  for (const block of spec.blocks) {
    for (const run of wrongRuns(block, actual)) {
      requests.push(writeCells(spec.tab.id, run.row, run.column, [run.cells]));
      changed += run.cells.length;
      head ||= run.row <= spec.frozenRows;
    }
  }
  return { requests, changed, head };
}

type Run = { row: number; column: number; cells: CellSpec[] };

function wrongRuns(block: Block, actual: TabSnapshot): Run[] {
  const runs: Run[] = [];
  block.cells.forEach((line, down) => {
    let run: Run | null = null;
    line.forEach((spec, right) => {
      const row = block.row + down;
      const column = block.column + right;
      if (sameCell(spec, enteredAt(actual, row, column))) {
        run = null;
      } else if (run) {
        run.cells.push(spec);
      } else {
        run = { row, column, cells: [spec] };
        runs.push(run);
      }
    });
  });
  return runs;
}

function sameCell(spec: CellSpec, entered: Entered): boolean {
  if ('formula' in spec) return entered !== null && 'formula' in entered && entered.formula === spec.formula;
  if (spec.value === null || spec.value === '') return entered === null;
  return entered !== null && 'value' in entered && entered.value === spec.value;
}
