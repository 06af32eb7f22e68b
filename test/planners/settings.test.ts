// What HQ writes into the hidden tab of a workbook comes back to the add-on as it was.
import * as fc from 'fast-check';
import { CACHED_TEXT } from '../../src/workbook/host';
import {
  type DirectoryEntry,
  parseSettings,
  type Settings,
  settingsRows,
  settingsTexts,
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

const texts = (settings: Settings, duties: readonly DirectoryEntry[]) => settingsTexts(settingsRows(settings, duties));
const parsed = (settings: Settings, duties: readonly DirectoryEntry[] = []) => parseSettings(texts(settings, duties));

/** What comes back in one piece, without the districts. */
function inOnePiece({ districts: _, lastYear, ...rest }: Settings) {
  return { ...rest, lastYear: lastYear && { year: lastYear.year, codes: lastYear.codes } };
}

/** A key, the rest is JSON in pieces: the form that every workbook in use holds. */
it('the tab holds the settings, then a line for each duty and for each district', () => {
  const duties = [aDuty('one'), aDuty('two')];
  expect(settingsRows(SETTINGS, duties)).toEqual([
    ['settings', JSON.stringify(inOnePiece(SETTINGS))],
    ...duties.map((duty) => ['duty', JSON.stringify(duty)]),
    ...SETTINGS.districts.map((district) => ['district', JSON.stringify(district)]),
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
    ['with the columns of last year', { ...SETTINGS, lastYear: { year: 2563, codes: ['code', 'A1-01'], origins: {} } }],
  ])('%s', (_, settings) => {
    expect(parsed(settings)?.settings).toEqual(inOnePiece(settings));
    expect(parsed(settings, [aDuty('one')])?.settings).toEqual(inOnePiece(settings));
  });

  it('no piece is longer than a cell of Google’s, and no text longer than the cache takes', () => {
    const rows = settingsRows(
      someSettings(aCatalogueOf(20, 40)),
      Array.from({ length: 300 }, () => aDuty('one')),
    );
    expect(rows.filter(([key]) => key === 'settings').length).toBeGreaterThan(1);
    expect(Math.max(...rows.map(([, piece]) => piece.length))).toBeLessThan(50_000);
    const lengths = settingsTexts(rows).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(CACHED_TEXT);
    // As few as there can be: the cache has a limit of their number too.
    expect(lengths.length).toBeLessThan(rows.reduce((sum, [, { length }]) => sum + length, 0) / CACHED_TEXT + 4);
  });

  it('whatever their length, nothing is lost between their pieces', () => {
    const short = JSON.stringify(inOnePiece(SETTINGS)).length;
    for (let length = CACHED_TEXT - 1010; length < CACHED_TEXT + 10; length += 101) {
      const filled = { ...SETTINGS, salt: `${SETTINGS.salt}${'x'.repeat(2 * length - short)}` };
      expect(parsed(filled)?.settings).toEqual(inOnePiece(filled));
    }
  });
});

describe('the districts', () => {
  const [first, second] = SETTINGS.districts;
  const moved: [number, number][] = [
    [6, 5307],
    [9, 5308],
  ];
  const changed = { ...SETTINGS, lastYear: { year: 2563, codes: [], origins: { 5308: moved } } };

  it('are found by their code, one after the other', () => {
    const districts = parsed(SETTINGS)?.districts;
    expect([5308, 5301, 5308].map((code) => districts?.withCode(code))).toEqual([second, first, second]);
  });

  it('of a province come in the order of their rows', () => {
    expect(parsed(SETTINGS)?.districts.of(53)).toEqual(SETTINGS.districts);
  });

  it.each<[string, number]>([
    ['a code that is not in the list', 5302],
    ['the beginning of a code', 530],
    ['a province’s number', 53],
  ])('do not answer to %s', (_, code) => {
    expect(parsed(SETTINGS)?.districts.withCode(code)).toBeUndefined();
  });

  it('of a province that is not there are none', () => {
    expect(parsed(SETTINGS)?.districts.of(5)).toEqual([]);
    expect(parsed(SETTINGS)?.districts.of(54)).toEqual([]);
  });

  it('carry their rows of last year where these are not their own', () => {
    const districts = parsed(changed)?.districts;
    expect(districts?.withCode(5308)).toEqual({ ...second, origins: moved });
    expect(districts?.withCode(5301)).toEqual(first);
  });

  it('a whole country’s are all found, though they fill several texts', () => {
    const country = Array.from({ length: 878 }, (_, index) => ({
      ...{ code: 1000 + index, name: 'อำเภอ', province: 10 + (index % 80), order: index, row: 6 + index },
    }));
    const all = { ...SETTINGS, districts: country };
    expect(texts(all, []).length).toBeGreaterThan(2);
    const { districts } = parsed(all) ?? {};
    expect(country.map(({ code }) => districts?.withCode(code))).toEqual(country);
    expect(districts?.of(15)).toEqual(country.filter(({ province }) => province === 15));
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
    expect(parseSettings(settingsTexts(rows))).toBeUndefined();
  });
});

it('rows of other kinds and columns further right are passed over', () => {
  const found = parseSettings(
    settingsTexts([
      ['x', 'y'],
      ...settingsRows(SETTINGS, [aDuty('one')]).flatMap((row) => [
        [...row, 'z'],
        ['', ''],
      ]),
    ]),
  );
  expect(found?.settings).toEqual(inOnePiece(SETTINGS));
  expect(found?.directory('')).toEqual([aDuty('one')]);
  expect(found?.districts.of(53)).toEqual(SETTINGS.districts);
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
