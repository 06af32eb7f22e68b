// Who may write where: what is taken away first, what is given last, and what is told of it.
import { gridRange } from '../../src/workbook/requests';
import { planRights } from '../../src/workbook/rights';
import { box, type TabSpec } from '../../src/workbook/spec';
import {
  ANONG,
  ANONGS,
  AS_PLANNED,
  all,
  aTab,
  BOON,
  BOONS,
  CHAIS,
  type Damage,
  GROUP,
  HQ,
  PlannedFile,
  SEPARATOR,
  SHEET_RIGHT,
  STRANGER,
  TAB,
} from './planned-file';

/** The plan for rights that are as planned. */
const NOTHING = { takes: [], grants: [], notices: [] };

function remove(id: number): Damage {
  return ({ data }) => {
    data.protections = data.protections.filter(({ protectedRangeId }) => protectedRangeId !== id);
  };
}

function alter(id: number, change: object): Damage {
  return (file) => Object.assign(file.protection(id), change);
}

function move(id: number, ...corners: [number, number, number, number]): Damage {
  return alter(id, { range: gridRange(TAB.id, box(...corners)) });
}

function add(id: number, range: object, description?: string): Damage {
  return ({ data }) =>
    data.protections.push({
      protectedRangeId: id,
      range: { sheetId: TAB.id, ...range },
      editors: { users: [HQ, STRANGER] },
      ...(description !== undefined && { description }),
    });
}

/** Applies the plan in its two parts and answers with it, and with what was open in between and should not have been. */
function bring(file: PlannedFile, spec: TabSpec) {
  const plan = planRights(spec, file.look(), HQ);
  const before = new Set(file.openings());
  file.apply(plan.takes);
  const between = file.openings();
  file.apply(plan.grants);
  const after = new Set(file.openings());
  // What nothing but a stranger's protection kept shut opens as that goes.
  const freed = plan.notices.some(({ kind }) => kind === 'unknown');
  const tooEarly = between.filter((opening) => !after.has(opening) || !(before.has(opening) || freed));
  return { ...plan, between, tooEarly };
}

it('those who are named write in what is open, and nobody else anywhere', async () => {
  const file = await PlannedFile.as(aTab());
  expect(file.writers()).toEqual(AS_PLANNED);
});

it('a tab whose rights are as planned is left alone', async () => {
  const file = await PlannedFile.as(aTab());
  expect(planRights(aTab(), file.look(), HQ)).toEqual(NOTHING);
});

it('of a tab that is not there, every right is missing', () => {
  const { takes, notices } = planRights(aTab(), undefined, HQ);
  expect(takes).toHaveLength(5);
  expect(notices.map(({ kind, id }) => [kind, id])).toEqual(
    [ANONGS, BOONS, CHAIS, SEPARATOR, SHEET_RIGHT].map((id) => ['missing', id]),
  );
});

describe('what was altered by hand becomes as planned, is told, and opens nothing meanwhile:', () => {
  it.each<[string, Damage, [kind: string, id: number, description: string][]]>([
    ['the protection of a range is gone', remove(ANONGS), [['missing', ANONGS, 'แถวแรก']]],
    ['that of a range where nobody writes is gone', remove(SEPARATOR), [['missing', SEPARATOR, 'เส้นคั่น']]],
    ['the protection of the tab is gone', remove(SHEET_RIGHT), [['missing', SHEET_RIGHT, 'ทั้งแท็บ']]],
    [
      'somebody else was let into a range',
      alter(ANONGS, { editors: { users: [HQ, ANONG, STRANGER] } }),
      [['altered', ANONGS, 'แถวแรก']],
    ],
    [
      'somebody was let in where nobody writes',
      alter(SEPARATOR, { editors: { users: [HQ, STRANGER] } }),
      [['altered', SEPARATOR, 'เส้นคั่น']],
    ],
    [
      'a group was let into a range',
      alter(ANONGS, { editors: { users: [HQ, ANONG], groups: [GROUP] } }),
      [['altered', ANONGS, 'แถวแรก']],
    ],
    [
      'a whole organisation was let into a range',
      alter(ANONGS, { editors: { users: [HQ, ANONG], domainUsersCanEdit: true } }),
      [['altered', ANONGS, 'แถวแรก']],
    ],
    [
      'a range only warns, which names nobody',
      alter(ANONGS, { warningOnly: true, editors: undefined }),
      [['altered', ANONGS, 'แถวแรก']],
    ],
    [
      'the tab only warns, which names nobody',
      alter(SHEET_RIGHT, { warningOnly: true, editors: undefined }),
      [['altered', SHEET_RIGHT, 'ทั้งแท็บ']],
    ],
    [
      'somebody was let into the whole tab',
      alter(SHEET_RIGHT, { editors: { users: [HQ, STRANGER] } }),
      [['altered', SHEET_RIGHT, 'ทั้งแท็บ']],
    ],
    [
      'a group was let into the whole tab',
      alter(SHEET_RIGHT, { editors: { users: [HQ], groups: [GROUP] } }),
      [['altered', SHEET_RIGHT, 'ทั้งแท็บ']],
    ],
    [
      'an organisation was let into the whole tab',
      alter(SHEET_RIGHT, { editors: { users: [HQ], domainUsersCanEdit: true } }),
      [['altered', SHEET_RIGHT, 'ทั้งแท็บ']],
    ],
    ['a range begins lower', move(BOONS, 5, 2, 5, 3), [['altered', BOONS, 'แถวสอง']]],
    ['a range begins higher', move(BOONS, 3, 2, 4, 3), [['altered', BOONS, 'แถวสอง']]],
    ['a range ends lower', move(BOONS, 4, 2, 5, 3), [['altered', BOONS, 'แถวสอง']]],
    ['a range begins further to the left', move(BOONS, 4, 1, 4, 3), [['altered', BOONS, 'แถวสอง']]],
    ['a range ends further to the right', move(BOONS, 4, 2, 4, 4), [['altered', BOONS, 'แถวสอง']]],
    [
      'a range lost its edges below',
      alter(BOONS, { range: { sheetId: TAB.id, startRowIndex: 3 } }),
      [['altered', BOONS, 'แถวสอง']],
    ],
    ['a range of somebody else lies there', add(99, { endRowIndex: 3 }, 'ของฉัน'), [['unknown', 99, 'ของฉัน']]],
    ['one without a description lies there', add(99, { endColumnIndex: 3 }), [['unknown', 99, '']]],
    [
      'the tab was protected by somebody else instead',
      all(remove(SHEET_RIGHT), add(99, {})),
      [
        ['missing', SHEET_RIGHT, 'ทั้งแท็บ'],
        ['unknown', 99, ''],
      ],
    ],
    [
      'several things at once',
      all(remove(ANONGS), move(CHAIS, 5, 5, 6, 6), alter(SHEET_RIGHT, { warningOnly: true })),
      [
        ['missing', ANONGS, 'แถวแรก'],
        ['altered', CHAIS, 'ผล'],
        ['altered', SHEET_RIGHT, 'ทั้งแท็บ'],
      ],
    ],
  ])('%s', async (_, damage, notices) => {
    const file = await PlannedFile.as(aTab());
    damage(file);
    const plan = bring(file, aTab());
    expect(plan.notices).toEqual(notices.map(([kind, id, description]) => ({ kind, id, description })));
    expect(plan.tooEarly).toEqual([]);
    expect(file.writers()).toEqual(AS_PLANNED);
    expect(planRights(aTab(), file.look(), HQ)).toEqual(NOTHING);
  });
});

it('a protection made anew bears its description', async () => {
  const file = await PlannedFile.as(aTab());
  all(remove(ANONGS), remove(SHEET_RIGHT))(file);
  bring(file, aTab());
  expect([file.protection(ANONGS).description, file.protection(SHEET_RIGHT).description]).toEqual(['แถวแรก', 'ทั้งแท็บ']);
});

it('a protection that is put right gets its description back', async () => {
  const file = await PlannedFile.as(aTab());
  alter(ANONGS, { description: 'x', warningOnly: true })(file);
  alter(SHEET_RIGHT, { description: 'x', warningOnly: true })(file);
  bring(file, aTab());
  expect([file.protection(ANONGS).description, file.protection(SHEET_RIGHT).description]).toEqual(['แถวแรก', 'ทั้งแท็บ']);
});

describe('the plan changes', () => {
  const withEditors = (id: number, editors: string[]) =>
    aTab({ rangeRights: aTab().rangeRights.map((right) => (right.id === id ? { ...right, editors } : right)) });
  const withHoles = (...holes: [number, number, number, number][]) =>
    aTab({
      sheetRight: { id: SHEET_RIGHT, description: 'ทั้งแท็บ', holes: holes.map((corners) => box(...corners)) },
    });

  it.each<[string, TabSpec, object]>([
    ['a recorder comes', withEditors(ANONGS, [ANONG, BOON]), { ...AS_PLANNED, boon: 'B3 C3 B4 C4' }],
    ['a recorder goes', withEditors(BOONS, [BOON]), { ...AS_PLANNED, anong: 'B3 C3' }],
    [
      'a recorder takes the place of another',
      withEditors(CHAIS, [BOON]),
      { anong: 'B3 C3 B4 C4', boon: 'E3 F3 B4 C4' },
    ],
    ['nobody is left', withEditors(ANONGS, []), { ...AS_PLANNED, anong: 'B4 C4' }],
    ['everything is shut', withHoles(), {}],
    ['a row is shut', withHoles([3, 2, 3, 3], [3, 5, 3, 6]), { anong: 'B3 C3', chai: 'E3 F3' }],
    ['a row opens', withHoles([3, 2, 4, 3], [3, 5, 4, 6]), { ...AS_PLANNED, chai: 'E3 F3 E4 F4' }],
    ['other cells are open', withHoles([4, 3, 4, 4], [6, 6, 6, 6]), { anong: 'C4', boon: 'C4', chai: 'F6' }],
    [
      'a row shuts and as large a one opens',
      withHoles([3, 2, 4, 3], [4, 5, 4, 6]),
      { anong: 'B3 C3 B4 C4', boon: 'B4 C4', chai: 'E4 F4' },
    ],
    [
      'a protection is planned no longer',
      aTab({ rangeRights: aTab().rangeRights.filter(({ id }) => id !== ANONGS) }),
      { anong: 'B3 C3 B4 C4', boon: 'B3 C3 B4 C4', chai: 'B3 C3 E3 F3', stranger: 'B3 C3' },
    ],
  ])('%s', async (_, spec, writers) => {
    const file = await PlannedFile.as(aTab());
    const { tooEarly } = bring(file, spec);
    expect(tooEarly).toEqual([]);
    expect(file.writers()).toEqual(writers);
    expect(planRights(spec, file.look(), HQ)).toEqual(NOTHING);
  });

  it.each([
    ['somebody comes', withEditors(ANONGS, [ANONG, BOON])],
    ['a row opens', withHoles([3, 2, 4, 3], [3, 5, 4, 6])],
  ])('who stays loses nothing for a moment when %s', async (_, spec) => {
    const file = await PlannedFile.as(aTab());
    const before = file.openings();
    expect(bring(file, spec).between).toEqual(before);
  });

  it('what is open and stays open is not shut while the rest is', async () => {
    const file = await PlannedFile.as(aTab());
    const spec = withHoles([4, 3, 4, 4], [6, 5, 6, 6]);
    file.apply(planRights(spec, file.look(), HQ).takes);
    expect(file.protection(SHEET_RIGHT).unprotectedRanges).toEqual([gridRange(TAB.id, box(4, 3, 4, 3))]);
    expect(file.writers()).toEqual({ anong: 'C4', boon: 'C4' });
  });

  it.each([
    ['row by row', withHoles([3, 2, 3, 3], [4, 2, 4, 3], [3, 5, 3, 6])],
    ['column by column', withHoles([3, 2, 4, 2], [3, 3, 4, 3], [3, 5, 3, 6])],
    ['in another order', withHoles([3, 5, 3, 6], [3, 2, 4, 3])],
  ])('the same cells told %s are no change', async (_, spec) => {
    const file = await PlannedFile.as(aTab());
    expect(planRights(spec, file.look(), HQ)).toEqual(NOTHING);
  });

  it('a tab without a protection of its own is open to every editor of the file', async () => {
    const file = await PlannedFile.as(aTab());
    const { notices } = bring(file, aTab({ sheetRight: null, rangeRights: [] }));
    expect(notices.map(({ kind }) => kind)).toEqual(Array(5).fill('unknown'));
    expect(file.data.protections).toEqual([]);
  });

  it.each<[string, TabSpec, Damage]>([
    ['a row opened or shut', withHoles([3, 2, 3, 3]), () => undefined],
    ['a recorder who comes', withEditors(ANONGS, [ANONG, BOON]), () => undefined],
    ['a recorder who was taken out by hand', aTab(), alter(ANONGS, { editors: { users: [HQ] } })],
    ['holes that were shut by hand', aTab(), alter(SHEET_RIGHT, { unprotectedRanges: undefined })],
  ])('%s is no matter to tell', async (_, spec, damage) => {
    const file = await PlannedFile.as(aTab());
    damage(file);
    expect(bring(file, spec)).toMatchObject({ notices: [], tooEarly: [] });
    expect(planRights(spec, file.look(), HQ)).toEqual(NOTHING);
  });
});

it('holes laid over each other by hand do not hide that a row is shut', async () => {
  const file = await PlannedFile.as(aTab());
  const right = file.protection(SHEET_RIGHT);
  const [hole] = right.unprotectedRanges ?? [];
  // As many cells as planned, counted twice; those of Chai are shut.
  right.unprotectedRanges = hole ? [hole, { ...hole, endRowIndex: 3 }] : [];
  bring(file, aTab());
  expect(file.writers()).toEqual(AS_PLANNED);
});

describe('addresses', () => {
  const anongs = (...editors: string[]) =>
    aTab({ rangeRights: [{ id: ANONGS, description: 'แถวแรก', box: box(3, 2, 3, 3), editors }] });

  it('are the same in capital letters, in the plan and in Google', async () => {
    const file = await PlannedFile.as(anongs(ANONG));
    expect(planRights(anongs(ANONG.toUpperCase()), file.look(), HQ)).toEqual(NOTHING);
    alter(ANONGS, { editors: { users: [HQ.toUpperCase(), ANONG.toUpperCase()] } })(file);
    alter(SHEET_RIGHT, { editors: { users: [HQ.toUpperCase()] } })(file);
    expect(planRights(anongs(ANONG), file.look(), HQ)).toEqual(NOTHING);
  });

  it('are given to Google once each', async () => {
    const file = await PlannedFile.as(anongs(ANONG, BOON, ANONG.toUpperCase(), HQ));
    expect(file.protection(ANONGS).editors).toEqual({ users: [HQ, ANONG, BOON] });
  });

  it('are given only where somebody is named, and cells opened only where some are open', async () => {
    const nobody = aTab({
      sheetRight: { id: SHEET_RIGHT, description: 'ทั้งแท็บ', holes: [] },
      rangeRights: aTab().rangeRights.map((right) => ({ ...right, editors: [] })),
    });
    const file = await PlannedFile.as(aTab());
    move(CHAIS, 5, 5, 6, 6)(file);
    expect([planRights(nobody, file.look(), HQ).grants, planRights(nobody, undefined, HQ).grants]).toEqual([[], []]);
  });

  it('of people may be refused by Google, so that what is laid first names HQ alone', async () => {
    const file = await PlannedFile.as(aTab());
    all(remove(ANONGS), move(CHAIS, 5, 5, 6, 6), alter(SHEET_RIGHT, { warningOnly: true }))(file);
    const takes = [...planRights(aTab(), file.look(), HQ).takes, ...planRights(aTab(), undefined, HQ).takes];
    const named = takes.map(
      ({ addProtectedRange, updateProtectedRange }) =>
        (addProtectedRange ?? updateProtectedRange)?.protectedRange?.editors,
    );
    expect(named).toEqual(Array(8).fill({ users: [HQ] }));
  });
});
