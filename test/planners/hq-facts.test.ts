// What a workbook says of its round and its people, and who may write where, by what HQ has decided.

import { KEY_CHECK_TEXT } from '../../src/domain/personal-key';
import { isAskedAgain, trackingFacts } from '../../src/features/hq/facts';
import { peopleIn, settingsIn } from '../../src/features/hq/look';
import { hmac, sha256 } from '../../src/workbook/host';
import type { Person } from '../../src/workbook/hq-workbook';
import { keyOf } from '../../src/workbook/keys';
import { parseSettings, settingsTexts } from '../../src/workbook/settings';
import { type Snapshot, tabById, textAt } from '../../src/workbook/snapshot';
import { SYSTEM } from '../../src/workbook/tabs';
import { at, PlannedRun } from './planned-run';
import {
  AMPHAWA,
  aPerson,
  BOTH,
  DIRECTOR,
  directorOf,
  KATHU,
  MUEANG,
  PHUKET,
  RECORDER,
  recorderOf,
  SONGKHRAM,
} from './two-provinces';

const NOK = 'nok@example.go.th';
let run: PlannedRun;
let putBack: () => void;
beforeAll(async () => {
  run = await PlannedRun.since('08-10 09:00');
  run.tracking.file.share(NOK, 'editor');
  putBack = run.kept();
});
afterEach(() => putBack());

const joins = (...people: Person[]) => {
  run.hq = { ...run.hq, people: [...run.hq.people, ...people] };
};
const digest = (email: string) => sha256(`salt${email}`);
const settings = () => {
  const found = settingsIn(run.reads());
  if (!found) throw new Error('The workbook was never set up.');
  return found;
};
/** As a workbook lists them, each province's in the order of its rows. */
const listedIn = (snapshot: Snapshot) => {
  const tab = tabById(snapshot, SYSTEM.id);
  const rows = tab?.cells.map((_, index) => [textAt(tab, index + 1, 1), textAt(tab, index + 1, 2)]) ?? [];
  const { districts } = parseSettings(settingsTexts(rows)) ?? {};
  return [PHUKET, SONGKHRAM].flatMap((province) => districts?.of(province) ?? []);
};
const refused = (minutesAgo: number, ...emails: string[]) => {
  run.file = { ...run.file, refused: { emails, at: run.now - minutesAgo * 60_000 } };
};

describe('the settings that a workbook carries', () => {
  it('say whose it is, for which round, districts and list', () => {
    expect(settings()).toMatchObject({
      fileId: run.tracking.file.id,
      hqId: 'hq',
      round: run.hq.round,
      catalogue: run.hq.catalogue,
      salt: 'salt',
      lastYear: null,
      minutesPerYear: 1,
      provinces: [
        { code: PHUKET, name: 'ภูเก็ต', order: BOTH[0]?.order },
        { code: SONGKHRAM, name: 'สมุทรสงคราม', order: BOTH[1]?.order },
      ],
    });
    expect(settings().provinces[0]).toEqual({ code: PHUKET, name: 'ภูเก็ต', order: BOTH[0]?.order });
  });

  it('list each district with the row in which it stands', () => {
    const districts = listedIn(run.reads());
    expect(districts.map(({ code, row }) => [code, row])).toEqual(districts.map(({ code }) => [code, run.rowOf(code)]));
    expect(districts[1]).toEqual({ code: KATHU, name: 'กะทู้', province: PHUKET, order: 2, row: run.rowOf(KATHU) });
    expect(districts).toHaveLength(6);
  });

  it('have a version that stands in every row, and is the same until something changes', () => {
    const { version } = settings();
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    run.passes(5);
    run.sweeps();
    expect([settings().version, run.row(MUEANG).version]).toEqual([version, version]);
  });

  it.each<[string, () => unknown]>([
    ['the round', () => (run.hq = { ...run.hq, round: { ...run.hq.round, closed: true } })],
    ['the people', () => joins(aPerson(NOK, { districts: [MUEANG] }))],
    ['a key', () => (run.keys = { ...run.keys, lines: run.keys.lines.map((line) => ({ ...line, number: 2 })) })],
  ])('have another version when HQ changed %s', (_, change) => {
    const { version } = settings();
    change();
    run.sweeps();
    expect(settings().version).not.toBe(version);
    expect(run.row(AMPHAWA).version).toBe(settings().version);
  });
});

describe('the people whom a workbook knows', () => {
  const directory = () => run.sweeps().facts.directory;

  it('are those with a duty in its provinces, and no address of theirs stands in it', () => {
    joins(aPerson(NOK, { province: 53, districts: [5301] }));
    expect(directory().map(({ person }) => person)).toEqual(
      run.hq.people.filter(({ province }) => province !== 53).map(({ email }) => digest(email)),
    );
    expect(peopleIn(run.reads())).toEqual(new Set(directory().map(({ person }) => person)));
    expect(peopleIn(run.reads())?.has(digest(recorderOf(AMPHAWA)))).toBe(true);
    expect(JSON.stringify(run.tracking.file.data.sheets.map(({ cells }) => cells))).not.toContain('@');
  });

  it('are nobody in a workbook that was never set up', async () => {
    const fresh = await PlannedRun.before('08-10 09:00');
    expect([peopleIn(fresh.reads()), settingsIn(fresh.reads())]).toEqual([null, null]);
  });

  it('have their duty there, and a director what everybody may know of the key', () => {
    const { secret } = keyOf('master', directorOf(PHUKET), 1);
    const check = hmac(KEY_CHECK_TEXT, secret).slice(0, 16);
    const [director, recorder] = directory();
    const always = { phone: '', from: '', until: '', actingFor: '' };
    expect(director).toEqual({
      ...always,
      person: digest(directorOf(PHUKET)),
      name: DIRECTOR,
      role: 'director',
      province: PHUKET,
      districts: [],
      key: { number: 1, check },
    });
    expect(recorder).toEqual({
      ...always,
      person: digest(recorderOf(MUEANG)),
      name: RECORDER,
      role: 'recorder',
      province: PHUKET,
      districts: [MUEANG],
      key: null,
    });
  });

  it('have no key as recorders, even who is a director elsewhere', () => {
    joins(aPerson(directorOf(PHUKET), { districts: [MUEANG] }));
    expect(directory().filter(({ person }) => person === digest(directorOf(PHUKET)))).toMatchObject([
      { role: 'director', key: { number: 1 } },
      { role: 'recorder', key: null },
    ]);
  });
});

describe('who may write where', () => {
  it('a recorder in the district of the roster, and a director on the decisions of the province', () => {
    const may = (email: string) =>
      [MUEANG, KATHU, AMPHAWA].map((district) => [run.mayRecord(district, email), run.mayDecide(district, email)]);
    expect(may(recorderOf(KATHU))).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
    expect(may(directorOf(PHUKET))).toEqual([
      [false, true],
      [false, true],
      [false, false],
    ]);
    expect(may(directorOf(SONGKHRAM))[2]).toEqual([false, true]);
  });

  it.each<[string, Partial<Person>, boolean]>([
    ['from the first day', { from: '2021-08-10' }, true],
    ['not the day before', { from: '2021-08-11' }, false],
    ['to the last day', { until: '2021-08-10' }, true],
    ['not the day after', { until: '2021-08-09' }, false],
    ['not in another district', { districts: [AMPHAWA] }, false],
    ['not as a director whose line names the district', { role: 'director' }, false],
  ])('somebody of the roster: %s', (_, change, may) => {
    joins(aPerson(NOK, { districts: [KATHU], ...change }));
    run.sweeps();
    expect(run.mayRecord(KATHU, NOK)).toBe(may);
  });

  it('a recorder has no say on decisions even if the line is of the same province', () => {
    joins(aPerson(NOK, { districts: [KATHU] }));
    run.sweeps();
    expect(run.mayDecide(KATHU, NOK)).toBe(false);
  });

  it('nobody twice, who stands in the roster twice', () => {
    joins(aPerson(recorderOf(KATHU), { districts: [KATHU], actingFor: 'ข.' }));
    const { facts } = run.sweeps();
    expect(facts.rows.find(({ district }) => district === KATHU)?.recorders).toEqual([recorderOf(KATHU)]);
  });
});

describe('an address that Google refused', () => {
  it.each<[string, number, boolean]>([
    ['is left out', 5, false],
    ['is left out for six hours', 359, false],
    ['is tried again after six hours', 360, true],
  ])('%s', (_, minutesAgo, may) => {
    joins(aPerson(NOK, { districts: [KATHU] }));
    refused(minutesAgo, NOK);
    run.sweeps();
    expect([run.mayRecord(KATHU, NOK), run.mayRecord(KATHU)]).toEqual([may, true]);
    expect(isAskedAgain(run.file, run.now)).toBe(may);
  });

  it('is asked about again only if there is one', () => {
    expect(isAskedAgain(run.file, run.now)).toBe(false);
  });

  it('as a director’s has no rights, and the workbook knows the person all the same', () => {
    refused(5, directorOf(PHUKET));
    run.sweeps();
    expect([run.mayDecide(MUEANG), run.mayDecide(AMPHAWA)]).toEqual([false, true]);
    expect(peopleIn(run.reads())?.has(digest(directorOf(PHUKET)))).toBe(true);
  });
});

describe('a row is open to its recorder', () => {
  const isOpen = () => {
    run.sweeps();
    return run.mayRecord(KATHU);
  };

  it.each<[string, string, boolean]>([
    ['not before recording begins', '07-31 23:59', false],
    ['from the first day', '08-01 00:00', true],
    ['to the end of the last day', '09-15 23:59', true],
    ['not afterwards', '09-16 00:00', false],
  ])('%s', (_, when, open) => {
    run.now = at(when);
    expect(isOpen()).toBe(open);
  });

  it('not in a closed round', () => {
    run.hq = { ...run.hq, round: { ...run.hq.round, closed: true } };
    expect(isOpen()).toBe(false);
  });

  it('until the end of confirming once it was sent back without a day', () => {
    run.decides('return', KATHU);
    run.sweeps();
    run.now = at('09-25 12:00');
    expect(isOpen()).toBe(true);
    run.now = at('09-26 12:00');
    expect(isOpen()).toBe(false);
  });

  it('not once a confirmation that nobody signed was accepted', () => {
    run.hq = { ...run.hq, round: { ...run.hq.round, unsignedActs: true } };
    run.completes(KATHU);
    run.decides('confirm', KATHU, { signer: '' });
    run.sweeps();
    expect(isOpen()).toBe(false);
    expect(run.cell(KATHU, 'lock')).toBe('แก้ไขไม่ได้ จังหวัดยืนยันแล้ว');
  });

  it('not while a signed confirmation waits for HQ’s judgement', () => {
    run.completes(KATHU);
    run.decides('confirm', KATHU);
    const { context } = run;
    const look = run.looks(context);
    if ('result' in look) throw new Error(look.result);
    const facts = trackingFacts(context, run.file, look.seen, look);
    expect(facts.rows.map(({ locked }) => locked)).toEqual([null, 'confirmed', null, null, null, null]);
  });
});

describe('a workbook’s name', () => {
  it.each<[string, number, string]>([
    ['of one province', 1, 'ปริมาณงาน สถอ. จังหวัดภูเก็ต ปีงบประมาณ 2564'],
    ['of several', 2, 'ปริมาณงาน สถอ. 2 จังหวัด ปีงบประมาณ 2564'],
  ])('is that %s, and of its year', async (_, count, title) => {
    const fresh = await PlannedRun.before('08-10 09:00');
    fresh.file = { ...fresh.file, provinces: BOTH.slice(0, count) };
    fresh.sweeps();
    expect(fresh.tracking.file.title).toBe(title);
  });

  it('of one province has its people alone', async () => {
    const fresh = await PlannedRun.before('08-10 09:00');
    fresh.file = { ...fresh.file, provinces: BOTH.slice(0, 1) };
    fresh.sweeps();
    expect(peopleIn(fresh.reads())?.size).toBe(4);
    expect(listedIn(fresh.reads()).map(({ province }) => province)).toEqual([PHUKET, PHUKET, PHUKET]);
  });
});
