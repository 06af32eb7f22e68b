// The smaller services: mail, properties, digests and dates, dialogs and questions, sharing, triggers. Facts: platform.md.
import { nextDue } from '../../practice/model/trigger';
import { anOffice, EDITOR, FILE, type Office, OWNER, VIEWER } from './an-office';

let office: Office;
beforeEach(async () => {
  office = await anOffice();
});

describe('MailApp', () => {
  it.each([
    ["'a@example.go.th,b@example.go.th', 'เรื่อง', 'เนื้อความ'", { to: ['a@example.go.th', 'b@example.go.th'] }],
    [
      "'a@example.go.th', 'เรื่อง', 'เนื้อความ', { cc: 'c@example.go.th', name: 'กรม' }",
      { cc: ['c@example.go.th'], name: 'กรม' },
    ],
    ["'a@example.go.th', 'ตอบ@example.go.th', 'เรื่อง', 'เนื้อความ'", { replyTo: 'ตอบ@example.go.th' }],
    ["{ to: 'ก <a@example.go.th>', subject: 'เรื่อง', body: 'เนื้อความ', htmlBody: '<b>ก</b>' }", { htmlBody: '<b>ก</b>' }],
  ])('sendEmail(%s)', (args, expected) => {
    office.value(`MailApp.sendEmail(${args});`);
    expect(office.google.outbox).toEqual([
      expect.objectContaining({
        from: OWNER,
        subject: 'เรื่อง',
        body: 'เนื้อความ',
        at: office.google.clock.now(),
        ...expected,
      }),
    ]);
  });

  it.each([
    ["'', 'เรื่อง', 'x'", 'Failed to send email: no recipient'],
    ["'nobody', 'เรื่อง', 'x'", 'Invalid email: nobody'],
    ["'a@example.go.th', 'เรื่อง'", "don't match the method signature for MailApp.sendEmail"],
  ])('sendEmail(%s) is refused', (args, words) => {
    expect(office.error(`MailApp.sendEmail(${args});`)).toContain(words);
    expect(office.google.outbox).toEqual([]);
  });

  it('has a day’s quota by the kind of the account, counted in recipients, and a new one the day after', () => {
    const left = (user: string) => office.value('return MailApp.getRemainingDailyQuota();', { user });
    office.google.accounts.add({ email: EDITOR, name: 'ก', kind: 'workspace' });
    expect([left(OWNER), left(EDITOR)]).toEqual([100, 1500]);
    office.google.quotas.limits.mailRecipientsPerDay.consumer = 3;
    const send = "MailApp.sendEmail('a@example.go.th,b@example.go.th', 'x', 'y');";
    office.value(send);
    expect(left(OWNER)).toBe(1);
    expect(office.error(send)).toBe('Service invoked too many times for one day: email.');
    office.google.clock.advance(24 * 3_600_000);
    office.value(send);
    expect(office.google.outbox).toHaveLength(2);
  });

  it('the outbox is still there after a restart', () => {
    office.value("MailApp.sendEmail('a@example.go.th', 'x', 'y');");
    expect(JSON.parse(JSON.stringify(office.google.outbox))).toEqual(office.google.outbox);
  });
});

describe('PropertiesService', () => {
  const props = 'const p = PropertiesService.getScriptProperties();';
  it('gives and takes all at once', () => {
    expect(
      office.value(`${props} p.setProperties({ a: '1', b: '2' }).setProperty('c', 3); p.deleteProperty('a');
        return [p.getKeys(), p.getProperties(), p.getProperty('a')];`),
    ).toEqual([['b', 'c'], { b: '2', c: '3' }, null]);
    expect(
      office.value(`${props} p.setProperties({ x: '1' }); p.setProperties({ y: '2' }, true); return p.getKeys();`),
    ).toEqual(['y']);
    expect(
      office.value(`${props} p.setProperty('k', '1'); p.deleteAllProperties(); return p.getProperties();`),
    ).toEqual({});
  });

  it('those of a document are null where there is none', () => {
    expect(
      office.value('return PropertiesService.getDocumentProperties();', { as: 'time-trigger', file: undefined }),
    ).toBeNull();
  });

  it('a store holds 500 KB', () => {
    expect(office.error(`${props} for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`)).toContain(
      'property storage quota',
    );
  });
});

describe('Utilities', () => {
  const hex = 'const hex = (bytes) => bytes.map((b) => (b & 255).toString(16).padStart(2, "0")).join("");';
  it.each([
    ["hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc'))", '900150983cd24fb0d6963f7d28e17f72'],
    [
      'hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, [97, 98, 99]))',
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    ],
    [
      "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก', Utilities.Charset.UTF_8)).slice(0, 8)",
      '2d1d9c57',
    ],
    [
      "hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')).slice(0, 16)",
      '5bdcc146bf60754e',
    ],
    [
      "hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, 'what do ya want for nothing?', 'Jefe')).slice(0, 16)",
      'effcdf6ae5eb2fa2',
    ],
    ["Utilities.base64Encode('ก', Utilities.Charset.UTF_8)", '4LiB'],
    ['Utilities.base64EncodeWebSafe([-1, -2, -3, -4])', '__79_A=='],
    ["Utilities.base64Decode('//8=')", [-1, -1]],
    ["Utilities.newBlob(Utilities.base64DecodeWebSafe('4LiB')).getDataAsString()", 'ก'],
    ["Utilities.formatDate(new Date(0), 'Asia/Bangkok', \"d MMM yyyy HH:mm:ss 'น.'\")", '1 Jan 1970 07:00:00 น.'],
    ["Utilities.formatDate(new Date(0), 'GMT', \"EEEE dd/MM/yy hh:mm a X''\")", "Thursday 01/01/70 12:00 AM Z'"],
    ["Utilities.formatDate(new Date(0), 'Asia/Bangkok', \"yyyy-MM-dd'T'HH:mm:ssXXX\")", '1970-01-01T07:00:00+07:00'],
    [
      "Utilities.parseDate('24/09/2021 09:00', 'Asia/Bangkok', 'dd/MM/yyyy HH:mm').toISOString()",
      '2021-09-24T02:00:00.000Z',
    ],
    ["Utilities.formatString('%05.1f|%-4s|%s%%|%x', 3.14159, 'ab', 5, 255)", '003.1|ab  |5%|ff'],
    [
      'Utilities.parseCsv(\'a,"b,""c"""\\nd,e\')',
      [
        ['a', 'b,"c"'],
        ['d', 'e'],
      ],
    ],
    ["Utilities.newBlob('x', 'text/csv', 'a.csv').getName()", 'a.csv'],
    ['/^[0-9a-f-]{36}$/.test(Utilities.getUuid())', true],
  ])('%s', (code, expected) => {
    expect(office.value(`${hex} return ${code};`)).toEqual(expected);
  });

  it('sleeps on the practice clock', () => {
    const before = office.google.clock.now();
    expect(office.value('const from = Date.now(); Utilities.sleep(1500); return Date.now() - from;')).toBe(1500);
    expect(office.google.clock.now()).toBe(before + 1500);
  });
});

describe('dialogs and questions', () => {
  it('a dialog has the size its page asks for, or Google’s own; a sidebar has none', () => {
    const page = "HtmlService.createHtmlOutput('<p>x</p>')";
    const { shown } = office.run(`const ui = SpreadsheetApp.getUi();
      ui.showModalDialog(${page}.setWidth(420).setHeight(300), 'ก'); ui.showModelessDialog(${page}, 'ข');
      ui.showSidebar(${page}.setTitle('ค').setWidth(500));`);
    expect(shown).toEqual([
      { kind: 'dialog', title: 'ก', html: '<p>x</p>', width: 420, height: 300 },
      { kind: 'modeless', title: 'ข', html: '<p>x</p>', width: 600, height: 400 },
      { kind: 'sidebar', title: 'ค', html: '<p>x</p>' },
    ]);
  });

  it('a template prints what it is given, escaped or as it is', () => {
    expect(
      office.value(`const page = HtmlService.createTemplate('<? for (const x of list) { ?><b><?= x ?></b><? } ?><?!= raw ?>');
        page.list = ['<', 'ข']; page.raw = '<i>'; return page.evaluate().getContent();`),
    ).toBe('<b>&lt;</b><b>ข</b><i>');
  });

  it('questions are answered by what comes with the call', () => {
    const code = `const ui = SpreadsheetApp.getUi(); const sure = ui.alert('แน่ใจ', '?', ui.ButtonSet.YES_NO);
      const asked = ui.prompt('ชื่อ', ui.ButtonSet.OK_CANCEL);
      return [sure === ui.Button.YES, String(asked.getSelectedButton()), asked.getResponseText()];`;
    expect(office.value(code, { answers: [{ button: 'YES' }, { button: 'OK', text: 'ลับแล' }] })).toEqual([
      true,
      'OK',
      'ลับแล',
    ]);
  });
});

describe('sharing', () => {
  const ss =
    'const ss = SpreadsheetApp.getActiveSpreadsheet(); const who = (list) => list.map((user) => user.getEmail());';
  it('adds and removes editors and viewers', () => {
    expect(
      office.value(`${ss} ss.addEditor('new@example.go.th').addViewers(['see@example.go.th', '${EDITOR}']).removeEditor('${EDITOR}');
        return [who(ss.getEditors()), who(ss.getViewers()), ss.getOwner().getEmail()];`),
    ).toEqual([[OWNER, 'new@example.go.th'], [OWNER, 'new@example.go.th', VIEWER, 'see@example.go.th'], OWNER]);
  });

  it('a viewer shares nothing, and nobody removes the owner', () => {
    expect(office.error(`${ss} ss.addEditor('x@example.go.th');`, { user: VIEWER })).toContain(
      'do not have permission',
    );
    expect(office.error(`${ss} ss.removeEditor('${OWNER}');`, { user: EDITOR })).toContain('owner');
  });
});

it('a spreadsheet is found by its address, and whoever makes one owns it', () => {
  expect(
    office.value(
      "return SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/the-file/edit#gid=0').getId();",
    ),
  ).toBe(FILE);
  const id = office.value("return SpreadsheetApp.create('ใหม่', 5, 3).getId();", { user: EDITOR });
  expect(office.google.files.get(String(id)).data).toMatchObject({
    owner: EDITOR,
    title: 'ใหม่',
    sheets: [{ rows: 5, columns: 3 }],
  });
});

describe('triggers', () => {
  it('are made, listed with what sets them off, and deleted', () => {
    expect(
      office.value(`ScriptApp.newTrigger('a').timeBased().everyHours(2).create();
        ScriptApp.newTrigger('b').forSpreadsheet('${FILE}').onEdit().create();
        const seen = ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()]);
        ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]);
        return [seen, ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction())];`),
    ).toEqual([
      [
        ['a', 'CLOCK', 'CLOCK', ''],
        ['b', 'ON_EDIT', 'SPREADSHEETS', FILE],
      ],
      ['b'],
    ]);
  });

  it('twenty for one person in one script', () => {
    expect(
      office.error("for (let i = 0; i < 21; i++) ScriptApp.newTrigger('a').timeBased().everyHours(1).create();"),
    ).toContain('too many triggers');
  });

  const NOW = Date.parse('2021-09-24T09:00:00+07:00');
  const zone = 'Asia/Bangkok';
  it.each([
    [{ kind: 'every', ms: 300_000 }, '2021-09-24T09:05:00+07:00'],
    [{ kind: 'days', every: 1, hour: 8, minute: 30, zone }, '2021-09-25T08:30:00+07:00'],
    [{ kind: 'days', every: 1, hour: 18, minute: 0, zone }, '2021-09-24T18:00:00+07:00'],
    [{ kind: 'days', every: 7, weekday: 1, hour: 6, minute: 0, zone }, '2021-09-27T06:00:00+07:00'],
    [{ kind: 'days', every: 1, monthDay: 1, hour: 0, minute: 0, zone }, '2021-10-01T00:00:00+07:00'],
    [{ kind: 'once', at: NOW + 1000 }, '2021-09-24T09:00:01+07:00'],
  ] as const)('%j is next due at %s', (when, due) => {
    expect(new Date(nextDue(when, NOW) ?? 0).toISOString()).toBe(new Date(due).toISOString());
  });

  it('one that was to run once does not run again', () => {
    office.run(`function run() { ScriptApp.newTrigger('run2').timeBased().after(60000).create(); } function run2() {}`);
    office.google.clock.advance(60_000);
    expect([office.google.triggers.runDue().length, office.google.triggers.runDue().length]).toEqual([1, 0]);
  });
});

describe('Sheets.Spreadsheets.Values', () => {
  const V = 'const V = Sheets.Spreadsheets.Values;';
  const call = (code: string) => office.value(`${V} return ${code};`);
  it('writes RAW as it is and USER_ENTERED as if typed, and reads it three ways', () => {
    call(`V.update({ values: [['01', '=1+1']] }, '${FILE}', 'Sheet1!A1', { valueInputOption: 'RAW' })`);
    expect(
      call(`V.update({ values: [['01', '=1+1', '1/2']] }, '${FILE}', 'A2', { valueInputOption: 'USER_ENTERED' })`),
    ).toEqual({
      spreadsheetId: FILE,
      updatedRange: 'Sheet1!A2:C2',
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 3,
    });
    const get = (how: string) => call(`V.get('${FILE}', 'A1:C2', { valueRenderOption: '${how}' }).values`);
    expect(get('FORMATTED_VALUE')).toEqual([
      ['01', '=1+1'],
      ['1', '2', '1/2/2021'],
    ]);
    expect(get('UNFORMATTED_VALUE')).toEqual([
      ['01', '=1+1'],
      [1, 2, 44228],
    ]);
    expect(get('FORMULA')).toEqual([
      ['01', '=1+1'],
      [1, '=1+1', 44228],
    ]);
  });

  it('leaves out what is empty at the end, and null leaves a cell alone', () => {
    call(`V.update({ values: [['a', 'b'], [null, '']] }, '${FILE}', 'B2', { valueInputOption: 'RAW' })`);
    call(`V.update({ values: [[null, 'c']] }, '${FILE}', 'B2', { valueInputOption: 'RAW' })`);
    expect(call(`V.get('${FILE}', 'A1:E9')`)).toEqual({
      range: 'Sheet1!A1:E9',
      majorDimension: 'ROWS',
      values: [[], ['', 'a', 'c']],
    });
    expect(call(`V.get('${FILE}', 'A1:E9', { majorDimension: 'COLUMNS' }).values`)).toEqual([[], ['', 'a'], ['', 'c']]);
    expect(call(`'values' in V.get('${FILE}', 'D1:E9')`)).toBe(false);
  });

  it('appends below the table', () => {
    call(`V.update({ values: [['ก', 'ข'], [1, 2]] }, '${FILE}', 'B2', { valueInputOption: 'RAW' })`);
    expect(call(`V.append({ values: [[3, 4]] }, '${FILE}', 'B2', { valueInputOption: 'RAW' })`)).toMatchObject({
      tableRange: 'Sheet1!B2:C3',
      updates: { updatedRange: 'Sheet1!B4:C4' },
    });
  });

  it('several ranges at once, whole or not at all', () => {
    const write = (second: string) =>
      `V.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'A1', values: [[1]] }, { range: '${second}', values: [[2]] }] }, '${FILE}')`;
    expect(office.error(`${V} ${write('ไม่มี!A1')}`)).toContain('Unable to parse range: ไม่มี!A1');
    expect(call(`V.batchGet('${FILE}', { ranges: ['A1', 'A2'] }).valueRanges.length`)).toBe(2);
    expect(call(`'values' in V.get('${FILE}', 'A1')`)).toBe(false);
    expect(call(`${write('A2')}.totalUpdatedCells`)).toBe(2);
    expect(call(`V.clear({}, '${FILE}', 'A1:A1').clearedRange`)).toBe('Sheet1!A1');
    expect(call(`V.get('${FILE}', 'A1:A2').values`)).toEqual([[], ['2']]);
  });
});
