import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROTECTED_MESSAGE } from '../../practice/model/rights';
import type { PageState } from '../../practice/page/wire';
import { BOOK, type MadeUp, madeUp, OWNER, SHEET, SOMCHAI, STRANGER } from './a-stage';
import { type Visit, visit } from './a-visitor';

let made: MadeUp;
let server: Visit;

beforeEach(async () => {
  made = await madeUp();
  server = await visit(made);
  await server.enter();
});

afterEach(() => server.close());

const post = (origin: string | null, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(origin && { origin }), ...headers },
  body: '{}',
});

describe('who is let in', () => {
  it.each(['evil.example', '127.0.0.1:1', 'localhost', '127.0.0.1.evil.example'])(
    'a request for the host "%s" is refused',
    async (host) => {
      expect((await server.send('/', { host })).status).toBe(421);
    },
  );

  it.each(['http://evil.example', 'null', 'http://localhost:1'])('a page of "%s" may not even read', async (origin) => {
    expect((await server.send('/api/state', { headers: { origin } })).status).toBe(403);
  });

  it('changes need the origin of the page', async () => {
    expect((await server.send('/api/user', post(null))).status).toBe(403);
    expect((await server.send('/api/user', post(server.frame))).status).toBe(403);
    expect((await server.send('/api/user', post('http://evil.example'))).status).toBe(403);
  });

  it('the page needs its token, for reading and for changes', async () => {
    expect((await server.send('/api/state')).status).toBe(403);
    expect((await server.send('/api/events')).status).toBe(403);
    expect((await server.send('/api/user', post(server.page, { 'x-practice-token': 'guessed' }))).status).toBe(403);
    expect((await server.asPage('/api/state')).status).toBe(200);
  });

  it('the other origin does not get the page, nor its token, nor its data', async () => {
    const host = server.frame.replace('http://', '');
    const page = await server.send('/', { host });
    expect(page.status).toBe(302);
    expect(page.headers.location).toBe(`${server.page}/`);
    expect(page.text).toBe('');
    expect((await server.send('/api/state', { host })).status).toBe(404);
    expect((await server.send('/page.js', { host })).status).toBe(404);
  });

  it('methods that an address does not take are named in the answer', async () => {
    const wrong = await server.send('/api/state', post(server.page));
    expect(wrong.status).toBe(405);
    expect(wrong.headers.allow).toBe('GET');
    expect((await server.send('/api/type')).headers.allow).toBe('POST');
    expect((await server.send('/', { method: 'DELETE', headers: { origin: server.page } })).status).toBe(405);
    expect((await server.send('/nothing-here')).status).toBe(404);
    expect((await server.send('/api/nothing')).status).toBe(404);
  });
});

describe('what is sent back', () => {
  it('carries headers that keep the page to itself', async () => {
    const { headers } = await server.send('/');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain(`frame-src ${server.frame}`);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });
});

describe('bodies', () => {
  it('over two megabytes are refused', async () => {
    const { status } = await server.asPage('/api/type', { text: 'ก'.repeat(700_000) });
    expect(status).toBe(413);
    expect((await server.asPage('/api/state')).status).toBe(200);
  });

  it('must be JSON, with the right fields', async () => {
    const text = { ...post(server.page), headers: { origin: server.page, 'content-type': 'text/plain' } };
    const withToken = { 'x-practice-token': /token" content="([^"]+)/.exec((await server.send('/')).text)?.[1] ?? '' };
    const session = await server.send('/api/session', { ...text, headers: { ...text.headers, ...withToken } });
    expect(session.status).toBe(415);
    expect((await server.asPage('/api/type', { sheet: SHEET, row: '2', column: 1, text: 'x' })).status).toBe(400);
    expect((await server.asPage('/api/paste', { sheet: SHEET, row: 2, column: 1, cells: [[1]] })).status).toBe(400);
  });
});

describe('folders', () => {
  it('serve their own files', async () => {
    expect((await server.send('/guide/')).text).toContain('คู่มือ');
    expect((await server.send('/guide')).headers.location).toBe(`${server.page}/guide/`);
  });

  it.each([
    '/guide/../secret.txt',
    '/guide/%2e%2e/secret.txt',
    '/guide/..%2fsecret.txt',
    '/guide/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/guide/..%5csecret.txt',
    '/guide//etc/passwd',
    '/guide/%00',
    '/guide/%ff',
    '/font/../../package.json',
    '/font/%2e%2e%2fpackage.json',
  ])('serve nothing outside: %s', async (path) => {
    writeFileSync(join(tmpdir(), 'secret.txt'), 'secret');
    const { status, text } = await server.send(path);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain('secret\n');
    expect(text).not.toContain('root:');
  });

  it('do not follow a link out of the folder', async () => {
    symlinkSync('/etc/hosts', join(made.folder, 'out.txt'));
    expect((await server.send('/guide/out.txt')).status).toBe(403);
  });
});

describe('cells', () => {
  const place = { sheet: SHEET, row: 2, column: 1 };

  it('that were typed come back, with the revision of the workbook', async () => {
    const before = made.google.revision();
    const answer = JSON.parse((await server.asPage('/api/type', { ...place, text: '๑๒' })).text);
    expect(answer).toEqual({ ok: true, revision: made.google.revision() });
    expect(answer.revision).toBeGreaterThan(before);
    const grid = JSON.parse((await server.asPage(`/api/grid?sheet=${SHEET}&rows=2-3&cols=1-1`)).text);
    expect(grid.cells[0][0]).toMatchObject({ text: '๑๒', editable: true });
  });

  it('that are refused say why', async () => {
    const answer = JSON.parse((await server.asPage('/api/type', { ...place, row: 1, text: 'x' })).text);
    expect(answer).toEqual({ ok: false, message: PROTECTED_MESSAGE });
  });

  it.each(['rows=0-3&cols=1-1', 'rows=1-1001&cols=1-1', 'rows=3-1&cols=1-1', 'rows=a&cols=1-1', 'rows=1-1'])(
    'outside the sheet are not given: %s',
    async (query) => {
      expect((await server.asPage(`/api/grid?sheet=${SHEET}&${query}`)).status).toBe(400);
    },
  );

  it('are not shown to somebody with whom the workbook is not shared', async () => {
    await server.asPage('/api/user', { user: STRANGER });
    const state: PageState = JSON.parse((await server.asPage('/api/state')).text);
    expect(state.file).toMatchObject({ role: null, tabs: [] });
    expect(state.frames).toEqual([]);
    expect((await server.asPage(`/api/grid?sheet=${SHEET}&rows=1-1&cols=1-1`)).status).toBe(403);
    expect((await server.asPage('/api/type', { ...place, text: 'x' })).status).toBe(403);
  });
});

describe('mail that scripts have sent', () => {
  it('is read by the trainer, the newest first', async () => {
    const { token } = await server.openFrame();
    await server.call(token, { function: 'sendKey', args: [] });
    await server.call(token, { function: 'sendKey', args: [] });
    const { mails } = JSON.parse((await server.asPage('/api/mails')).text);
    expect(mails).toHaveLength(2);
    expect(mails[0]).toMatchObject({ to: [SOMCHAI], subject: 'กุญแจ', body: 'กุญแจของท่านคือ 1234' });
    expect(JSON.parse((await server.asPage('/api/state')).text).mails).toBe(2);
    expect((await server.send('/api/mails')).status).toBe(403);
  });
});

describe('tabs', () => {
  it('begin where the stage says, with its sidebar open', async () => {
    const state = await server.enter();
    expect(state).toMatchObject({ user: SOMCHAI, file: { id: BOOK, role: 'editor' } });
    expect(state.frames).toMatchObject([{ kind: 'sidebar', title: 'แถบ' }]);
    expect(state.menus).toMatchObject([{ caption: 'เมนู' }]);
  });

  it('keep a closed sidebar closed, and open an open one again for the next person', async () => {
    await server.asPage('/api/user', { user: STRANGER });
    await server.asPage('/api/user', { user: SOMCHAI });
    const open: PageState = JSON.parse((await server.asPage('/api/state')).text);
    expect(open.frames).toHaveLength(1);
    await server.asPage('/api/close', { key: open.frames[0]?.key });
    await server.asPage('/api/clock', { ms: open.now + 86_400_000 });
    const closed: PageState = JSON.parse((await server.asPage('/api/state')).text);
    expect(closed.now).toBe(open.now + 86_400_000);
    expect(closed.frames).toEqual([]);
  });

  it('run only what their menus offer', async () => {
    expect((await server.asPage('/api/menu', { project: 'addon', function: 'eraseAll' })).status).toBe(404);
    expect((await server.asPage('/api/menu', { project: 'addon', function: 'openSidebar' })).status).toBe(200);
    const { cells } = made.google.files.get(BOOK).grid(SHEET, { from: 9, to: 9 }, { from: 5, to: 5 }, OWNER);
    expect(cells[0]?.[0]?.text).toBe('');
  });
});
