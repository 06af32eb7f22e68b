// What takes several people, or another way of being called than a menu: said with its source, and seen here only.
import {
  documented,
  documentedApi,
  inferred,
  noted,
  reported,
  type Source,
} from '../../../practice/statements/statement';
import { anOffice, batch, EDITOR, FILE, type Office, OWNER, SCRIPT, TAB, VIEWER } from '../an-office';

type SeenHere = { says: string; source: Source; see(office: Office): unknown; expected: unknown };

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const OTHER = 'other@example.go.th';
const PROTECTION = 'reference/spreadsheet/protection';

const writes = (office: Office, user: string, cell = 'A1') => {
  const { outcome } = office.run(`${TAB} tab.getRange('${cell}').setValue(1);`, { user });
  return outcome.ok ? 'written' : outcome.error.message;
};
const protect = (office: Office, more: string, range = 'A1:B2') =>
  office.value(`${TAB} const protection = tab.getRange('${range}').protect(); ${more}`);
const ONLY_OWNER = 'protection.removeEditors(protection.getEditors());';

const PROTECTIONS: SeenHere[] = [
  {
    says: 'A protection whose editors nobody changed keeps no editor out.',
    source: documented('reference/spreadsheet/range#protect()'),
    see(office) {
      protect(office, '');
      return writes(office, EDITOR);
    },
    expected: 'written',
  },
  {
    says: 'Once the editors are taken away, they are kept out, in these words.',
    source: noted('2.3'),
    see(office) {
      protect(office, ONLY_OWNER);
      return writes(office, EDITOR);
    },
    expected: PROTECTED,
  },
  {
    says: 'The owner is kept out by nothing.',
    source: documented(`${PROTECTION}#canEdit()`),
    see(office) {
      protect(office, ONLY_OWNER);
      return writes(office, OWNER);
    },
    expected: 'written',
  },
  {
    says: 'Of two protections over one cell, the one that keeps a person out decides.',
    source: documented('reference/spreadsheet/range#protect()'),
    see(office) {
      protect(office, `${ONLY_OWNER} protection.addEditor('${EDITOR}');`);
      protect(office, ONLY_OWNER, 'A1:A9');
      return [writes(office, EDITOR, 'A1'), writes(office, EDITOR, 'B1')];
    },
    expected: [PROTECTED, 'written'],
  },
  {
    says: 'The protection of a tab lets through only its holes.',
    source: documented(`${PROTECTION}#setUnprotectedRanges(Range)`),
    see(office) {
      office.value(`${TAB} const protection = tab.protect(); ${ONLY_OWNER}
        protection.setUnprotectedRanges([tab.getRange('B2')]);`);
      return [writes(office, EDITOR, 'B2'), writes(office, EDITOR, 'B3')];
    },
    expected: ['written', PROTECTED],
  },
  {
    says: 'A protected range inside a hole is protected.',
    source: inferred('any protection that keeps a person out decides (platform notes, 12.0: to be seen live)'),
    see(office) {
      office.value(`${TAB} const protection = tab.protect(); ${ONLY_OWNER}
        protection.setUnprotectedRanges([tab.getRange('A1:B2')]);`);
      protect(office, ONLY_OWNER, 'A1');
      return [writes(office, EDITOR, 'A1'), writes(office, EDITOR, 'B1')];
    },
    expected: [PROTECTED, 'written'],
  },
  {
    says: 'A protection that merely warns stops no script.',
    source: inferred('a dialog warns a person; a script has none'),
    see(office) {
      protect(office, `${ONLY_OWNER} protection.setWarningOnly(true);`);
      return writes(office, EDITOR);
    },
    expected: 'written',
  },
  {
    says: 'A protection that merely warned begins with the editors of the file.',
    source: documentedApi('reference/rest/v4/spreadsheets/sheets#ProtectedRange'),
    see(office) {
      protect(office, `${ONLY_OWNER} protection.setWarningOnly(true).setWarningOnly(false);`);
      return writes(office, EDITOR);
    },
    expected: 'written',
  },
  {
    says: 'A write that touches one protected cell is refused whole.',
    source: inferred('a batch of the API is atomic; a script’s write is one'),
    see(office) {
      protect(office, ONLY_OWNER, 'B1');
      office.run(`${TAB} tab.getRange('A1:B1').setValues([[1, 2]]);`, { user: EDITOR });
      return office.value(`${TAB} return tab.getRange('A1').getValue();`);
    },
    expected: '',
  },
  {
    says: 'canEdit of a protection never throws; getEditors does, to those kept out.',
    source: documented(`${PROTECTION}#getEditors()`),
    see(office) {
      protect(office, ONLY_OWNER);
      const first = `${TAB} const [protection] = tab.getProtections(SpreadsheetApp.ProtectionType.RANGE);`;
      return [
        office.value(`${first} return protection.canEdit();`, { user: EDITOR }),
        office.run(`${first} protection.getEditors();`, { user: EDITOR }).outcome.ok,
      ];
    },
    expected: [false, false],
  },
  {
    says: 'An editor of a protection may remove it.',
    source: documented(`${PROTECTION}#remove()`),
    see(office) {
      protect(office, `${ONLY_OWNER} protection.addEditor('${EDITOR}');`);
      office.value(`${TAB} tab.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();`, { user: EDITOR });
      return office.value(`${TAB} return tab.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`);
    },
    expected: 0,
  },
  {
    says: 'Who is kept out may not change a protection.',
    source: documented(`${PROTECTION}#canEdit()`),
    see(office) {
      protect(office, ONLY_OWNER);
      const change = `tab.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor('${EDITOR}');`;
      return office.run(`${TAB} ${change}`, { user: EDITOR }).outcome.ok;
    },
    expected: false,
  },
  {
    says: 'Who protects a range cannot take his own right away.',
    source: documented(`${PROTECTION}#removeEditors(User)`),
    see(office) {
      office.value(
        `${TAB} const protection = tab.getRange('A1').protect(); protection.removeEditors(['${EDITOR}', '${OWNER}']);`,
        { user: EDITOR },
      );
      return [writes(office, EDITOR), writes(office, OWNER)];
    },
    expected: ['written', 'written'],
  },
  {
    says: 'addEditor on a protection shares no file.',
    source: documented(`${PROTECTION}#addEditor(String)`),
    see(office) {
      protect(office, `protection.addEditor('${OTHER}');`);
      return office.google.files.get(FILE).roleOf(OTHER);
    },
    expected: null,
  },
  {
    says: 'Everybody in a group that a protection names may edit.',
    source: documentedApi('reference/rest/v4/spreadsheets/sheets#Editors'),
    see(office) {
      office.google.groups.set('group@example.go.th', [EDITOR]);
      const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
      const editors = { users: [OWNER], groups: ['group@example.go.th'] };
      office.value(batch([{ addProtectedRange: { protectedRange: { range, editors } } }]));
      const during = writes(office, EDITOR);
      office.google.groups.set('group@example.go.th', []);
      return [during, writes(office, EDITOR)];
    },
    expected: ['written', PROTECTED],
  },
  {
    says: 'Everybody in a group with which a file is shared is an editor of it.',
    source: noted('1.4'),
    see(office) {
      office.google.groups.set('group@example.go.th', [OTHER]);
      office.google.files.get(FILE).share('group@example.go.th', 'editor');
      return writes(office, OTHER);
    },
    expected: 'written',
  },
  {
    says: 'The domain cannot be let in to a file of a gmail.com account.',
    source: documented(`${PROTECTION}#setDomainEdit(Boolean)`),
    see: (office) => {
      const { outcome } = office.run(`${TAB} tab.getRange('A1').protect().setDomainEdit(true);`);
      return outcome.ok;
    },
    expected: false,
  },
  {
    says: 'The domain can be let in to a file of an organisation, and is then not kept out.',
    source: documented(`${PROTECTION}#setDomainEdit(Boolean)`),
    see(office) {
      for (const email of [OWNER, EDITOR]) {
        office.google.accounts.add({ email, name: email, kind: 'workspace', domain: 'example.go.th' });
      }
      protect(office, ONLY_OWNER);
      const before = writes(office, EDITOR);
      const [first] = ['tab.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]'];
      office.value(`${TAB} ${first}.setDomainEdit(true);`);
      return [before, writes(office, EDITOR)];
    },
    expected: [PROTECTED, 'written'],
  },
  {
    says: 'A viewer may write nowhere.',
    source: documented('reference/spreadsheet/range#canEdit()'),
    see: (office) => writes(office, VIEWER) === 'written',
    expected: false,
  },
  {
    says: 'Addresses are the same in small and in capital letters.',
    source: inferred('platform notes, 3.1'),
    see(office) {
      protect(office, `${ONLY_OWNER} protection.addEditor('${EDITOR.toUpperCase()}');`);
      return writes(office, EDITOR);
    },
    expected: 'written',
  },
  {
    says: 'A row that crosses a range protected against a person cannot be deleted by that person.',
    source: noted('2.3'),
    see(office) {
      protect(office, ONLY_OWNER, 'C3');
      return [
        office.run(`${TAB} tab.deleteRow(3);`, { user: EDITOR }).outcome.ok,
        office.run(`${TAB} tab.deleteRow(4);`, { user: EDITOR }).outcome.ok,
      ];
    },
    expected: [false, true],
  },
  {
    says: 'Rows of a range that crosses a protected one cannot be sorted.',
    source: noted('2.4'),
    see(office) {
      protect(office, ONLY_OWNER, 'A2');
      return office.run(`${TAB} tab.getRange('A1:B3').sort(1);`, { user: EDITOR }).outcome.ok;
    },
    expected: false,
  },
  {
    says: 'On a protected tab, holes or not, an editor cannot insert rows.',
    source: inferred('platform notes, 2.4: no authoritative source'),
    see(office) {
      office.value(`${TAB} const protection = tab.protect(); ${ONLY_OWNER}
        protection.setUnprotectedRanges([tab.getRange('A1:Z9')]);`);
      return office.run(`${TAB} tab.insertRowAfter(3);`, { user: EDITOR }).outcome.ok;
    },
    expected: false,
  },
  {
    says: 'An editor may protect cells that nobody protected, against the others.',
    source: inferred('platform notes, 12.4: to be seen live'),
    see(office) {
      office.google.files.get(FILE).share(OTHER, 'editor');
      office.value(`${TAB} const protection = tab.getRange('A1').protect(); ${ONLY_OWNER}`, { user: OTHER });
      return [writes(office, EDITOR), writes(office, OTHER)];
    },
    expected: [PROTECTED, 'written'],
  },
];

/** A script bound to the file by whoever could edit it. */
function bound(office: Office, code: string, by = EDITOR): string {
  office.run(`function run() {} ${code}`);
  const project = office.google.projects.list().at(-1);
  if (!project) throw new Error('There is no script.');
  project.boundTo = FILE;
  project.owner = by;
  return project.id;
}

const TYPE_AT = { sheet: 0, row: 1, column: 1 };

const TRIGGERS: SeenHere[] = [
  {
    says: 'The onOpen of a script that another editor bound runs, unasked, as whoever opens the file.',
    source: documented('guides/triggers'),
    see(office) {
      bound(office, `function onOpen() { ${TAB} tab.getRange('A1').setValue('จากคนอื่น'); }`);
      protect(office, ONLY_OWNER, 'A1');
      office.google.opened(OWNER, FILE);
      return office.value(`${TAB} return tab.getRange('A1').getValue();`);
    },
    expected: 'จากคนอื่น',
  },
  {
    says: 'Opened to view, a file starts no script.',
    source: documented('guides/triggers'),
    see(office) {
      bound(office, `function onOpen() { throw new Error('ran'); }`);
      return office.google.opened(VIEWER, FILE).length;
    },
    expected: 0,
  },
  {
    says: 'What a person types sets off onEdit as that person, with the range and both values.',
    source: documented('guides/triggers/events#edit'),
    see(office) {
      office.value(`${TAB} tab.getRange('A1').setValue('เดิม');`);
      bound(
        office,
        `function onEdit(e) { e.source.getSheets()[0].getRange('B1').setValue([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode)].join()); }`,
      );
      office.google.typed(EDITOR, FILE, TYPE_AT, 'ใหม่');
      return office.value(`${TAB} return tab.getRange('B1').getValue();`);
    },
    expected: 'A1,ใหม่,เดิม,LIMITED',
  },
  {
    says: 'The value of an edit is told for a single cell only.',
    source: documented('guides/triggers/events#edit'),
    see(office) {
      bound(
        office,
        `function onEdit(e) { e.range.getSheet().getRange('D1').setValue(e.range.getA1Notation() + ' ' + ('value' in e)); }`,
      );
      office.google.pasted(EDITOR, FILE, TYPE_AT, [['1', '2']]);
      return office.value(`${TAB} return tab.getRange('D1').getValue();`);
    },
    expected: 'A1:B1 false',
  },
  {
    says: 'What a script writes sets off no trigger.',
    source: documented('guides/triggers'),
    see(office) {
      bound(office, `function onEdit(e) { e.range.getSheet().getRange('B1').setValue('ran'); }`);
      writes(office, EDITOR);
      return office.value(`${TAB} return tab.getRange('B1').getValue();`);
    },
    expected: '',
  },
  {
    says: 'An edit that is refused sets off nothing.',
    source: inferred('nothing was edited'),
    see(office) {
      protect(office, ONLY_OWNER, 'A1');
      bound(office, `function onEdit(e) {}`);
      return office.google.typed(EDITOR, FILE, TYPE_AT, '1').executions.length;
    },
    expected: 0,
  },
  {
    says: 'An installed onEdit runs as who installed it, whoever edits, and may write where that person may.',
    source: documented('guides/triggers/installable'),
    see(office) {
      const project = bound(
        office,
        `function install() { ScriptApp.newTrigger('keep').forSpreadsheet('${FILE}').onEdit().create(); }
        function keep(e) { e.range.getSheet().getRange('B1').setValue(Session.getEffectiveUser().getEmail()); }`,
      );
      office.google.execute({ project, function: 'install', user: OWNER, file: FILE, as: 'menu' });
      protect(office, ONLY_OWNER, 'B1');
      office.google.typed(EDITOR, FILE, TYPE_AT, '1');
      return office.value(`${TAB} return tab.getRange('B1').getValue();`);
    },
    expected: OWNER,
  },
  {
    says: 'A simple trigger may not send mail.',
    source: documented('guides/triggers#restrictions'),
    see(office) {
      bound(office, `function onEdit() { MailApp.sendEmail('a@example.go.th', 'x', 'y'); }`);
      return office.google.typed(EDITOR, FILE, TYPE_AT, '1').executions[0]?.outcome.ok;
    },
    expected: false,
  },
  {
    says: 'A simple trigger may not show a sidebar.',
    source: documented('guides/triggers#restrictions'),
    see: (office) =>
      office.run("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));", { as: 'simple-trigger' })
        .outcome.ok,
    expected: false,
  },
  {
    says: 'A simple trigger does not learn who is there.',
    source: documented('reference/base/session#getActiveUser()'),
    see: (office) => office.value('return Session.getActiveUser().getEmail();', { as: 'simple-trigger', user: EDITOR }),
    expected: '',
  },
  {
    says: 'A trigger of the clock runs as who installed it.',
    source: documented('guides/triggers/installable'),
    see: (office) =>
      office.value('return Session.getEffectiveUser().getEmail();', { as: 'time-trigger', user: EDITOR }),
    expected: EDITOR,
  },
  {
    says: 'Where nobody is at the keyboard there is no user interface.',
    source: inferred('known to all who write scripts; no page was found that says so'),
    see: (office) => office.error('SpreadsheetApp.getUi();', { as: 'time-trigger' }),
    expected: 'Cannot call SpreadsheetApp.getUi() from this context.',
  },
  {
    says: 'Outside a document there is no active spreadsheet.',
    source: noted('11.19'),
    see: (office) =>
      office.value('return SpreadsheetApp.getActiveSpreadsheet();', { as: 'time-trigger', file: undefined }),
    expected: null,
  },
  {
    says: 'Outside a document there are no properties, no lock and no cache of one.',
    source: documented('reference/lock/lock-service#getDocumentLock()'),
    see: (office) =>
      office.value(
        'return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock(), CacheService.getDocumentCache()];',
        { as: 'time-trigger', file: undefined },
      ),
    expected: [null, null, null],
  },
  {
    says: 'The triggers of other people are not seen.',
    source: documented('reference/script/script-app#getProjectTriggers()'),
    see(office) {
      const project = bound(
        office,
        `function install() { ScriptApp.newTrigger('run').timeBased().everyMinutes(5).create(); }
        function count() { return ScriptApp.getProjectTriggers().length; }`,
      );
      const call = (name: string, user: string) =>
        office.google.execute({ project, function: name, user, file: FILE, as: 'menu' }).outcome;
      call('install', OWNER);
      return [call('count', OWNER), call('count', EDITOR)];
    },
    expected: [
      { ok: true, value: 1 },
      { ok: true, value: 0 },
    ],
  },
];

const LIMITS: SeenHere[] = [
  {
    says: 'An execution ends after six minutes, whatever it catches.',
    source: documented('guides/services/quotas'),
    see: (office) => [
      office.error(
        `${TAB} for (let i = 0; i < 8; i++) { try { Utilities.sleep(60000); tab.getLastRow(); } catch (error) {} }`,
      ),
      office.value(`${TAB} for (let i = 0; i < 5; i++) { Utilities.sleep(60000); tab.getLastRow(); } return 'ended';`),
    ],
    expected: ['Exceeded maximum execution time', 'ended'],
  },
  {
    says: 'After its time, an execution writes nothing more.',
    source: documented('guides/services/quotas'),
    see(office) {
      office.run(
        `${TAB} for (let i = 1; i <= 8; i++) { try { Utilities.sleep(60000); tab.getRange('A1').setValue(i); } catch (error) {} }`,
      );
      return office.value(`${TAB} return tab.getRange('A1').getValue();`);
    },
    expected: 5,
  },
  {
    says: 'A simple trigger ends after thirty seconds.',
    source: documented('guides/triggers#restrictions'),
    see: (office) => office.error(`${TAB} Utilities.sleep(31000); tab.getLastRow();`, { as: 'simple-trigger' }),
    expected: 'Exceeded maximum execution time',
  },
  {
    says: 'One person may have thirty scripts at work at one time.',
    source: documented('guides/services/quotas'),
    see(office) {
      office.run(`${TAB} tab.getLastRow();`);
      const [call] = [{ project: `${SCRIPT}-1`, function: 'run', user: OWNER, file: FILE, as: 'menu' as const }];
      const calls = Array.from({ length: 40 }, () => call);
      const { executions } = office.google.interleave({ calls, seed: 1, pace: 'modelled' });
      const refused = executions.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error.message]));
      return [refused.length, refused[0]];
    },
    expected: [10, 'There are too many scripts running simultaneously for this Google user account.'],
  },
  {
    says: 'The Sheets API answers one person sixty times a minute.',
    source: documentedApi('limits'),
    see: (office) =>
      office.value(`let count = 0;
        try { for (; count < 100; count++) Sheets.Spreadsheets.Values.get('${FILE}', 'Sheet1!A1'); } catch (error) {
          if (!error.message.includes('Quota exceeded')) throw error;
          Utilities.sleep(60000);
          Sheets.Spreadsheets.Values.get('${FILE}', 'Sheet1!A1');
        }
        return count;`),
    expected: 60,
  },
  {
    says: 'Reads and writes of the Sheets API are counted apart, and a batch counts as one.',
    source: documentedApi('limits'),
    see: (office) =>
      office.value(`for (let i = 0; i < 50; i++) {
          Sheets.Spreadsheets.Values.get('${FILE}', 'Sheet1!A1');
          Sheets.Spreadsheets.Values.update({ values: [[i]] }, '${FILE}', 'Sheet1!A1', { valueInputOption: 'RAW' });
        }
        return 'all';`),
    expected: 'all',
  },
  {
    says: 'The triggers of a gmail.com account run for ninety minutes a day.',
    source: documented('guides/services/quotas'),
    see(office) {
      const project = bound(
        office,
        `function install() { ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create(); }
        function work() { Utilities.sleep(300000); }`,
      );
      office.google.execute({ project, function: 'install', user: OWNER, file: FILE, as: 'menu' });
      const trigger = office.google.triggers.list()[0]?.id ?? '';
      const ran = Array.from({ length: 20 }, () => office.google.triggers.runNow(trigger).outcome);
      const refused = ran.find(({ ok }) => !ok);
      return [ran.filter(({ ok }) => ok).length, refused?.ok === false && refused.error.message];
    },
    expected: [18, 'Service using too much computer time for one day.'],
  },
  {
    says: 'A person has at most twenty triggers in one script.',
    source: documented('guides/services/quotas'),
    see: (office) =>
      office.value(`let count = 0;
        try { for (; count < 30; count++) ScriptApp.newTrigger('run').timeBased().everyMinutes(5).create(); } catch (error) {}
        return count;`),
    expected: 20,
  },
  {
    says: 'A gmail.com account may write to a hundred addresses a day.',
    source: documented('guides/services/quotas'),
    see: (office) => office.value('return MailApp.getRemainingDailyQuota();'),
    expected: 100,
  },
  {
    says: 'A lock that another holds is waited for in vain no longer than asked.',
    source: documented('reference/lock/lock#waitLock(Integer)'),
    see(office) {
      office.google.faults.locksAreHeld = true;
      return office.error('LockService.getScriptLock().waitLock(100);');
    },
    expected: 'Lock timeout: another process was holding the lock for too long.',
  },
];

const CONSENT: SeenHere[] = [
  {
    says: 'A person is asked once for the scopes of a project, in Google’s sentences.',
    source: documented('guides/services/authorization'),
    see(office) {
      office.run('return 1;');
      office.google.consents.ask();
      const call = { project: `${SCRIPT}-1`, function: 'run', user: EDITOR, file: FILE, as: 'menu' as const };
      const asked = office.google.execute(call);
      office.google.consents.give(call.project, EDITOR, asked.consent?.scopes ?? []);
      return [asked.consent?.words[0], office.google.execute(call).outcome];
    },
    expected: ['See, edit, create, and delete all your Google Sheets spreadsheets', { ok: true, value: 1 }],
  },
  {
    says: 'A scope that a person unticked is missing to the script, and only that.',
    source: documented('concepts/scopes'),
    see(office) {
      office.run('SpreadsheetApp.getActiveSpreadsheet(); return Session.getActiveUser().getEmail();');
      office.google.consents.ask();
      office.google.consents.give(`${SCRIPT}-1`, EDITOR, ['https://www.googleapis.com/auth/spreadsheets']);
      const call = { project: `${SCRIPT}-1`, function: 'run', user: EDITOR, file: FILE, as: 'menu' as const };
      const { outcome } = office.google.execute(call);
      return outcome.ok ? '' : outcome.error.message;
    },
    expected:
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  },
  {
    says: 'Simple triggers run without anybody’s consent.',
    source: documented('guides/triggers#restrictions'),
    see(office) {
      bound(office, `function onOpen() { return 'ran'; }`);
      office.google.consents.ask();
      return office.google.opened(EDITOR, FILE).at(-1)?.outcome;
    },
    expected: { ok: true, value: 'ran' },
  },
  {
    says: 'The scope for the current file alone does not open the advanced service.',
    source: documented('concepts/scopes'),
    async see() {
      const office = await anOffice({ scopes: ['spreadsheets.currentonly'] });
      return [
        office.run(`${TAB} tab.getRange('A1').getValue();`).outcome.ok,
        office.run(`Sheets.Spreadsheets.get('${FILE}');`).outcome.ok,
        office.run(`SpreadsheetApp.openById('${FILE}');`).outcome.ok,
      ];
    },
    expected: [true, false, false],
  },
];

const COPIES: SeenHere[] = [
  {
    says: 'A copy of a file is shared with nobody, and its tabs are protected for its owner alone.',
    source: reported('https://gist.github.com/tanaikech/b22a76d419a6bdbfa064f5b31f6eae8e'),
    see(office) {
      office.value(`${TAB} tab.protect().addEditor('${EDITOR}');`);
      const copy = office.google.files.copy(FILE, OTHER);
      copy.share(EDITOR, 'editor');
      const mays = [OTHER, EDITOR].map((user) => copy.typed(user, 0, 1, 1, '1').ok);
      return [copy.data.editors, mays];
    },
    expected: [[EDITOR], [true, false]],
  },
  {
    says: 'A cell copied over another brings its rule, or takes away the one that was there.',
    source: inferred('platform notes, 12.15: pasting replaces the validation'),
    see: (office) =>
      office.value(`${TAB} tab.getRange('A1').insertCheckboxes(); tab.getRange('B1').copyTo(tab.getRange('A1'));
        return tab.getRange('A1').getDataValidation();`),
    expected: null,
  },
  {
    says: 'Plain text that is pasted is not held to the rules of the cells.',
    source: inferred('platform notes, 12.15'),
    see(office) {
      office.value(`${TAB} tab.getRange('A1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());`);
      return [
        office.google.typed(EDITOR, FILE, TYPE_AT, '9').written.ok,
        office.google.pasted(EDITOR, FILE, TYPE_AT, [['9']]).written.ok,
      ];
    },
    expected: [false, true],
  },
];

const TITLES: [string, SeenHere[]][] = [
  ['Protections', PROTECTIONS],
  ['Triggers and who is there', TRIGGERS],
  ['Limits', LIMITS],
  ['Consent and scopes', CONSENT],
  ['Copies and pasting', COPIES],
];

describe.each(TITLES)('%s', (_, statements) => {
  it.each(statements)('$says', async ({ see, expected }) => {
    expect(await see(await anOffice())).toEqual(expected);
  });
});
