// Whom Google names to whose script, what a late answer does, and what the cache forgets: said with its source, seen here.
import { documented, inferred, noted, reported, type Source } from '../../../practice/statements/statement';
import { anOffice, EDITOR, FILE, type Office, OWNER, SCRIPT, TAB } from '../an-office';

type SeenHere = { says: string; source: Source; see(office: Office): unknown; expected: unknown };

const SESSION = documented('reference/base/session#getActiveUser()');
const ACTIVE = 'return Session.getActiveUser().getEmail();';
const AT = { sheet: 0, row: 1, column: 1 };
const organise = (office: Office, domain: string, ...people: string[]) => {
  for (const email of people) office.google.accounts.add({ email, name: email, kind: 'workspace', domain });
};

/** An installed trigger of the owner, which writes what it learns into B1. */
function installed(office: Office, event: 'onEdit' | 'onChange', what: string): string {
  const code = `function run() { ScriptApp.newTrigger('seen').forSpreadsheet('${FILE}').${event}().create(); }
    function seen(e) { SpreadsheetApp.openById('${FILE}').getSheets()[0].getRange('B1').setValue(${what}); }`;
  office.value(code);
  office.google.typed(EDITOR, FILE, AT, 'x');
  return String(office.value(`${TAB} return tab.getRange('B1').getValue();`));
}

const WHO: SeenHere[] = [
  {
    says: 'To the script of a colleague of the same organisation, a simple trigger names who is there.',
    source: SESSION,
    see(office) {
      organise(office, 'example.go.th', OWNER, EDITOR);
      return office.value(ACTIVE, { as: 'simple-trigger', user: EDITOR });
    },
    expected: EDITOR,
  },
  {
    says: 'Of another organisation it does not.',
    source: SESSION,
    see(office) {
      organise(office, 'example.go.th', OWNER);
      organise(office, 'other.example.go.th', EDITOR);
      return office.value(ACTIVE, { as: 'simple-trigger', user: EDITOR });
    },
    expected: '',
  },
  {
    says: 'Whose script it is, a simple trigger always names.',
    source: SESSION,
    see: (office) => office.value(ACTIVE, { as: 'simple-trigger', user: OWNER }),
    expected: OWNER,
  },
  {
    says: 'An installed trigger names nobody but who installed it, outside of its organisation.',
    source: documented('guides/triggers/installable'),
    see: (office) => installed(office, 'onEdit', "(e.user ? e.user.getEmail() : 'nobody')"),
    expected: 'nobody',
  },
  {
    says: 'Within its organisation, an installed trigger is told who edited.',
    source: documented('guides/triggers/events'),
    see(office) {
      organise(office, 'example.go.th', OWNER, EDITOR);
      return installed(office, 'onEdit', 'e.user.getEmail()');
    },
    expected: EDITOR,
  },
  {
    says: 'An installed onChange is told what kind of change it was, and no range.',
    source: documented('guides/triggers/events#change'),
    see: (office) => installed(office, 'onChange', "e.changeType + ' ' + ('range' in e)"),
    expected: 'EDIT false',
  },
  {
    says: 'A script finds what the person has selected.',
    source: documented('reference/spreadsheet/spreadsheet#getActiveRange()'),
    see: (office) =>
      office.value('return SpreadsheetApp.getActiveRange().getA1Notation();', {
        selected: { sheet: 0, area: { row: 2, column: 2, lastRow: 3, lastColumn: 4 } },
      }),
    expected: 'B2:D3',
  },
  {
    says: 'Who has not agreed to a scope that a script requires sees it end, whatever the script catches.',
    source: documented('reference/script/script-app#requireScopes(AuthMode,String)'),
    see(office) {
      const scope = 'https://www.googleapis.com/auth/script.send_mail';
      const code = `try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope}']); } catch (e) {}
        return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());`;
      office.run(code);
      office.google.consents.ask();
      office.google.consents.give(`${SCRIPT}-1`, EDITOR, ['https://www.googleapis.com/auth/spreadsheets']);
      const call = { project: `${SCRIPT}-1`, function: 'run', user: EDITOR, file: FILE, as: 'menu' as const };
      return office.google.execute(call).outcome;
    },
    expected: {
      ok: false,
      error: { name: 'ScriptError', message: 'Authorization is required to perform that action.' },
    },
  },
];

const FAILING: SeenHere[] = [
  {
    says: 'A service that answers too late says so with the name of the document; what it was asked to do may have happened.',
    source: reported('https://github.com/findthemasks/findthemasks/issues/251'),
    see(office) {
      office.google.faults.plan({ atCall: 1, what: 'times-out', when: 'after' });
      const words = office.value(
        `${TAB} try { tab.getRange('A1').setValue('เขียนแล้ว'); } catch (e) { return e.name + ': ' + e.message; }`,
      );
      return [words, office.value(`${TAB} return tab.getRange('A1').getValue();`)];
    },
    expected: [`Exception: Service Spreadsheets timed out while accessing document with id ${FILE}.`, 'เขียนแล้ว'],
  },
  {
    says: 'Waiting for such an answer takes of the six minutes.',
    source: inferred('an execution is timed from its start to its end'),
    see(office) {
      office.google.faults.plan({ atCall: 1, what: 'times-out', when: 'before' });
      const { meter } = office.run(`${TAB} try { tab.getRange('A1').setValue(1); } catch (e) {}`);
      return meter.waitedMs >= 60_000;
    },
    expected: true,
  },
  {
    says: 'Of more than a thousand things in a cache, the nine hundred that are to stay longest are kept.',
    source: documented('reference/cache/cache'),
    see: (office) =>
      office.value(`const cache = CacheService.getScriptCache();
        for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'x', 100 + i);
        const left = Object.keys(cache.getAll(Array.from({ length: 1001 }, (_, i) => 'k' + i)));
        return [left.length, left.includes('k0'), left.includes('k1000')];`),
    expected: [900, false, true],
  },
  {
    says: 'A write through the API that touches a protected cell is refused whole, with the place of the request.',
    source: noted('2.3'),
    see(office) {
      office.value(`${TAB} const protection = tab.getRange('B1').protect();
        protection.removeEditors(protection.getEditors());`);
      const data = [{ range: 'A1:B1', values: [[1, 2]] }];
      const words = office.error(
        `Sheets.Spreadsheets.Values.batchUpdate(${JSON.stringify({ valueInputOption: 'RAW', data })}, '${FILE}');`,
        { user: EDITOR },
      );
      return [words.split(': ').slice(0, 3), office.value(`${TAB} return tab.getRange('A1').getValue();`)];
    },
    expected: [
      [
        'API call to sheets.spreadsheets.values.batchUpdate failed with error',
        'Invalid data[0]',
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      ],
      '',
    ],
  },
];

describe.each<[string, SeenHere[]]>([
  ['Who is there', WHO],
  ['Services that fail', FAILING],
])('%s', (_, statements) => {
  it.each(statements)('$says', async ({ see, expected }) => {
    expect(await see(await anOffice())).toEqual(expected);
  });
});
