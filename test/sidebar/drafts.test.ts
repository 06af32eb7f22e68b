// What becomes of the things a clerk typed and nobody has acknowledged yet.
import { anArea, BUSY, FAILED, FormPage, MemoryStorage, settled } from '../support/an-area';

const LAPLAE = 5308;
const DAY_MS = 86_400_000;
const blank = anArea([null, null, null]);

/** A page on which 12 was typed into the first item, and then the machine was switched off. */
function typedAndGone(storage: MemoryStorage, area = blank, now = 0): void {
  const page = new FormPage(storage, { now });
  page.forms.of(LAPLAE, area).dispatch({ type: 'typed', code: 'A1-01', text: '12' });
}

describe('on the same machine, later', () => {
  it('what was typed is there again, unsaved, with the time of typing', () => {
    const storage = new MemoryStorage();
    typedAndGone(storage, blank, 5000);
    const state = new FormPage(storage).forms.of(LAPLAE, blank).state();
    expect(state.typed).toEqual({ 'A1-01': '12' });
    expect(state.restored).toBe(5000);
  });

  it.each([
    ['another account', { account: 'b@example.go.th' }, LAPLAE],
    ['another workbook', { file: 'g' }, LAPLAE],
    ['another district', {}, 5301],
  ])('%s sees nothing of it', (_, owner, district) => {
    const storage = new MemoryStorage();
    typedAndGone(storage);
    expect(new FormPage(storage, owner).forms.of(district, blank).state().typed).toEqual({});
  });

  it('after thirty days it is forgotten, on the thirtieth it is not', () => {
    const storage = new MemoryStorage();
    typedAndGone(storage);
    const typed = (now: number) => new FormPage(storage, { now }).forms.of(LAPLAE, blank).state().typed;
    expect(typed(30 * DAY_MS)).toEqual({ 'A1-01': '12' });
    expect(typed(30 * DAY_MS + 1)).toEqual({});
    expect(storage.length).toBe(0);
  });

  it('home learns of it without the area being opened', () => {
    const storage = new MemoryStorage();
    typedAndGone(storage);
    const { forms } = new FormPage(storage);
    forms.restore(LAPLAE, [blank, anArea([null], 2)]);
    expect(forms.opened(LAPLAE, 1)?.state().typed).toEqual({ 'A1-01': '12' });
    expect(forms.opened(LAPLAE, 2)).toBeUndefined();
  });

  it('a second page of the same person forgets nothing that only the first one holds', () => {
    const storage = new MemoryStorage();
    const second = new FormPage(storage).forms.of(LAPLAE, blank);
    typedAndGone(storage);
    second.dispatch({ type: 'refreshed', area: blank });
    expect(new FormPage(storage).forms.of(LAPLAE, blank).state().typed).toEqual({ 'A1-01': '12' });
  });

  it('rubbish under its name is no draft', () => {
    for (const rubbish of ['', 'null', '[]', '{"at":1}', '{"at":1,"area":{},"typed":{"a":1},"notes":{}}']) {
      const storage = new MemoryStorage();
      typedAndGone(storage);
      storage.setItem(storage.key(0) ?? '', rubbish);
      expect(new FormPage(storage).forms.of(LAPLAE, blank).state().typed).toEqual({});
    }
  });
});

describe('when the cells changed meanwhile', () => {
  it('both versions of the cell stand side by side, and the others take what the cells hold', () => {
    const storage = new MemoryStorage();
    typedAndGone(storage);
    const { conflict, area } = new FormPage(storage).forms.of(LAPLAE, anArea([7, 8, null])).state();
    expect(conflict?.items[0]?.volume).toEqual({ kind: 'recorded', value: 7, suspect: null });
    expect(area.items[0]?.volume).toEqual({ kind: 'blank' });
    expect(area.items[1]?.volume).toEqual({ kind: 'recorded', value: 8, suspect: null });
  });

  it('nothing is asked where only other items changed', () => {
    const storage = new MemoryStorage();
    typedAndGone(storage);
    const state = new FormPage(storage).forms.of(LAPLAE, anArea([null, 8, null])).state();
    expect(state.conflict).toBeNull();
    expect(state.typed).toEqual({ 'A1-01': '12' });
  });

  it('an item that left the catalogue takes its draft with it', () => {
    const storage = new MemoryStorage();
    const two = anArea([null, null]);
    const page = new FormPage(storage);
    page.forms.of(LAPLAE, two).dispatch({ type: 'typed', code: 'A1-02', text: '5' });
    expect(new FormPage(storage).forms.of(LAPLAE, anArea([null])).state().typed).toEqual({});
  });
});

describe('until it is acknowledged', () => {
  it('it stays, through a failure and through a refusal; then it goes', async () => {
    const storage = new MemoryStorage();
    const page = new FormPage(storage);
    const session = page.forms.of(LAPLAE, blank);
    session.dispatch({ type: 'typed', code: 'A1-01', text: '12' });
    void session.save();
    await settled();
    for (const outcome of [FAILED, BUSY, FAILED, BUSY, FAILED]) await page.answers(outcome);
    expect(session.state().refusal).toEqual({ code: 'failed' });
    expect(storage.length).toBe(1);
    void session.save();
    await settled();
    await page.answers({ ok: true, value: { area: anArea([12, null, null]), savedAt: 1 } });
    expect(session.state().typed).toEqual({});
    expect(storage.length).toBe(0);
  });

  it('typing over it during a save keeps the newer text', async () => {
    const storage = new MemoryStorage();
    const page = new FormPage(storage);
    const session = page.forms.of(LAPLAE, blank);
    session.dispatch({ type: 'typed', code: 'A1-01', text: '12' });
    void session.save();
    await settled();
    session.dispatch({ type: 'typed', code: 'A1-01', text: '120' });
    await page.answers({ ok: true, value: { area: anArea([12, null, null]), savedAt: 1 } });
    expect(new FormPage(storage).forms.of(LAPLAE, anArea([12, null, null])).state().typed).toEqual({ 'A1-01': '120' });
  });

  it('leaving without saving is a choice, and forgets it', () => {
    const storage = new MemoryStorage();
    typedAndGone(storage);
    new FormPage(storage).forms.of(LAPLAE, blank).dispatch({ type: 'discarded' });
    expect(storage.length).toBe(0);
  });
});

describe('saving', () => {
  it('begins three seconds after typing stops', async () => {
    const page = new FormPage(new MemoryStorage());
    page.forms.of(LAPLAE, blank).dispatch({ type: 'typed', code: 'A1-01', text: '12' });
    expect(page.pauses).toEqual([3000]);
    await page.pausePasses();
    expect(page.asked.map(({ request }) => request.values)).toEqual([[{ code: 'A1-01', text: '12' }]]);
  });

  it('is never under way twice at once, also in two areas', async () => {
    const page = new FormPage(new MemoryStorage());
    const second = anArea([null], 2);
    page.forms.of(LAPLAE, blank).dispatch({ type: 'typed', code: 'A1-01', text: '12' });
    page.forms.of(LAPLAE, second).dispatch({ type: 'typed', code: 'A2-01', text: '3' });
    page.forms.saveAll();
    await settled();
    expect(page.asked.map(({ request }) => request.area)).toEqual([1]);
    await page.answers({ ok: true, value: { area: anArea([12, null, null]), savedAt: 1 } });
    expect(page.asked.map(({ request }) => request.area)).toEqual([2]);
  });

  it('waits longer before each new try, and sends the very same again', async () => {
    const page = new FormPage(new MemoryStorage());
    const session = page.forms.of(LAPLAE, blank);
    session.dispatch({ type: 'typed', code: 'A1-01', text: '12' });
    void session.save();
    await settled();
    const first = page.asked[0]?.request;
    await page.answers(BUSY);
    expect(page.asked[0]?.request).toEqual(first);
    expect(session.state().sent).toMatchObject({ attempt: 2, busy: true });
    await page.answers(FAILED);
    expect(session.state().sent).toMatchObject({ attempt: 3, busy: false });
    expect(page.waits).toEqual([800, 1600]);
  });
});

describe('a machine that keeps nothing', () => {
  const forbidden = new MemoryStorage();
  forbidden.setItem = () => {
    throw new Error('QuotaExceededError');
  };

  it.each([
    ['because its storage is forbidden', null],
    ['because its storage is full', forbidden],
  ])('%s: the form works, and saves sooner', async (_, storage) => {
    const page = new FormPage(storage);
    const session = page.forms.of(LAPLAE, blank);
    session.dispatch({ type: 'typed', code: 'A1-01', text: '1' });
    session.dispatch({ type: 'typed', code: 'A1-01', text: '12' });
    expect(page.drafts.blocked()).toBe(true);
    expect(page.pauses.at(-1)).toBe(1000);
    await page.pausePasses();
    expect(page.asked).toHaveLength(1);
  });
});
