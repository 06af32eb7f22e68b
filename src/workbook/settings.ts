// What HQ writes into the hidden tab of a tracking workbook, and what the add-on knows about its round from it.
import type { Catalogue } from '../domain/catalogue';
import type { Day } from '../domain/day';
import type { JumpLimits } from '../domain/jump';
import type { Duty } from '../domain/person';
import type { Extension, Round } from '../domain/round';
import { CACHED_TEXT } from './host';

export const SETTINGS_FORMAT = 'wl1-settings';

/** A district and where its row stood when HQ last looked; the row is a hint, checked at every read. */
export type ListedDistrict = { code: number; name: string; province: number; order: number; row: number };
export type ListedProvince = { code: number; name: string; order: number };

/** The texts a round carries; all are HQ's to edit. */
export type RoundTexts = {
  directorTitle: string;
  unit: string;
  phone: string;
  guideUrl: string;
  /** The letter that opened the round. */
  opening: { letter: string; date: Day | '' };
  /** The meeting in which the round was explained. */
  briefing: { day: Day | ''; clock: string; place: string; chair: string };
  coordinators: string;
  notes: string[];
};

/** The tab of the year before, when it stands in this workbook: its year and its column codes. */
export type LastYear = {
  year: number;
  codes: string[];
  /**
   * Per district its rows there with the codes that stand in them, all to be added up; none when it was part of another
   * office. A district that is not here has its row where it has it now.
   */
  origins: { [district: number]: [row: number, code: number][] };
};

export type Settings = {
  format: typeof SETTINGS_FORMAT;
  /** Changes whenever anything here or in the directory does; stands in every row's frame too. */
  version: string;
  fileId: string;
  hqId: string;
  round: Round;
  extensions: Extension[];
  catalogue: Catalogue;
  provinces: ListedProvince[];
  districts: ListedDistrict[];
  texts: RoundTexts;
  jumpLimits: JumpLimits;
  minutesPerYear: number;
  salt: string;
  lastYear: LastYear | null;
};

/**
 * A director's key as everybody may know it: its number, and the first KEY_CHECK_LENGTH characters of the HMAC over
 * KEY_CHECK_TEXT made with it.
 */
export type KnownKey = { number: number; check: string };

/** A duty and the salted digest of the e-mail it belongs to. `key` is null while HQ has sent that person none. */
export type DirectoryEntry = Duty & { person: string; key: KnownKey | null };

/** What the hidden tab holds in one piece of JSON; of the districts and duties, of which few are ever asked for, it has a line each. */
export type RoundSettings = Omit<Settings, 'districts' | 'lastYear'> & { lastYear: Omit<LastYear, 'origins'> | null };

/** `origins` as in LastYear, where they are not simply the row it has now. */
export type DistrictLine = ListedDistrict & { origins?: [row: number, code: number][] };

const KEYS = { settings: 'settings', duty: 'duty', district: 'district' } as const;
/** In one text that the cache takes, and well below a cell's 50,000 characters. */
const PIECE = CACHED_TEXT - 1000;

/** The two columns of the hidden tab: a key and a piece of JSON. */
export function settingsRows(
  { districts, lastYear, ...rest }: Settings,
  directory: readonly DirectoryEntry[],
): [string, string][] {
  const settings: RoundSettings = { ...rest, lastYear: lastYear && { year: lastYear.year, codes: lastYear.codes } };
  const json = JSON.stringify(settings);
  const rows: [string, string][] = [];
  for (let from = 0; from < json.length; from += PIECE) rows.push([KEYS.settings, json.slice(from, from + PIECE)]);
  for (const entry of directory) rows.push([KEYS.duty, JSON.stringify(entry)]);
  for (const district of districts) {
    const line: DistrictLine = { ...district, origins: lastYear?.origins[district.code] };
    rows.push([KEYS.district, JSON.stringify(line)]);
  }
  return rows;
}

/** The entries whose JSON holds `word`: a person's digest, a role; '' is in all of them. */
export type Directory = (word: string) => DirectoryEntry[];

export type ListedDistricts = {
  withCode(code: number): DistrictLine | undefined;
  of(province: number): DistrictLine[];
};

export type ParsedSettings = { settings: RoundSettings; districts: ListedDistricts; directory: Directory };

/** What the hidden tab holds as texts of what is of one kind: its key, then a line for each piece. */
export function settingsTexts(rows: readonly (readonly unknown[])[]): string[] {
  const texts: string[] = [];
  for (const key of Object.values(KEYS)) {
    let text = '';
    for (const piece of rows.filter((row) => row[0] === key).map((row) => String(row[1]))) {
      if (text.length + piece.length >= CACHED_TEXT) {
        texts.push(text);
        text = '';
      }
      text = `${text || key}\n${piece}`;
    }
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Undefined when the texts are of no settings of this format: the workbook was never set up, or by something else. */
export function parseSettings(texts: readonly string[]): ParsedSettings | undefined {
  const of = (key: string) =>
    texts.filter((text) => text.startsWith(`${key}\n`)).map((text) => text.slice(key.length + 1));
  // JSON has no line breaks of its own.
  const json = of(KEYS.settings).join('\n').split('\n').join('');
  if (json === '') return undefined;
  const settings: RoundSettings = JSON.parse(json);
  const { format, version, fileId } = settings;
  if (format !== SETTINGS_FORMAT || typeof version !== 'string' || typeof fileId !== 'string') return undefined;
  return { settings, districts: districtsIn(of(KEYS.district)), directory: linesOf(of(KEYS.duty)) };
}

function districtsIn(blocks: readonly string[]): ListedDistricts {
  const lines = linesOf<DistrictLine>(blocks);
  const known = new Map<number, DistrictLine>();
  const note = (districts: DistrictLine[]) => {
    for (const district of districts) known.set(district.code, district);
    return districts;
  };
  return {
    withCode(code) {
      if (!known.has(code)) note(lines(`"code":${code}`));
      return known.get(code);
    },
    of: (province) => note(lines(`"province":${province}`).filter((district) => district.province === province)),
  };
}

function linesOf<T>(blocks: readonly string[]): (word: string) => T[] {
  const known: { [word: string]: T[] } = {};
  return (word) => {
    known[word] ??= blocks.flatMap((block) => linesWith(block, word)).map((line): T => JSON.parse(line));
    return known[word];
  };
}

/** A whole country has some thousand lines, of which one is wanted: the others are not even cut out. */
function linesWith(text: string, word: string): string[] {
  const lines: string[] = [];
  let at = text.indexOf(word);
  while (at >= 0 && at < text.length) {
    const end = text.indexOf('\n', at);
    lines.push(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end));
    at = end < 0 ? -1 : text.indexOf(word, end + 1);
  }
  return lines;
}
