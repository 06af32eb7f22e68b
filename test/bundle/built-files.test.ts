// What was built for Google: exactly the functions people may reach, in a form Apps Script can run.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, tokenizer } from 'acorn';
import { judgeSizes, PAGES } from '../../scripts/bench/page-sizes';

const gas: { require(folder: string, mocks: object): { [name: string]: unknown } } = require('gas-local');

const DIST = join(__dirname, '../../dist');
const KB = 1024;
const ADDON_FUNCTIONS = [
  'onOpen',
  'onInstall',
  'openRecord',
  'openDirect',
  'openChase',
  'start',
  'area',
  'save',
  'overview',
  'review',
  'decide',
  'keepKey',
  'mark',
  'openPaper',
  'districtPaper',
  'districtHistory',
];
const ADDON_SCOPES = ['script.container.ui', 'spreadsheets.currentonly', 'userinfo.email'];

const PROJECTS = [
  { name: 'addon', functions: ADDON_FUNCTIONS, scopes: ADDON_SCOPES },
  { name: 'bound', functions: ADDON_FUNCTIONS, scopes: ADDON_SCOPES },
  {
    name: 'hq',
    functions: [
      'onOpen',
      'openHq',
      'openHqChase',
      'chase',
      'openHqHealth',
      'openHqLedger',
      'openHqYear',
      'catalogue',
      'prepareHq',
      'setUpFiles',
      'sweepNow',
      'sweep',
      'schedule',
      'checkLedger',
      'openDoor',
      'doorPage',
      'home',
      'preview',
      'submit',
      'progress',
      'districts',
      'roster',
      'confirmations',
      'crosswalk',
      'ledgerCheck',
      'directorKeys',
      'health',
      'firstSteps',
      'prepare',
      'editions',
      'edition',
      'compare',
      'governorsLetter',
      'openPaper',
    ],
    scopes: ['script.container.ui', 'script.scriptapp', 'script.send_mail', 'spreadsheets', 'userinfo.email'],
  },
  { name: 'guide-app', functions: ['doGet'], scopes: [] },
];

function text(project: string, file: string): string {
  return readFileSync(join(DIST, project, file), 'utf8');
}

describe.each(PROJECTS)('dist/$name', ({ name, functions, scopes }) => {
  const program = parse(text(name, 'Code.js'), { ecmaVersion: 2019, sourceType: 'script' });

  it('shows Apps Script exactly the intended functions', () => {
    const declared = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(declared.sort()).toEqual([...functions].sort());
  });

  it('has nothing else at the top level but the one bundle', () => {
    const others = program.body.filter((node) => node.type !== 'FunctionDeclaration').map((node) => node.type);
    expect(others).toEqual(['ExpressionStatement']);
  });

  it('holds no text with an indented line, which the build would have indented anew', () => {
    const code = text(name, 'Code.js');
    const templates = [...tokenizer(code, { ecmaVersion: 2019 })].filter(({ type }) => type.label === 'template');
    expect(templates.filter(({ start, end }) => /\n\s/.test(code.slice(start, end)))).toEqual([]);
  });

  it('loads in a bare context and gives every function a body', () => {
    const loaded = gas.require(join(DIST, name), {});
    for (const functionName of functions) {
      const source = String(loaded[functionName]);
      expect(source).toMatch(/=>|\{[\s\S]*\S[\s\S]*\}/);
      expect(source.replace(/\s/g, '')).not.toBe(`function${functionName}(){}`);
    }
  });

  it('asks for exactly the scopes it needs', () => {
    const manifest: { oauthScopes: string[]; runtimeVersion: string; timeZone: string } = JSON.parse(
      text(name, 'appsscript.json'),
    );
    expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual(
      scopes,
    );
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Bangkok' });
  });
});

describe('rules of the platform', () => {
  it('only the guide app serves a web page', () => {
    for (const name of ['addon', 'hq']) expect(text(name, 'Code.js')).not.toMatch(/doGet|doPost/);
  });

  it('the bundles use nothing that Apps Script lacks', () => {
    for (const { name } of PROJECTS) {
      expect(text(name, 'Code.js')).not.toMatch(
        /\b(setTimeout|setInterval|TextEncoder|structuredClone|process\.env|require\()\b/,
      );
    }
  });

  it('the add-on never opens another file and has no advanced service', () => {
    const code = text('addon', 'Code.js');
    expect(code).not.toMatch(/openById|openByUrl|UrlFetchApp|\bSheets\??\.Spreadsheets/);
    expect(JSON.parse(text('addon', 'appsscript.json'))).not.toHaveProperty('dependencies');
  });
});

describe('budgets', () => {
  it('the add-on’s code is at most 120 KB', () => {
    expect(Buffer.byteLength(text('addon', 'Code.js'))).toBeLessThanOrEqual(120 * KB);
  });

  it.each(judgeSizes())('$budget fit', (verdict) => {
    expect(verdict).toMatchObject({ ok: true });
  });
});

describe.each(PAGES)('the sidebar page $project/$page', ({ project, page }) => {
  const html = text(project, page);

  it('loads nothing from outside', () => {
    expect(html).not.toMatch(/(?:src|href)\s*=\s*["']?https?:|@import|url\(\s*["']?https?:/);
  });

  it('holds nothing that HtmlService would change', () => {
    expect(html).not.toMatch(/<\?|\?>|`/);
    expect(html.split('</script>')).toHaveLength(2);
  });
});

it('the guide is one page with its page numbers beside it', () => {
  expect(existsSync(join(DIST, 'guide/index.html'))).toBe(true);
  const pages: { topics: { [topic: string]: { from: number; to: number } } } = JSON.parse(
    readFileSync(join(DIST, 'guide/pages.json'), 'utf8'),
  );
  expect(pages.topics['check-confirm']).toBeDefined();
  expect(text('hq', 'Code.js')).toContain('check-confirm');
});
