import { insertFirst } from '../../practice/server/frame-page';
import { BOOK, madeUp, SOMCHAI } from './a-stage';
import { type Visit, visit } from './a-visitor';

let server: Visit;

beforeEach(async () => {
  server = await visit(await madeUp());
  await server.enter();
});

afterEach(() => server.close());

describe('the address of a frame', () => {
  it('opens once, on the other origin only', async () => {
    const host = server.frame.replace('http://', '');
    const { path, html } = await server.openFrame();
    expect(html).toContain('<title>x</title>');
    expect((await server.send(path, { host })).status).toBe(410);
    expect((await server.send(path)).status).toBe(404);
  });

  it('gives a page that loads nothing from elsewhere and lies only in the practice page', async () => {
    const state = JSON.parse((await server.asPage('/api/state')).text);
    const { url } = JSON.parse((await server.asPage('/api/frame', { key: state.frames[0].key })).text);
    const { headers } = await server.send(new URL(url).pathname, { host: server.frame.replace('http://', '') });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`frame-ancestors ${server.page}`);
    expect(policy).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
  });
});

describe('what a frame is given', () => {
  it('names the functions that it may call, and no private one', async () => {
    const { html } = await server.openFrame();
    const [, names = '[]'] = /"functions":(\[[^\]]*\])/.exec(html) ?? [];
    expect(JSON.parse(names)).toEqual(expect.arrayContaining(['openSidebar', 'whoCalls', 'eraseAll']));
    expect(names).not.toMatch(/secret_|SpreadsheetApp|Date/);
  });

  it('includes the browser’s storage, until the trainer takes it away', async () => {
    expect((await server.openFrame()).html).toContain('"hasStorage":true');
    await server.asPage('/api/storage', { storage: false });
    expect((await server.openFrame()).html).toContain('"hasStorage":false');
    expect(JSON.parse((await server.asPage('/api/state')).text).storage).toBe(false);
  });
});

describe('a call from a frame', () => {
  it('runs as the person, project and file of the frame, whatever the body says', async () => {
    const { token } = await server.openFrame();
    const answer = await server.call(token, {
      function: 'whoCalls',
      args: [1],
      user: 'boss@example.go.th',
      project: 'hq',
      file: 'x',
    });
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { user: SOMCHAI, file: BOOK, given: [1] } });
  });

  it('does not reach a private function, nor one that is not there', async () => {
    const { token } = await server.openFrame();
    for (const name of ['secret_', 'nothing', 'eval', 'Date', 'toString', 'constructor', '__proto__']) {
      const answer = JSON.parse((await server.call(token, { function: name, args: [] })).text);
      expect(answer).toEqual({ ok: false, message: `Script function not found: ${name}` });
    }
  });

  it('needs the token of an open frame', async () => {
    const { token } = await server.openFrame();
    expect((await server.call('guessed', { function: 'whoCalls', args: [] })).status).toBe(403);
    const state = JSON.parse((await server.asPage('/api/state')).text);
    await server.asPage('/api/close', { key: state.frames[0].key });
    expect((await server.call(token, { function: 'whoCalls', args: [] })).status).toBe(403);
  });

  it('comes from the frame’s origin and no other', async () => {
    const { token } = await server.openFrame();
    const body = { function: 'whoCalls', args: [] };
    expect((await server.call(token, body, { origin: server.page })).status).toBe(403);
    expect((await server.call(token, body, { origin: 'http://evil.example' })).status).toBe(403);
    const fromPage = { method: 'POST', headers: { origin: server.page, 'x-practice-frame': token }, body: '{}' };
    expect((await server.send('/run', fromPage)).status).toBe(405);
  });
});

describe('the script put into a frame', () => {
  it.each([
    ['<!doctype html><html lang="th"><head><meta>', '<!doctype html><html lang="th"><head>S<meta>'],
    ['<HTML><HEAD class="a">x', '<HTML><HEAD class="a">Sx'],
    ['<html><body><header>x', '<html>S<body><header>x'],
    ['<!DOCTYPE html><p>x', '<!DOCTYPE html>S<p>x'],
    ['<p>x', '<!doctype html>S<p>x'],
  ])('stands first in %s', (html, expected) => {
    expect(insertFirst(html, 'S')).toBe(expected);
  });
});

it('calls under way at once are answered in any order', async () => {
  const late = await visit(await madeUp(), [1, 0]);
  try {
    await late.enter();
    const { token } = await late.openFrame();
    const answered: number[] = [];
    const call = async (given: number) => {
      await late.call(token, { function: 'whoCalls', args: [given] });
      answered.push(given);
    };
    await Promise.all([call(1), call(2)]);
    expect(answered).toEqual([2, 1]);
  } finally {
    await late.close();
  }
});
