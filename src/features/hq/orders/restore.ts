// The order about values that many districts lost at once. Put back is only what still is as it was found.
import type { EffectLine } from '../../../contract/hq-calls';
import { type RestorePayload, readRestore } from '../../../contract/orders/restore';
import { canonicalDistrict, readCanonical } from '../../../domain/canonical';
import { type LostValue, planRestore, type RestorePlan } from '../../../domain/setback';
import { RESTORE } from '../../../messages/setbacks';
import { apply, fetchCells, fetchTracking } from '../../../workbook/api';
import { type Columns, planColumns, ROWS } from '../../../workbook/columns';
import { HQ_LEDGER } from '../../../workbook/hq-tabs';
import { appendToLedger, NO_ENTRY, readLedger } from '../../../workbook/ledger';
import { type Request, writeCells } from '../../../workbook/requests';
import { HQ_SETBACKS, lostBoxes, lostValues, type SetbackLine, settleSetback } from '../../../workbook/setbacks-tab';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import { dataTab } from '../../../workbook/tabs';
import { lostCell } from '../../../workbook/written-rows';
import type { OpenDesk } from '../desk';
import { placed, rowIn } from '../look';
import { openSetbacks } from '../setbacks';
import { type Findings, kindOf, type Step, type StepContext } from './kind';

export const restore = kindOf<RestorePayload>({
  code: 'restore',
  read: readRestore,
  title: ({ choice }) => RESTORE.title[choice],
  find: findings,
  step: ({ alarm, choice }, _, context) => {
    const lines = linesOf(alarm, context.open);
    return choice === 'restore' ? putBack(lines, context) : done(lines, context, 'dismissed', RESTORE.dismissed);
  },
});

function linesOf(alarm: string, { book }: OpenDesk): SetbackLine[] {
  return openSetbacks(book).filter((line) => line.alarm === alarm);
}

const MOST_TOLD = 30;

function findings({ alarm, choice }: RestorePayload, open: OpenDesk): Findings {
  const lines = linesOf(alarm, open);
  const problems: Findings['problems'] = [];
  if (lines.length === 0) problems.push({ field: 'alarm', text: RESTORE.gone });
  else if (choice === 'restore' && !fileOf(lines, open)) problems.push({ field: 'alarm', text: RESTORE.noFile });
  const told = lines.slice(0, MOST_TOLD).map(
    ({ name, province, before, after }): EffectLine => ({
      sign: 'part',
      text: RESTORE.line(name, province, before, after),
      means: '',
    }),
  );
  const more = lines.length - told.length;
  return {
    problems,
    warnings: [],
    effects: [
      { sign: 'info', text: RESTORE.effect[choice](lines.length), means: '' },
      ...told,
      ...(more > 0 ? [{ sign: 'info' as const, text: RESTORE.more(more), means: '' }] : []),
      ...(choice === 'restore'
        ? [
            { sign: 'none' as const, text: RESTORE.keeps, means: RESTORE.stays },
            { sign: 'conf' as const, text: RESTORE.locks, means: RESTORE.same },
          ]
        : []),
    ],
    button: RESTORE.button[choice](lines.length),
  };
}

/** One write in the workbook, then the note: done again it finds its own values and writes nothing. */
function putBack(lines: readonly SetbackLine[], context: StepContext): Step {
  const { open } = context;
  const file = fileOf(lines, open);
  if (!file) throw new Error('The workbook was looked up before this step.');
  const workbook = fetchTracking(file.id, dataTab(open.facts.round.year));
  const districts = placed(
    workbook,
    open.facts.round.year,
    file.provinces.flatMap(({ code }) => open.facts.districts.of(code)),
  );
  if (!districts) return { hq: [], cursor: null, progress: '', result: RESTORE.moved };
  const register = tabById(
    fetchCells(open.id, open.book, (tab) => (tab.id === HQ_SETBACKS.id ? lostBoxes(lines) : [])),
    HQ_SETBACKS.id,
  );
  const columns = planColumns(open.facts.catalogue);
  const planned = lines.map((line) => {
    const row = ROWS.first + districts.findIndex(({ code }) => code === line.district);
    return { line, row, plan: planRestore(lostValues(register, line), cellsNow(open, workbook, columns, row)) };
  });
  apply(
    file.id,
    planned.flatMap(({ row, plan }) => plan.write.flatMap((value) => written(open, columns, row, value))),
  );
  const result = resultOf(planned);
  const counted = new Map(planned.map(({ line, plan }) => [line.district, plan.write.length + plan.done]));
  return done(lines, context, 'restored', result, counted);
}

function fileOf([line]: readonly SetbackLine[], { facts }: OpenDesk) {
  const district = facts.districts.withCode(line?.district ?? 0);
  return facts.files.find(
    ({ id, provinces }) => id !== '' && provinces.some(({ code }) => code === district?.province),
  );
}

/** What stands in a district's cells, in the words of the canonical form. */
function cellsNow({ facts }: OpenDesk, workbook: Snapshot, columns: Columns, row: number) {
  const { round, catalogue } = facts;
  const tab = tabById(workbook, dataTab(round.year).id);
  const areas = new Map(tab ? rowIn(tab, row, columns).areas.map((each) => [each.columns.area, each.content]) : []);
  const form = canonicalDistrict(round.year, 0, catalogue, (area) => areas.get(area) ?? { volumes: {}, note: '' });
  const { values, notes } = readCanonical(catalogue, form);
  return ({ area, item }: LostValue) => (item === '' ? notes.get(area) : values.get(item)) ?? '';
}

function written({ facts }: OpenDesk, columns: Columns, row: number, value: LostValue): Request[] {
  return lostCell(columns, row, value).map((block) =>
    writeCells(dataTab(facts.round.year).id, block.row, block.column, block.cells),
  );
}

function resultOf(planned: readonly { line: SetbackLine; plan: RestorePlan }[]): string {
  const cells = planned.reduce((sum, { plan }) => sum + plan.write.length + plan.done, 0);
  const kept = planned.flatMap(({ line, plan }) => plan.kept.map(({ item }) => `${line.name} ${item}`.trim()));
  return [
    RESTORE.restored(cells, planned.length),
    ...(kept.length === 0 ? [] : [RESTORE.kept(kept.slice(0, MOST_TOLD))]),
  ].join(' · ');
}

/** The lines are settled; what was put back stands in the ledger, a line for each province. */
function done(
  lines: readonly SetbackLine[],
  { open, order, now }: StepContext,
  state: 'restored' | 'dismissed',
  result: string,
  counted: ReadonlyMap<number, number> = new Map(),
): Step {
  const entries = [...new Set(lines.map(({ province }) => province))].flatMap((province) => {
    const here = lines.filter((line) => line.province === province && counted.has(line.district));
    const cells = here.reduce((sum, { district }) => sum + (counted.get(district) ?? 0), 0);
    if (cells === 0) return [];
    const remark = RESTORE.remark(
      cells,
      here.map(({ name }) => name),
    );
    return [{ ...NO_ENTRY, at: now, kind: 'repaired' as const, province, actedAt: order.at, by: order.by, remark }];
  });
  const ledger = readLedger(tabById(open.book, HQ_LEDGER.id), open.facts.round.year);
  return {
    hq: [...lines.map((line) => settleSetback(line, state, order.by)), ...appendToLedger(open.book, ledger, entries)],
    cursor: null,
    progress: '',
    result,
  };
}
