// What HQ writes into the hidden tab of a workbook comes back to the add-on as it was.
import * as fc from 'fast-check';
import {
  type DirectoryEntry,
  parseSettings,
  type Settings,
  settingsRows,
  settingsText,
} from '../../src/workbook/settings';
import { aCatalogueOf } from '../support/a-catalogue';
import { someSettings } from '../support/tracking-facts';

const SETTINGS = someSettings();

function aDuty(person: string, change: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    role: 'recorder',
    name: 'ท้องถิ่นอำเภอ',
    phone: '',
    province: 53,
    districts: [5308],
    from: '',
    until: '',
    actingFor: '',
    person,
    key: null,
    ...change,
  };
}

const text = (settings: Settings, duties: readonly DirectoryEntry[]) => settingsText(settingsRows(settings, duties));
const parsed = (settings: Settings, duties: readonly DirectoryEntry[] = []) => parseSettings(text(settings, duties));

/** A key is `settings` or `duty`, the rest is JSON in pieces: the form that every workbook in use holds. */
it('the tab holds the settings, then a line for each duty', () => {
  const duties = [aDuty('one'), aDuty('two')];
  expect(settingsRows(SETTINGS, duties)).toEqual([
    ['settings', JSON.stringify(SETTINGS)],
    ...duties.map((duty) => ['duty', JSON.stringify(duty)]),
  ]);
});

describe('the settings come back as they were', () => {
  it.each<[string, Settings]>([
    ['small ones', SETTINGS],
    ['those of a large list, which no single cell holds', someSettings(aCatalogueOf(20, 40))],
    [
      'with line breaks and quotes in what HQ typed',
      { ...SETTINGS, texts: { ...SETTINGS.texts, notes: ['บรรทัดแรก\nบรรทัดที่สอง', '"ข้อความ"', '\\n'] } },
    ],
  ])('%s', (_, settings) => {
    expect(parsed(settings)?.settings).toEqual(settings);
    expect(parsed(settings, [aDuty('one')])?.settings).toEqual(settings);
  });

  it('no piece is longer than a cell of Google’s', () => {
    const rows = settingsRows(someSettings(aCatalogueOf(20, 40)), []);
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...rows.map(([, piece]) => piece.length))).toBeLessThan(50_000);
  });

  it('settings that fill their pieces exactly take no further one', () => {
    const length = JSON.stringify(SETTINGS).length;
    const filled = { ...SETTINGS, salt: `${SETTINGS.salt}${'x'.repeat(80_000 - length)}` };
    expect(settingsRows(filled, []).map(([, piece]) => piece.length)).toEqual([40_000, 40_000]);
    expect(parsed(filled)?.settings).toEqual(filled);
  });
});

describe('a workbook that HQ did not set up has no settings', () => {
  const { format: _, ...unmarked } = SETTINGS;
  const { version: __, ...unversioned } = SETTINGS;
  const { fileId: ___, ...homeless } = SETTINGS;
  it.each<[string, unknown[][]]>([
    ['an empty tab', []],
    [
      'rows of something else',
      [
        ['x', JSON.stringify(SETTINGS)],
        ['', ''],
      ],
    ],
    ['a duty alone', [['duty', JSON.stringify(aDuty('one'))]]],
    ['duties alone', ['one', 'two'].map((person) => ['duty', JSON.stringify(aDuty(person))])],
    ['another format', [['settings', JSON.stringify({ ...SETTINGS, format: 'wl2-settings' })]]],
    ['no format', [['settings', JSON.stringify(unmarked)]]],
    ['no version', [['settings', JSON.stringify(unversioned)]]],
    ['no file', [['settings', JSON.stringify(homeless)]]],
  ])('%s', (_, rows) => {
    expect(parseSettings(settingsText(rows))).toBeUndefined();
  });
});

it('rows of other kinds and columns further right are passed over', () => {
  const [settings = [], duty = []] = settingsRows(SETTINGS, [aDuty('one')]);
  const found = parseSettings(
    settingsText([
      ['x', 'y'],
      [...settings, 'z'],
      ['', ''],
      [...duty, 'z'],
    ]),
  );
  expect(found?.settings).toEqual(SETTINGS);
  expect(found?.directory('')).toEqual([aDuty('one')]);
});

describe('the directory', () => {
  const duties = [
    aDuty('aaa'),
    aDuty('bbb', { role: 'director', districts: [], key: { number: 1, check: 'abcd' } }),
    aDuty('aaa', { role: 'director', actingFor: 'ท้องถิ่นจังหวัด' }),
  ];
  const [one, two, three] = duties;

  it.each<[string, string, unknown[]]>([
    ['everybody', '', duties],
    ['a person with two duties, in the order in which they stand', 'aaa', [one, three]],
    ['a person with one', 'bbb', [two]],
    ['a role', '"director"', [two, three]],
    ['whoever is not in it', 'ccc', []],
    ['what stands in the first line more than once', 'r', duties],
  ])('tells of %s', (_, word, found) => {
    const directory = parsed(SETTINGS, duties)?.directory;
    expect(directory?.(word)).toEqual(found);
    expect(directory?.(word)).toEqual(found);
  });

  it('nobody is in it where nobody is named', () => {
    expect(parsed(SETTINGS)?.directory('')).toEqual([]);
    expect(parsed(SETTINGS)?.directory('aaa')).toEqual([]);
  });

  it('a word of the settings finds nobody', () => {
    expect(parsed(SETTINGS, duties)?.directory('wl1-settings')).toEqual([]);
  });

  it('whoever is asked for, each duty in which the word stands is found, once', () => {
    const anyDuty = fc
      .record({ person: fc.stringMatching(/^[ab]{1,3}$/), name: fc.string({ maxLength: 8 }) })
      .map(({ person, name }) => aDuty(person, { name }));
    fc.assert(
      fc.property(fc.array(anyDuty, { maxLength: 6 }), fc.stringMatching(/^[ab]{0,3}$/), (directory, word) => {
        const found = directory.filter((duty) => JSON.stringify(duty).includes(word));
        expect(parsed(SETTINGS, directory)?.directory(word)).toEqual(found);
      }),
    );
  });
});
