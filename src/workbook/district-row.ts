// One district's row as plain data, whoever read it: the add-on through getValues, HQ through the API.
import type { AreaContent } from '../domain/canonical';
import {
  ACT_WORDS,
  type ActKind,
  type Answer,
  type Chasing,
  type Decision,
  parseAnswer,
  parseAreas,
} from '../domain/confirmation';
import { type Day, type Instant, isDay } from '../domain/day';
import { parseSealCell } from '../domain/signed-act';
import type { Content } from '../domain/volume';
import { judge, type Volume } from '../domain/volume';
import { OPEN_WORD } from '../messages/workbook';
import type { AreaColumns, Columns } from './columns';

/** How to read one row; columns are 1-based. */
export type RowReader = {
  content(column: number): Content;
  text(column: number): string;
  moment(column: number): Instant | null;
};

export type AreaRow = { columns: AreaColumns; content: AreaContent; savedAt: Instant | null; savedBy: string };

export type DistrictRow = {
  code: number | null;
  recordUntil: string;
  confirmUntil: string;
  version: string;
  decision: Decision | null | 'unreadable';
  chasing: Chasing;
  /** HQ's protection lies over the areas' cells, as far as the frame says. */
  shut: boolean;
  answer: Answer | null;
  lastSaved: Instant | null;
  areas: AreaRow[];
};

export function readDistrictRow(reader: RowReader, columns: Columns): DistrictRow {
  const { frame } = columns;
  const areas = columns.areas.map((area) => readArea(reader, area));
  const code = reader.content(frame.code);
  const saves = areas.map((area) => area.savedAt).filter((at): at is Instant => at !== null);
  return {
    code: code.kind === 'number' ? code.value : null,
    recordUntil: reader.text(frame['record-until']),
    confirmUntil: reader.text(frame['confirm-until']),
    version: reader.text(frame.version),
    decision: readDecision(reader, columns),
    chasing: { calledAt: reader.moment(columns.block.called), promised: dayIn(reader.text(columns.block.promised)) },
    shut: !['', OPEN_WORD].includes(reader.text(frame.lock)),
    answer: parseAnswer(reader.text(frame.answer)),
    lastSaved: saves.length === 0 ? null : Math.max(...saves),
    areas,
  };
}

function readArea(reader: RowReader, columns: AreaColumns): AreaRow {
  const volumes: { [code: string]: Volume } = {};
  for (const { item, column } of columns.items) volumes[item.code] = judge(reader.content(column), item.decimals);
  return {
    columns,
    content: { volumes, note: reader.text(columns.note) },
    savedAt: reader.moment(columns.savedAt),
    savedBy: reader.text(columns.savedBy),
  };
}

const KINDS: readonly ActKind[] = ['confirm', 'return', 'withdraw', 'restore'];

/** The block is the director's to type into, so anything may stand there. */
function readDecision(reader: RowReader, { block }: Columns): Decision | null | 'unreadable' {
  const state = reader.text(block.state);
  if (state === '') return null;
  const kind = KINDS.find((candidate) => ACT_WORDS[candidate] === state);
  if (!kind) return 'unreadable';
  return {
    kind,
    act: reader.text(block.act),
    at: reader.moment(block.at) ?? 0,
    by: reader.text(block.by),
    areas: parseAreas(reader.text(block.areas)),
    until: dayIn(reader.text(block.until)),
    reason: reader.text(block.reason),
    ...parseSealCell(reader.text(block.seal)),
    signature: reader.text(block.signature),
  };
}

function dayIn(text: string): Day | '' {
  return isDay(text) ? text : '';
}
