// Several people's executions at once: interleaved at every counted service call, by a seed or in every order there is.
import type { Call, Google } from '../../practice/google';
import { anOffice, EDITOR, FILE, type Office, OWNER, TAB } from './an-office';

/** One script with the functions given; the calls name them. */
function script(office: Office, code: string): (name: string, user?: string, extra?: Partial<Call>) => Call {
  office.run(`function run() {} ${code}`);
  const project = office.google.projects.list().at(-1)?.id ?? '';
  return (name, user = OWNER, extra = {}) => ({ project, function: name, user, file: FILE, as: 'sidebar', ...extra });
}

function cell(google: Google, row = 1, column = 1): string {
  const { cells } = google.files.get(FILE).grid(0, { from: row, to: row }, { from: column, to: column }, OWNER);
  return cells[0]?.[0]?.text ?? '';
}

const ADD = `function add() { ${TAB} const cell = tab.getRange(1, 1); cell.setValue(Number(cell.getValue()) + 1); return cell.getValue(); }`;
const LOCKED = `function locked() { const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) return 'busy';
  ${TAB} const cell = tab.getRange(1, 1); cell.setValue(Number(cell.getValue()) + 1); lock.releaseLock(); return 'done'; }`;

describe('by a seed', () => {
  it('the same seed gives the same history, the same answers and the same end; another seed another one', async () => {
    const tried = async (seed: number) => {
      const office = await anOffice();
      const call = script(
        office,
        `${ADD} function ids() { ${TAB} const at = tab.getRange(2, 1);
        at.setValue(Utilities.getUuid() + Math.random() + at.getValue()); return at.getValue(); }`,
      );
      const calls = [call('add'), call('ids', EDITOR), call('add', EDITOR), call('ids')];
      const { executions, order, history } = office.google.interleave({ calls, seed });
      return {
        values: executions.map(({ outcome }) => outcome),
        order,
        history,
        end: [cell(office.google), cell(office.google, 2)],
      };
    };
    const [one, again, other] = [await tried(7), await tried(7), await tried(8)];
    expect(again).toEqual(one);
    expect(other.history).not.toEqual(one.history);
    expect(one.history).toHaveLength(12);
  });

  it('finds the lost update that a script without a lock has', async () => {
    const ends = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const office = await anOffice();
      const call = script(office, ADD);
      office.google.interleave({ calls: [call('add'), call('add', EDITOR)], seed });
      ends.add(cell(office.google));
    }
    expect([...ends].sort()).toEqual(['1', '2']);
  });

  it('what an execution has been told is not told otherwise when it is taken up again', async () => {
    const office = await anOffice();
    const call = script(
      office,
      `function look() { ${TAB} const cell = tab.getRange(1, 1); const seen = [[cell.getValue(), cell.getValue()]];
        seen[0].push(tab.getRange(1, 1, 1, 2).getValues()[0][0]); return seen[0]; }
      function write() { ${TAB} for (let i = 1; i < 4; i++) tab.getRange(1, 1).setValue(i); }`,
    );
    for (let seed = 1; seed <= 10; seed++) {
      office.value(`${TAB} tab.getRange(1, 1).setValue('');`);
      const { executions, history } = office.google.interleave({ calls: [call('look'), call('write')], seed });
      let now: unknown = '';
      let writes = 0;
      const expected = history.flatMap(({ execution }) => {
        if (execution === 0) return [now];
        writes += 1;
        now = writes;
        return [];
      });
      expect(executions[0]?.outcome).toEqual({ ok: true, value: expected });
    }
  });

  it('values of an execution taken up again are of its own realm, and it may change them', async () => {
    const office = await anOffice();
    const call = script(
      office,
      `function dates() { ${TAB} tab.getRange(1, 1).setValue('1/2'); const line = tab.getRange('A1:B1').getValues();
      line[0][1] = 'mine'; tab.getRange(2, 1).getValue(); tab.getRange(3, 1).getValue();
      return [line instanceof Array, line[0][0] instanceof Date, line[0][1], new Date() instanceof Date]; }`,
    );
    const { executions } = office.google.interleave({ calls: [call('dates'), call('dates')], seed: 3 });
    for (const { outcome } of executions) expect(outcome).toEqual({ ok: true, value: [true, true, 'mine', true] });
  });

  it('a caught refusal is caught again', async () => {
    const office = await anOffice();
    const call = script(
      office,
      `function refused() { ${TAB} let words = '';
      try { tab.getRange(1, 1, 1, 2).setValues([[1]]); } catch (error) { words = error.name; }
      tab.getRange(5, 1).getValue(); tab.getRange(6, 1).getValue(); return words; }`,
    );
    const { executions } = office.google.interleave({ calls: [call('refused'), call('refused')], seed: 5 });
    expect(executions.map(({ outcome }) => outcome.ok && outcome.value)).toEqual(['Exception', 'Exception']);
  });
});

describe('locks', () => {
  it('a lock that another holds is waited for, and nothing is lost', async () => {
    const office = await anOffice();
    const call = script(office, LOCKED);
    const calls = Array.from({ length: 8 }, () => call('locked'));
    const { executions } = office.google.interleave({ calls, seed: 11 });
    expect(executions.map(({ outcome }) => outcome.ok && outcome.value)).toEqual(calls.map(() => 'done'));
    expect(cell(office.google)).toBe('8');
  });

  it('waiting ends when its time is over: tryLock says no, waitLock throws', async () => {
    const office = await anOffice();
    const call = script(
      office,
      `${LOCKED} function sleeper() { LockService.getDocumentLock().tryLock(1); Utilities.sleep(10000); }
      function waiter() { LockService.getDocumentLock().waitLock(2000); }`,
    );
    const before = office.google.clock.now();
    const { executions } = office.google.interleave({
      calls: [call('sleeper'), call('locked'), call('waiter')],
      seed: 4,
    });
    const outcomes = executions.map(({ outcome }) => (outcome.ok ? outcome.value : outcome.error.message));
    const possible = ['busy', 'done', undefined, 'Lock timeout: another process was holding the lock for too long.'];
    for (const outcome of outcomes) expect(possible).toContain(outcome);
    expect(office.google.clock.now()).toBeGreaterThanOrEqual(before + 10_000);
    expect(office.google.interleave({ calls: [call('locked')], seed: 1 }).executions[0]?.outcome).toEqual({
      ok: true,
      value: 'done',
    });
  });

  it('an execution that dies gives its lock back, and the others go on', async () => {
    const office = await anOffice();
    const call = script(office, LOCKED);
    const calls = [
      { ...call('locked'), fault: { atCall: 2, what: 'dies', when: 'after' } as const },
      call('locked'),
      call('locked'),
    ];
    const { executions } = office.google.interleave({ calls, seed: 2 });
    expect(executions.map(({ outcome }) => (outcome.ok ? outcome.value : outcome.error.name))).toEqual([
      'ExecutionDied',
      'done',
      'done',
    ]);
    expect(cell(office.google)).toBe('2');
  });

  it('at the modelled pace, who waits longer than the time asked for is told so', async () => {
    const office = await anOffice();
    const call = script(office, LOCKED);
    const calls = Array.from({ length: 40 }, () => call('locked'));
    const started = office.google.clock.now();
    const { executions } = office.google.interleave({ calls, seed: 1, pace: 'modelled' });
    const done = executions.filter(({ outcome }) => outcome.ok && outcome.value === 'done').length;
    expect(done).toBeGreaterThan(5);
    expect(done).toBeLessThan(40);
    expect(cell(office.google)).toBe(String(done));
    expect(office.google.clock.now() - started).toBeLessThan(12_000);
  });
});

describe('in every order', () => {
  it('goes through all of them, each from the same beginning', async () => {
    const office = await anOffice();
    const call = script(
      office,
      `function one() { ${TAB} const at = tab.getRange(1, 1); at.setValue(at.getValue() + 'a'); }`,
    );
    const histories = new Set<string>();
    const ends = new Set<string>();
    const tried = office.google.everyInterleaving(
      { calls: [call('one'), call('one', EDITOR)], preemptions: 9 },
      ({ history }) => {
        histories.add(history.map(({ execution }) => execution).join(''));
        ends.add(cell(office.google));
      },
    );
    // Two calls each: all the ways to deal two pairs.
    expect([...histories].sort()).toEqual(['0011', '0101', '0110', '1001', '1010', '1100']);
    expect(tried).toBe(6);
    expect([...ends].sort()).toEqual(['a', 'aa']);
    expect(cell(office.google)).toBe('');
  });

  it('with few preemptions there are few orders, and the harm shows already', async () => {
    const office = await anOffice();
    const call = script(office, ADD);
    const ends = new Set<string>();
    const look = () => void ends.add(cell(office.google));
    expect(office.google.everyInterleaving({ calls: [call('add'), call('add')], preemptions: 0 }, look)).toBe(2);
    expect([...ends]).toEqual(['2']);
    expect(office.google.everyInterleaving({ calls: [call('add'), call('add')], preemptions: 1 }, look)).toBeLessThan(
      12,
    );
    expect([...ends].sort()).toEqual(['1', '2']);
  });

  it('a lock keeps every order right', async () => {
    const office = await anOffice();
    const call = script(office, LOCKED);
    const tried = office.google.everyInterleaving(
      { calls: [call('locked'), call('locked', EDITOR)], preemptions: 3 },
      () => {
        expect(cell(office.google)).toBe('2');
      },
    );
    expect(tried).toBeGreaterThan(5);
  });

  it('says when there are too many', async () => {
    const office = await anOffice();
    const call = script(office, ADD);
    expect(() =>
      office.google.everyInterleaving({ calls: [call('add'), call('add')], preemptions: 9, most: 3 }, () => {}),
    ).toThrow('more than 3');
  });
});

it('everything can be put back as it was, as often as wanted', async () => {
  const { google, value } = await anOffice();
  value(
    `${TAB} tab.getRange('A1:B1').setValues([[2, '=A1*10']]); PropertiesService.getScriptProperties().setProperty('k', '1');`,
  );
  const putBack = google.mark();
  for (let time = 0; time < 3; time++) {
    value(`${TAB} tab.getRange(1, 1).setValue(3); SpreadsheetApp.create('x'); tab.getParent().insertSheet('y'); tab.getParent().addEditor('z@example.go.th');
      CacheService.getScriptCache().put('c', '1'); MailApp.sendEmail('a@example.go.th', 's', 'b'); Utilities.sleep(5);`);
    expect(cell(google, 1, 2)).toBe('30');
    putBack();
    expect([
      cell(google, 1, 2),
      google.files.list().length,
      google.outbox.length,
      google.files.get(FILE).sheets().length,
    ]).toEqual(['20', 1, 0, 1]);
    expect(google.files.get(FILE).data.editors).toEqual([EDITOR]);
  }
});
