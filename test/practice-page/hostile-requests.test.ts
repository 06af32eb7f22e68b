// Requests that no browser sends: written byte by byte, or with fields that are there to break something. The server
// refuses them by a status, tells nothing, changes nothing, and goes on answering everybody else.
import { connect } from 'node:net';
import { setTimeout as pass } from 'node:timers/promises';
import { BOOK, type MadeUp, madeUp, SHEET } from './a-stage';
import { type Visit, visit } from './a-visitor';

let made: MadeUp;
let server: Visit;
beforeEach(async () => {
  made = await madeUp();
  server = await visit(made);
  await server.enter();
});
afterEach(() => server.close());

const host = () => server.page.replace('http://', '');
const everything = () => JSON.stringify([made.google.files.get(BOOK).data, made.google.clock.now()]);

/** Sends bytes and reads until the server ends the connection, or for as long as is told. */
function sent(text: string, ms = 2000): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(server.page).port), '127.0.0.1');
    let got = '';
    const end = () => {
      socket.destroy();
      done(got);
    };
    const timer = setTimeout(end, ms);
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      got += part;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      done(got);
    });
    socket.write(text);
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`;

describe('written byte by byte', () => {
  it.each([
    ['no host at all', () => lines('GET / HTTP/1.1', 'Connection: close'), 400],
    [
      'an address of elsewhere',
      () => lines('GET http://evil.example/ HTTP/1.1', `Host: ${host()}`, 'Connection: close'),
      404,
    ],
    ['a host of elsewhere', () => lines('GET / HTTP/1.1', 'Host: evil.example', 'Connection: close'), 421],
    [
      'two lengths',
      () => lines('POST /api/user HTTP/1.1', `Host: ${host()}`, 'Content-Length: 2', 'Content-Length: 30'),
      400,
    ],
    [
      'a length and pieces',
      () => lines('POST /api/user HTTP/1.1', `Host: ${host()}`, 'Content-Length: 2', 'Transfer-Encoding: chunked'),
      400,
    ],
    ['a header of 100 KB', () => lines('GET / HTTP/1.1', `Host: ${host()}`, `X-Long: ${'x'.repeat(100_000)}`), 431],
    ['a method that nobody knows', () => lines('STEAL / HTTP/1.1', `Host: ${host()}`), 400],
    ['a path with bytes of control', () => lines('GET /\u0001\u0000 HTTP/1.1', `Host: ${host()}`), 400],
    ['nothing that is HTTP', () => lines('\u0016\u0003\u0001 hello'), 400],
  ])('%s is refused', async (_, text, status) => {
    const before = everything();
    const answer = await sent(text());
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toContain('practice-token');
    expect(everything()).toBe(before);
    expect((await server.asPage('/api/state')).status).toBe(200);
  });

  it('a tunnel is not opened', async () => {
    expect(await sent(lines('CONNECT evil.example:443 HTTP/1.1', 'Host: evil.example:443'))).toBe('');
  });

  it('no connection becomes a web socket', async () => {
    const asked = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAA'];
    const answer = await sent(lines('GET /api/events HTTP/1.1', `Host: ${host()}`, ...asked), 300);
    expect(statusOf(answer)).toBe(403);
  });

  it('a body that never ends keeps nobody else waiting', async () => {
    const head = ['POST /api/user HTTP/1.1', `Host: ${host()}`, `Origin: ${server.page}`];
    const slow = sent(`${lines(...head, 'Content-Type: application/json', 'Content-Length: 1000')}{"user":`, 400);
    await pass(50);
    const began = Date.now();
    expect((await server.asPage('/api/state')).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(300);
    await slow;
  });
});

describe('bodies', () => {
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    server.send(path, {
      method: 'POST',
      headers: { origin: server.page, 'content-type': 'application/json', ...server.own(), ...headers },
      body,
    });

  it('that are no object are refused', async () => {
    const deep = '['.repeat(50_000);
    for (const body of ['', '{', '{"user":}', 'null', '[]', '"text"', '1', '[{"user":"x"}]', '\u0000', '{} {}', deep]) {
      expect([body.slice(0, 20), (await post('/api/user', body)).status]).toEqual([body.slice(0, 20), 400]);
    }
  });

  it('over two megabytes in pieces that name no length are refused', async () => {
    const { status } = await post('/api/user', 'x'.repeat(2_200_000), { 'transfer-encoding': 'chunked' });
    expect(status).toBe(413);
    expect((await server.asPage('/api/state')).status).toBe(200);
  });

  it('fields that stand on a prototype are not there', async () => {
    expect((await post('/api/user', '{"__proto__":{"user":"somchai@example.go.th"}}')).status).toBe(400);
    expect((await post('/api/user', '{"constructor":{"prototype":{"user":"x"}},"user":"toString"}')).status).toBe(404);
    expect(Reflect.has({}, 'user')).toBe(false);
  });
});

describe('a page with its token', () => {
  const PATHS = ['/api/user', '/api/open', '/api/scene', '/api/action', '/api/frame', '/api/menu'];

  it.each(PATHS)('finds nothing under names that every object has: %s', async (path) => {
    for (const name of ['__proto__', 'constructor', 'toString', '../../etc/passwd', '\u0000', '=1+1', '']) {
      const body = { user: name, file: name, id: name, key: name, project: name, function: name };
      expect([path, name, (await server.asPage(path, body)).status]).toEqual([path, name, 404]);
    }
  });

  it('but without a session that is known does nothing', async () => {
    for (const session of ['', 'guessed', '__proto__', 'constructor']) {
      const own = { ...server.own(), 'x-practice-session': session };
      expect((await server.send('/api/state', { headers: own })).status).toBe(403);
      expect((await server.send('/api/workbook.xlsx', { headers: own })).status).toBe(403);
      expect((await server.send('/api/events', { headers: own })).status).toBe(403);
      const asPage = { ...own, origin: server.page, 'content-type': 'application/json' };
      const typed = { sheet: SHEET, row: 2, column: 1, text: 'x' };
      const sending = { method: 'POST', headers: asPage, body: JSON.stringify(typed) };
      expect((await server.send('/api/type', sending)).status).toBe(403);
    }
  });

  it('writes into no cell that the sheet does not have', async () => {
    const before = everything();
    for (const far of [-1, 0, 2 ** 31, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER]) {
      const at = { sheet: SHEET, row: far, column: 1 };
      const answers = [
        await server.asPage('/api/type', { ...at, text: 'x' }),
        await server.asPage('/api/type', { sheet: SHEET, row: 2, column: far, text: 'x' }),
        await server.asPage('/api/type', { sheet: far === 0 ? -5 : far, row: 2, column: 1, text: 'x' }),
        await server.asPage('/api/paste', { ...at, cells: [['x']] }),
        await server.asPage('/api/clear', { sheet: SHEET, top: 2, bottom: far, left: 1, right: 1 }),
      ];
      const refused = answers.map(({ status, text }) => (status === 200 ? text.includes('"ok":false') : status < 500));
      expect([far, ...refused]).toEqual([far, true, true, true, true, true]);
    }
    expect(everything()).toBe(before);
  });

  it('sets no time that the calendar does not have', async () => {
    const before = everything();
    for (const ms of [Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 8.64e15, Date.UTC(10_000, 0, 1)]) {
      expect((await server.asPage('/api/clock', { ms })).status).toBe(400);
    }
    expect(everything()).toBe(before);
  });
});

describe('a panel with its token', () => {
  it('reaches nothing that the language itself has', async () => {
    const { token } = await server.openFrame();
    for (const name of ['__proto__', 'constructor', 'toString', 'eval', 'Date', 'hasOwnProperty', '']) {
      const { text } = await server.call(token, { function: name, args: [] });
      expect(JSON.parse(text)).toEqual({ ok: false, message: `Script function not found: ${name}` });
    }
  });
});
