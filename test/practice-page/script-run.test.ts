import { type Answer, makeRun, type SendCall } from '../../practice/page/frame/runner';

type Runner = {
  withSuccessHandler(handler: unknown): Runner;
  withFailureHandler(handler: unknown): Runner;
  withUserObject(value: unknown): Runner;
  anything(...args: unknown[]): unknown;
  then: unknown;
};

function isRunner(made: object): made is Runner {
  return 'withSuccessHandler' in made;
}

function aRun(send: SendCall, uncaught: (error: unknown) => void = () => {}): Runner {
  const made = makeRun(['anything'], send, uncaught);
  if (!isRunner(made)) throw new Error('google.script.run has no handlers.');
  return made;
}

const answering =
  (answer: Answer): SendCall =>
  async () =>
    answer;
const ok = (value: unknown) => answering({ ok: true, value });
const soon = () => new Promise((next) => setTimeout(next, 0));

describe('google.script.run', () => {
  it('gives the answer and the user object to the success handler', async () => {
    const success = jest.fn();
    expect(
      aRun(ok({ saved: 3 }))
        .withUserObject('row 4')
        .withSuccessHandler(success)
        .anything(),
    ).toBeUndefined();
    await soon();
    expect(success).toHaveBeenCalledWith({ saved: 3 }, 'row 4');
  });

  it('gives the failure handler an Error with the message and nothing more', async () => {
    const failure = jest.fn();
    aRun(answering({ ok: false, message: 'ไม่พบอำเภอ' }))
      .withFailureHandler(failure)
      .withUserObject(7)
      .anything();
    await soon();
    const [error, userObject] = failure.mock.calls[0] ?? [];
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('ไม่พบอำเภอ');
    expect(Object.keys(error)).toEqual([]);
    expect(userObject).toBe(7);
  });

  it('makes a new runner for every handler and leaves the old one as it was', async () => {
    const [first, second] = [jest.fn(), jest.fn()];
    const one = aRun(ok(1)).withSuccessHandler(first);
    one.withSuccessHandler(second);
    one.anything();
    await soon();
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
  });

  it('reports a failure that nobody handles, and errors of handlers', async () => {
    const uncaught = jest.fn();
    aRun(answering({ ok: false, message: 'lost' }), uncaught).anything();
    aRun(ok(1), uncaught)
      .withSuccessHandler(() => {
        throw new Error('in the handler');
      })
      .anything();
    await soon();
    expect(uncaught.mock.calls.map(([error]) => error.message)).toEqual(['lost', 'in the handler']);
  });

  it('runs ten at a time; the eleventh waits', async () => {
    const waiting: (() => void)[] = [];
    const send: SendCall = (_, [number]) =>
      new Promise((done) => waiting.push(() => done({ ok: true, value: number })));
    const success = jest.fn();
    const run = aRun(send).withSuccessHandler(success);
    for (let number = 1; number <= 12; number++) run.anything(number);
    expect(waiting).toHaveLength(10);
    waiting[4]?.();
    await soon();
    expect(success.mock.calls).toEqual([[5]]);
    expect(waiting).toHaveLength(11);
    for (let at = 0; at < 12; at++) {
      waiting[at]?.();
      await soon();
    }
    expect(success).toHaveBeenCalledTimes(12);
  });

  it('is no promise', () => {
    expect(aRun(ok(1)).then).toBeUndefined();
  });

  it('offers the functions of the project and no other: calling another is an error of the page', () => {
    const send = jest.fn(ok(1));
    const run = Object.entries(makeRun(['save', 'start'], send, () => {}));
    expect(run.map(([name]) => name)).toEqual([
      'save',
      'start',
      'withSuccessHandler',
      'withFailureHandler',
      'withUserObject',
    ]);
    const [, withSuccessHandler] = run.find(([name]) => name === 'withSuccessHandler') ?? [];
    expect(Object.keys(withSuccessHandler(() => {}))).toContain('save');
    expect(send).not.toHaveBeenCalled();
  });
});

describe('arguments', () => {
  const sent = (...args: unknown[]) => {
    const send = jest.fn(ok(null));
    aRun(send).anything(...args);
    return send.mock.calls[0]?.[1];
  };

  it('are copies made of plain values', () => {
    const given = { list: [1, 'ก', null, true], inner: { deep: [] } };
    expect(sent(given, undefined, [undefined], { gone: undefined })).toEqual([given, null, [null], {}]);
    expect(sent(given)?.[0]).not.toBe(given);
    expect(sent(Number.NaN)).toEqual([null]);
  });

  it('may hold the same object twice', () => {
    const twice = { a: 1 };
    expect(sent([twice, twice])).toEqual([[twice, twice]]);
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date inside', { when: [new Date(0)] }],
    ['a map', new Map()],
    ['a symbol', Symbol('x')],
    ['a circle', circle],
  ])('that hold %s make the call fail before it is sent', (_, value) => {
    const send = jest.fn(ok(null));
    expect(() => aRun(send).anything(value)).toThrow(/^Failed due to illegal value in property: /);
    expect(send).not.toHaveBeenCalled();
  });
});
