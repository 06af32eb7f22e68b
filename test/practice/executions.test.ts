// How Google runs a script: a fresh global each time, as the right person, with what its scopes allow and no more.
import { runFromSidebar } from '../../practice/execution/script-run';
import { anOffice, EDITOR, FILE, type Office, OWNER, TAB, VIEWER } from './an-office';

let office: Office;
beforeAll(async () => {
  office = await anOffice();
});

const WHO = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];';

it('nothing of one execution is left in the next', () => {
  const code = 'var kept = (typeof kept === "undefined" ? 0 : kept) + 1; globalThis.more = 1; return kept;';
  expect([office.value(code), office.value(code)]).toEqual([1, 1]);
});

it.each([
  ['menu', [EDITOR, EDITOR]],
  ['sidebar', [EDITOR, EDITOR]],
  ['simple-trigger', ['', EDITOR]],
  ['time-trigger', ['', EDITOR]],
] as const)('as %s, Session names %j', (as, who) => {
  expect(office.value(WHO, { as, user: EDITOR })).toEqual(who);
});

it('the clock is the practice clock, in every way of asking', async () => {
  const { google, value } = await anOffice();
  google.clock.set(1_000_000);
  expect(value('return [Date.now(), new Date().getTime(), new Date(5).getTime(), typeof new Date()];')).toEqual([
    1_000_000,
    1_000_000,
    5,
    'object',
  ]);
});

it.each(['setTimeout', 'fetch', 'TextEncoder', 'URL', 'atob', 'process', 'require', 'structuredClone'])(
  'there is no %s, as on Google',
  (name) => {
    expect(office.value(`return typeof ${name};`)).toBe('undefined');
  },
);

describe('what is not imitated fails by name', () => {
  it.each([
    ['SpreadsheetApp.newFilterCriteria()', 'SpreadsheetApp.newFilterCriteria'],
    ['SpreadsheetApp.getActiveSpreadsheet().getBandings()', 'Spreadsheet.getBandings'],
    ["SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].createTextFinder('x')", 'Sheet.createTextFinder'],
    ["SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').merge()", 'Range.merge'],
    ["Sheets.Spreadsheets.DeveloperMetadata.get('x', 1)", 'Sheets.Spreadsheets.DeveloperMetadata'],
    ['Utilities.unzip(1)', 'Utilities.unzip'],
    ["SpreadsheetApp.getUi().prompt('?')", 'Ui.prompt with a question'],
  ])('%s', (code, name) => {
    expect(office.error(code)).toBe(`not imitated: ${name}`);
  });

  it('a request of a batch too', () => {
    expect(office.error(`Sheets.Spreadsheets.batchUpdate({ requests: [{ addChart: {} }] }, '${FILE}')`)).toBe(
      'not imitated: Sheets.Spreadsheets.batchUpdate addChart',
    );
  });

  it.each([
    ['insertDimension', { range: { sheetId: 0, startIndex: 1, endIndex: 2 } }],
    ['moveDimension', { source: { sheetId: 0, dimension: '', startIndex: 1, endIndex: 2 }, destinationIndex: 5 }],
    ['updateDimensionProperties', { range: { sheetId: 0 }, properties: { pixelSize: 9 }, fields: 'pixelSize' }],
  ])('%s of neither rows nor columns', (name, request) => {
    const body = JSON.stringify({ requests: [{ [name]: request }] });
    expect(office.error(`Sheets.Spreadsheets.batchUpdate(${body}, '${FILE}')`)).toBe(
      'not imitated: a range of neither rows nor columns',
    );
  });

  it('and so does a service that was never made', () => {
    expect(office.error("DriveApp.getFileById('x')")).toBe('DriveApp is not defined');
  });
});

describe('scopes', () => {
  it.each([
    ['spreadsheets.currentonly', 'SpreadsheetApp.openById("the-file")', 'SpreadsheetApp.openById', 'spreadsheets'],
    ['spreadsheets.currentonly', 'Session.getActiveUser()', 'Session.getActiveUser', 'userinfo.email'],
    ['spreadsheets', 'ScriptApp.newTrigger("x")', 'ScriptApp.newTrigger', 'script.scriptapp'],
    ['spreadsheets.currentonly', 'Sheets.Spreadsheets.get("the-file")', 'sheets.spreadsheets.get', 'spreadsheets'],
  ])('with only %s, %s is refused', async (scope, code, called, needed) => {
    const poor = await anOffice({ scopes: [scope] });
    expect(poor.error(code)).toBe(
      `Specified permissions are not sufficient to call ${called}. Required permissions: https://www.googleapis.com/auth/${needed}`,
    );
  });

  it('currentonly opens the file at hand', async () => {
    const poor = await anOffice({ scopes: ['spreadsheets.currentonly'] });
    expect(poor.value('return SpreadsheetApp.getActiveSpreadsheet().getId();')).toBe(FILE);
  });

  it('a menu’s sidebar may open; one from onOpen may not', () => {
    const code = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('ข้าง'));";
    expect(office.run(code).shown).toEqual([{ kind: 'sidebar', title: 'ข้าง', html: '<p>หน้า</p>' }]);
    expect(office.error(code, { as: 'simple-trigger' })).toContain('not sufficient to call Ui.showSidebar');
  });
});

it('a run of the clock has no user interface', () => {
  expect(office.error('SpreadsheetApp.getUi();', { as: 'time-trigger' })).toBe(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

it('an exception is an Error of the script, and the script may catch it', () => {
  const code = `try { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(0, 0); }
    catch (error) { return [error instanceof Error, error.name]; }`;
  expect(office.value(code)).toEqual([true, 'Exception']);
});

it('an alert is shown, and a question is not imitated', () => {
  const { shown } = office.run("const ui = SpreadsheetApp.getUi(); ui.alert('หัวข้อ', 'ข้อความ', ui.ButtonSet.OK);");
  expect(shown).toEqual([{ kind: 'alert', title: 'หัวข้อ', html: 'ข้อความ' }]);
  expect(office.error("const ui = SpreadsheetApp.getUi(); ui.alert('?', ui.ButtonSet.YES_NO);")).toBe(
    'not imitated: Ui.alert with a question',
  );
});

describe('opening a file', () => {
  const MENU = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('เปิด', 'run').addToUi(); } function run() {}`;

  it('runs onOpen for those who may edit, and for nobody else', async () => {
    const { google, run } = await anOffice();
    run(MENU);
    const opened = google.opened(EDITOR, FILE);
    expect(opened.map(({ menus }) => menus)).toEqual([
      [{ addon: true, caption: 'ส่วนเสริม', items: [{ kind: 'item', caption: 'เปิด', function: 'run' }] }],
    ]);
    expect(google.opened(VIEWER, FILE)).toEqual([]);
    expect(google.opened('stranger@example.go.th', FILE)).toEqual([]);
  });

  it('a bound script is there only in its own file', async () => {
    const { google, run } = await anOffice({ boundTo: FILE });
    run(MENU);
    google.files.create({ id: 'other', owner: OWNER, title: 'อื่น' });
    expect(google.opened(OWNER, FILE)).toHaveLength(1);
    expect(google.opened(OWNER, 'other')).toHaveLength(0);
  });
});

describe('google.script.run', () => {
  const call = (code: string, name = 'run', args: unknown[] = []) => {
    office.run(code);
    const [made] = office.google.projects.list().slice(-1);
    return runFromSidebar(office.google, { project: made?.id ?? '', function: name, args, user: EDITOR, file: FILE });
  };

  it('passes plain data both ways', () => {
    const { outcome } = call('function run(given) { return { got: given, list: [1, "ก", null] }; }', 'run', [
      { a: [1] },
    ]);
    expect(outcome).toEqual({ ok: true, value: { got: { a: [1] }, list: [1, 'ก', null] } });
  });

  it.each(['new Date()', '{ at: [new Date()] }', '() => 1', '{ x: { y: () => 1 } }'])('%s does not pass', (value) => {
    expect(call(`function run() { return (${value}); }`).outcome).toMatchObject({ ok: false });
  });

  it('private functions cannot be called, nor ones that are not there', () => {
    const code = 'function secret_() { return 1; } function run() {}';
    expect(call(code, 'secret_').outcome).toMatchObject({
      ok: false,
      error: { message: 'Script function not found: secret_' },
    });
    expect(call(code, 'nothing').outcome).toMatchObject({
      ok: false,
      error: { message: 'Script function not found: nothing' },
    });
  });
});

describe('triggers of the clock', () => {
  const MAKE =
    "ScriptApp.newTrigger('run').timeBased().everyMinutes(5).create(); return ScriptApp.getProjectTriggers().length;";

  it('runs as who made it, when it is due', async () => {
    const { google, value } = await anOffice();
    expect(value(MAKE)).toBe(1);
    expect(google.triggers.runDue()).toHaveLength(0);
    google.clock.advance(5 * 60_000);
    expect(google.triggers.runDue()).toHaveLength(1);
    expect(google.triggers.runDue()).toHaveLength(0);
  });

  it('others do not see it', async () => {
    const { google, run } = await anOffice();
    run(MAKE);
    const [project] = google.projects.list();
    const seen = google.execute({ project: project?.id ?? '', function: 'run', user: EDITOR, file: FILE, as: 'menu' });
    expect(seen.outcome).toEqual({ ok: true, value: 1 });
    expect(google.triggers.list().map(({ creator }) => creator)).toEqual([OWNER, EDITOR]);
  });

  it('only at the intervals that Google offers', () => {
    expect(office.error("ScriptApp.newTrigger('run').timeBased().everyMinutes(3).create();")).toContain('everyMinutes');
  });
});

describe('properties and cache', () => {
  it('properties stay; those of a person are that person’s', async () => {
    const { google, run } = await anOffice();
    const code = `function run() {
      const mine = PropertiesService.getUserProperties(); const all = PropertiesService.getScriptProperties();
      const before = [mine.getProperty('k'), all.getProperty('k')];
      mine.setProperty('k', 'ฉัน'); all.setProperty('k', 'ทุกคน'); return before; }`;
    expect(run(code).outcome).toEqual({ ok: true, value: [null, null] });
    const [project] = google.projects.list();
    const again = (user: string) =>
      google.execute({ project: project?.id ?? '', function: 'run', user, file: FILE, as: 'menu' }).outcome;
    expect(again(OWNER)).toEqual({ ok: true, value: ['ฉัน', 'ทุกคน'] });
    expect(again(EDITOR)).toEqual({ ok: true, value: [null, 'ทุกคน'] });
  });

  it('the cache forgets after its time', async () => {
    const { google, run } = await anOffice();
    const code = `function run() { const cache = CacheService.getDocumentCache(); const had = cache.getAll(['a', 'b']);
      cache.putAll({ a: '1' }, 60); return had; }`;
    const [first] = [run(code).outcome];
    const [project] = google.projects.list();
    const again = () =>
      google.execute({ project: project?.id ?? '', function: 'run', user: OWNER, file: FILE, as: 'menu' }).outcome;
    expect([first, again()]).toEqual([
      { ok: true, value: {} },
      { ok: true, value: { a: '1' } },
    ]);
    google.clock.advance(61_000);
    expect(again()).toEqual({ ok: true, value: {} });
  });

  it('too large a value is refused', () => {
    expect(office.error("PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(10000));")).toContain(
      'too large',
    );
    expect(office.error("CacheService.getScriptCache().putAll({ k: 'x'.repeat(103000) });")).toContain('too large');
  });
});

describe('counting', () => {
  it('a read, a write and the rest are counted apart', () => {
    const { meter } =
      office.run(`${TAB} Session.getActiveUser(); tab.getRange(1, 1).getValues(); tab.getRange(9, 9).setValue(1);
      tab.getRange(1, 1).getRow(); SpreadsheetApp.flush();`);
    expect(meter).toMatchObject({ reads: 1, writes: 1, others: 1, modelledMs: 1000 + 200 + 400 });
    expect(meter.calls).toEqual(['Session.getActiveUser', 'Range.getValues', 'Range.setValue']);
  });

  it('the bytes sent to the Sheets service are counted', () => {
    const body = { requests: [{ updateSpreadsheetProperties: { properties: { title: 'ใหม่' }, fields: 'title' } }] };
    const { meter } = office.run(`Sheets.Spreadsheets.batchUpdate(${JSON.stringify(body)}, '${FILE}');`);
    expect(meter.bytes).toBe(Buffer.byteLength(JSON.stringify(body)));
  });
});

describe('faults', () => {
  const TWO_WRITES = `${TAB} tab.getRange(1, 1).setValue('หนึ่ง'); try { tab.getRange(2, 1).setValue('สอง'); } catch (e) {}
    tab.getRange(3, 1).setValue('สาม');`;
  const column = ({ value }: Office) =>
    value(`${TAB} return tab.getRange(1, 1, 3, 1).getValues().map((row) => row[0]);`);

  it('a call that fails can be caught, and the script goes on', async () => {
    const broken = await anOffice();
    broken.google.faults.plan({ atCall: 2, what: 'throws', when: 'before' });
    expect(broken.run(TWO_WRITES).outcome.ok).toBe(true);
    expect(column(broken)).toEqual(['หนึ่ง', '', 'สาม']);
  });

  it('an execution that dies does nothing more, whatever it catches', async () => {
    const broken = await anOffice();
    broken.google.faults.plan({ atCall: 2, what: 'dies', when: 'after' });
    expect(broken.run(TWO_WRITES).outcome).toMatchObject({ ok: false, error: { name: 'ExecutionDied' } });
    expect(column(broken)).toEqual(['หนึ่ง', 'สอง', '']);
  });

  it('a fault strikes once', async () => {
    const broken = await anOffice();
    broken.google.faults.plan({ atCall: 1, what: 'dies', when: 'before' });
    expect([broken.run(TWO_WRITES).outcome.ok, broken.run(TWO_WRITES).outcome.ok]).toEqual([false, true]);
  });

  it('a lock that others hold is not had, and one left behind is given back', async () => {
    const broken = await anOffice();
    const code = 'return LockService.getDocumentLock().tryLock(10);';
    broken.google.faults.locksAreHeld = true;
    expect(broken.value(code)).toBe(false);
    broken.google.faults.locksAreHeld = false;
    expect([broken.value(code), broken.value(code)]).toEqual([true, true]);
  });
});
