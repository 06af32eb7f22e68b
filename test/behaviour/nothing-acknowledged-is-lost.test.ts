// What happens when Google fails, or the execution ends, between any two service calls of an act.
import { directorOf, HQ, recordersOf, UTTARADIT } from '../../demo/people';
import { ADDON, HQ_FILE, hqFile, trackingFile } from '../../demo/sample-round';
import { runFromSidebar } from '../../practice/execution/script-run';
import type { Execution, Google, SpreadsheetFile } from '../../practice/google';
import { checkpoint } from '../../practice/model/cells';
import { HQ_FIRST_ROW, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { DISTRICTS } from '../../src/workbook/tabs';
import { anUttaraditRound } from '../support/practice-uttaradit';

const LAPLAE = 5308;
const MUEANG = 5301;
const PHICHAI = 5307;
const FAULTS = [
  { what: 'throws', when: 'before' },
  { what: 'dies', when: 'before' },
  { what: 'dies', when: 'after' },
] as const;

let google: Google;
let tracking: SpreadsheetFile;
/** Puts both workbooks back as they were at the last mark. */
let putBack: () => void;

function mark(): void {
  const marks = [tracking, hqFile(google)].map((file) => ({ file, restore: checkpoint(file.data) }));
  putBack = () => {
    for (const { file, restore } of marks) {
      restore();
      file.restructured();
    }
    mark();
  };
}

beforeAll(async () => {
  google = await anUttaraditRound('story');
  tracking = trackingFile(google);
  mark();
});

afterEach(() => {
  putBack();
});

type Answer<T> = { ok: true; value: T } | { ok: false; refusal: { code: string } };

function asked(name: string, request: object, user: string): Execution {
  return runFromSidebar(google, { project: ADDON, function: name, args: [request], user, file: tracking.id });
}

/** What the sidebar learns: nothing, when the call failed. */
function answerOf<T>({ outcome }: Execution): Answer<T> | null {
  return outcome.ok ? JSON.parse(String(outcome.value)) : null;
}

function answered<T>(execution: Execution): T {
  const answer = answerOf<T>(execution);
  if (!answer?.ok) throw new Error(`refused: ${JSON.stringify(answer)} ${JSON.stringify(execution.outcome)}`);
  return answer.value;
}

type AreaSeen = { shown: string; items: { code: string; volume: { value?: number }; reason: string }[] };

const recorder = recordersOf(UTTARADIT).find(({ district }) => district.code === LAPLAE)?.email ?? '';
const director = directorOf(UTTARADIT).email;

describe('saving an area', () => {
  const AREA = { district: LAPLAE, area: 3 };
  const CODES = ['A3-01', 'A3-02', 'A3-03', 'A3-04', 'A3-05', 'A3-06'];
  const open = () => answered<AreaSeen>(asked('area', AREA, recorder));
  const held = () => open().items.map(({ volume, reason }) => [volume.value, reason]);

  /** Six numbers and a reason that no other attempt has. */
  function save(attempt: number, shown: string): Execution {
    const values = CODES.map((code, index) => ({ code, text: String(attempt * 10 + index) }));
    const notes = [{ code: CODES[0], reason: `ครั้งที่ ${attempt}`, link: '' }];
    return asked('save', { ...AREA, shown, values, notes }, recorder);
  }

  const wanted = (attempt: number) =>
    Array.from({ length: 6 }, (_, index) => [attempt * 10 + index, index === 0 ? `ครั้งที่ ${attempt}` : '']);

  it('whatever fails at whichever call: acknowledged means written, and it is all or nothing', () => {
    const calls = save(1, open().shown).meter.calls.length;
    expect(calls).toBeGreaterThan(3);
    let attempt = 1;
    let lost = 0;
    for (let atCall = 1; atCall <= calls; atCall++) {
      for (const fault of FAULTS) {
        attempt += 1;
        const before = held();
        const { shown } = open();
        google.faults.plan({ atCall, ...fault });
        const answer = answerOf(save(attempt, shown));
        const after = held();
        expect([before, wanted(attempt)]).toContainEqual(after);
        if (answer?.ok) expect(after).toEqual(wanted(attempt));
        else lost += 1;
        // The sidebar sends the same save again, with what it was shown then: it counts once.
        expect(answerOf(save(attempt, shown))).toMatchObject({ ok: true });
        expect(held()).toEqual(wanted(attempt));
      }
    }
    expect(lost).toBeGreaterThan(calls);
  });

  it('a lock that others hold is told as such, and nothing is written', () => {
    const before = held();
    google.faults.locksAreHeld = true;
    const answer = answerOf(save(9000, open().shown));
    google.faults.locksAreHeld = false;
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'busy' } });
    expect(held()).toEqual(before);
  });
});

describe('confirming two districts at once', () => {
  type Row = { code: number; seal: string; confirmation: { state: string } };
  const overview = () => answered<{ districts: Row[] }>(asked('overview', { province: UTTARADIT }, director)).districts;
  const states = () =>
    overview()
      .filter(({ code }) => code === MUEANG || code === PHICHAI)
      .map(({ confirmation }) => confirmation.state);
  const confirm = (rows: Row[]) => {
    const districts = rows
      .filter(({ code }) => code === MUEANG || code === PHICHAI)
      .map(({ code, seal }) => ({ district: code, seal }));
    return asked('confirm', { province: UTTARADIT, districts }, director);
  };

  it('whatever fails at whichever call: both or neither, and acknowledged means both', () => {
    const calls = confirm(overview()).meter.calls.length;
    putBack();
    const [open] = states();
    for (let atCall = 1; atCall <= calls; atCall++) {
      for (const fault of FAULTS) {
        const rows = overview();
        google.faults.plan({ atCall, ...fault });
        const answer = answerOf(confirm(rows));
        const after = states();
        expect(new Set(after).size).toBe(1);
        if (answer?.ok) expect(after).not.toContain(open);
        putBack();
      }
    }
  });
});

describe('HQ’s sweep', () => {
  const sweep = () =>
    google.execute({ project: 'hq', function: 'sweep', user: HQ.email, file: HQ_FILE, as: 'time-trigger' });
  const ledger = () =>
    hqFile(google)
      .grid(HQ_LEDGER.id, { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW + 9 }, { from: 4, to: 5 }, HQ.email)
      .cells.map((line) => line.map(({ text }) => text).join(' '))
      .filter((line) => line.trim() !== '');
  const status = () =>
    tracking
      .grid(DISTRICTS.id, { from: 4, to: 12 }, { from: 1, to: 14 }, HQ.email)
      .cells.map((line) => line.map(({ text }) => text).join('|'));
  const mayRecord = (row: number) =>
    tracking.grid(2564, { from: row, to: row }, { from: 24, to: 24 }, recorderOfMueang);
  const recorderOfMueang = recordersOf(UTTARADIT).find(({ district }) => district.code === MUEANG)?.email ?? '';

  function confirmMueang(): void {
    type Row = { code: number; seal: string };
    const { districts } = answered<{ districts: Row[] }>(asked('overview', { province: UTTARADIT }, director));
    const seal = districts.find(({ code }) => code === MUEANG)?.seal ?? '';
    answered(asked('confirm', { province: UTTARADIT, districts: [{ district: MUEANG, seal }] }, director));
  }

  it('whatever fails at whichever call: the next sweep ends in the same place, with one line in the ledger', () => {
    const before = ledger();
    confirmMueang();
    const calls = sweep().meter.calls.length;
    const done = { status: status(), ledger: ledger() };
    expect(done.ledger).toHaveLength(before.length + 1);
    expect(mayRecord(6).cells[0]?.[0]?.editable).toBe(false);
    putBack();
    for (let atCall = 1; atCall <= calls; atCall++) {
      for (const fault of FAULTS) {
        confirmMueang();
        google.faults.plan({ atCall, ...fault });
        sweep();
        expect(sweep().outcome).toMatchObject({ ok: true });
        expect(status()).toEqual(done.status);
        expect(ledger().map((line) => line.split(' ')[1])).toEqual(done.ledger.map((line) => line.split(' ')[1]));
        expect(mayRecord(6).cells[0]?.[0]?.editable).toBe(false);
        putBack();
      }
    }
  });
});
