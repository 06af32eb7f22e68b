// A save, a confirmation, an order and the sweep at the same moment, in every order of their service calls: what was
// saved is in the seal, or refused, or shown as changed.

import { moment } from '../../demo/round-2564';
import { ADDON, HQ_FILE, HQ_PROJECT, hqCommand } from '../../demo/sample-round';
import type { Call, Execution } from '../../practice/google';
import { HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import { BOUND, bindScript } from '../support/bound-script';
import { HqDesk, hqAnswer } from '../support/practice-hq';
import { answerOf, press } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, FAKTHA, MUEANG, PHICHAI, rowOf, UTTARADIT } from '../support/uttaradit-places';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
  bindScript(
    round.google,
    round.file,
    round.recorder(MUEANG).email,
    `function type(row, column, text) {
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ปริมาณงาน 2564').getRange(row, column).setValue(text);
      SpreadsheetApp.flush();
    }`,
  );
  round.sweep();
  round.google.clock.advance(60_000);
  round.keep();
});
afterEach(() => round.putBack());

const c = LEDGER_COLUMNS;
const ledger = () =>
  new HqDesk(round.google, round.hq.email).lines(HQ_LEDGER.id, c.values, 60).map((line) => ({
    kind: line[c.kind - 1] ?? '',
    district: Number(line[c.district - 1]),
    act: line[c.act - 1] ?? '',
    values: line[c.values - 1] ?? '',
  }));
const actsOn = (district: number) => ledger().filter((line) => line.district === district && line.act !== '');
const chain = () => JSON.stringify(hqCommand(round.google, 'checkLedger').shown);
const status = (district: number) => round.status(district)[8];
const isOpen = (district: number) => round.recorder(district).types(DATA, rowOf(district), columnOf('A1-02'), '7');

function decision(kind: string, district: number, more: object = {}): Call {
  const seal = round.director.seals(UTTARADIT)[district] ?? '';
  const asked = { kind, press: press(), province: UTTARADIT, districts: [{ district, seal }] };
  const args = [{ areas: [], until: '', reason: '', ...asked, ...more }];
  return { project: ADDON, function: 'decide', args, user: round.director.email, file: round.file.id, as: 'sidebar' };
}

function save(code: string, text: string): Call {
  const { shown } = round.recorder(MUEANG).area(MUEANG, 1);
  const args = [{ year: 2564, district: MUEANG, area: 1, shown, values: [{ code, text }], notes: [] }];
  const user = round.recorder(MUEANG).email;
  return { project: ADDON, function: 'save', args, user, file: round.file.id, as: 'sidebar' };
}

function typing(code: string, text: string): Call {
  const args = [rowOf(MUEANG), columnOf(code), text];
  return {
    project: BOUND,
    function: 'type',
    args,
    user: round.recorder(MUEANG).email,
    file: round.file.id,
    as: 'menu',
  };
}

const sweep = (): Call => ({
  project: HQ_PROJECT,
  function: 'sweep',
  user: round.hq.email,
  file: HQ_FILE,
  as: 'time-trigger',
});
const obstacle = (execution: Execution | undefined) => {
  const answer = execution && answerOf<{ results: { obstacle: string | null }[] }>(execution);
  return answer?.ok ? (answer.value.results[0]?.obstacle ?? null) : 'refused';
};

it('a save while the director confirms: it is refused, or the director is told that the figures changed', () => {
  const seen = new Set<string>();
  round.google.everyInterleaving(
    { calls: [save('A1-02', '71'), decision('confirm', MUEANG)], preemptions: 1 },
    ({ executions: [saved, confirmed] }) => {
      const accepted = saved !== undefined && answerOf(saved)?.ok === true;
      expect([accepted, obstacle(confirmed)]).toEqual(accepted ? [true, 'changed-since-shown'] : [false, null]);
      expect(round.cell(MUEANG, 'A1-02') === '71').toBe(accepted);
      seen.add(String(accepted));
    },
  );
  expect(seen.size).toBe(2);
});

it('two presses of directors at once: one is the act, the other is told that it was confirmed', () => {
  round.google.everyInterleaving(
    { calls: [decision('confirm', MUEANG), decision('confirm', MUEANG)], preemptions: 1 },
    ({ executions }) => {
      expect(executions.map(obstacle).sort()).toEqual(['already-confirmed', null]);
    },
  );
});

it('a recorder’s script types while the sweep closes: what it wrote is refused by Google, or the confirmation is not accepted', () => {
  const seen = new Set<string>();
  expect(round.director.confirmed(UTTARADIT, [MUEANG])).toEqual([null]);
  round.google.everyInterleaving({ calls: [sweep(), typing('A1-02', '71')], preemptions: 1 }, ({ executions }) => {
    const written = executions[1]?.outcome.ok === true;
    expect(executions[0]?.outcome).toMatchObject({ ok: true });
    const [line, ...more] = actsOn(MUEANG);
    expect(more).toEqual([]);
    expect(line?.kind).toBe(written ? 'ไม่รับ' : 'ยืนยัน');
    expect(status(MUEANG)).toBe(written ? '◆ ต้องตรวจสอบ' : '✔ ยืนยันแล้ว 24 ก.ย. 64');
    if (!written) expect(line?.values).toContain(`\nA1-02=${round.cell(MUEANG, 'A1-02').replace(/,/g, '')}\n`);
    expect(isOpen(MUEANG)).toBe(written);
    seen.add(String(written));
  });
  expect(seen.size).toBe(2);
});

it('a confirmation is taken back while the sweep accepts another act: the next sweep has both, once each', () => {
  const before = actsOn(FAKTHA).length;
  round.director.confirmed(UTTARADIT, [PHICHAI]);
  const act = decision('withdraw', FAKTHA, { reason: 'พบค่าที่ต้องแก้' });
  round.google.everyInterleaving({ calls: [sweep(), act], preemptions: 1 }, ({ executions }) => {
    expect(obstacle(executions[1])).toBeNull();
    round.sweep();
    const kinds = actsOn(FAKTHA).map((line) => line.kind);
    expect(kinds.slice(before)).toEqual(['ถอนการยืนยัน']);
    expect(actsOn(PHICHAI).map((line) => line.kind)).toEqual(['ยืนยัน']);
    expect([isOpen(FAKTHA), isOpen(PHICHAI)]).toEqual([true, false]);
  });
});

it('HQ orders while its sweep runs: no line of the ledger is lost, and its chain is whole', () => {
  round.director.confirmed(UTTARADIT, [PHICHAI]);
  round.google.clock.set(moment('2021-10-09 09:00'));
  const payload = { district: FAKTHA, reason: 'พบว่านับซ้ำ' };
  const order: Call = {
    project: HQ_PROJECT,
    function: 'submit',
    args: [{ id: 'order-0001', kind: 'take-back', payload }],
    user: round.hq.email,
    file: HQ_FILE,
    as: 'sidebar',
  };
  round.google.everyInterleaving({ calls: [sweep(), order], preemptions: 1 }, ({ executions: [swept, given] }) => {
    expect(swept?.outcome).toMatchObject({ ok: true });
    expect(given && hqAnswer(given)).toMatchObject({ ok: true });
    round.sweep();
    expect(actsOn(PHICHAI).map((line) => line.kind)).toEqual(['ยืนยัน']);
    expect(
      actsOn(FAKTHA)
        .map((line) => line.kind)
        .slice(-1),
    ).toEqual(['กรมฯ ถอนการยืนยัน']);
    expect(chain()).toContain('ต่อกันครบ');
  });
});
