// What HQ writes into the hidden tab of a tracking workbook, and what the add-on knows about its round from it.
import * as z from 'zod/mini';
import type { Catalogue } from '../domain/catalogue';
import type { Day } from '../domain/day';
import type { JumpLimits } from '../domain/jump';
import type { Duty } from '../domain/person';
import type { Extension, Round } from '../domain/round';

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
   * office. A district that is not here has its row where it has it now. Not there at all in a workbook that was last swept
   * by an earlier version.
   */
  origins?: { [district: number]: [row: number, code: number][] };
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

const KEYS = { settings: 'settings', duty: 'duty' } as const;
/** Well below a cell's 50,000 characters. */
const CHUNK = 40_000;

/** The two columns of the hidden tab: a key and a piece of JSON. */
export function settingsRows(settings: Settings, directory: readonly DirectoryEntry[]): [string, string][] {
  const json = JSON.stringify(settings);
  const rows: [string, string][] = [];
  for (let from = 0; from < json.length; from += CHUNK) rows.push([KEYS.settings, json.slice(from, from + CHUNK)]);
  for (const entry of directory) rows.push([KEYS.duty, JSON.stringify(entry)]);
  return rows;
}

/** The entries whose JSON holds `word`: a person's digest, a role; '' is in all of them. A whole country's are many, and few are ever asked for. */
export type Directory = (word: string) => DirectoryEntry[];

export type ParsedSettings = { settings: Settings; directory: Directory };

/** What the hidden tab holds as one text: the settings, then a line for each duty. */
export function settingsText(rows: readonly (readonly unknown[])[]): string {
  const text = (key: string) => rows.filter((row) => row[0] === key).map((row) => String(row[1]));
  return [text(KEYS.settings).join(''), ...text(KEYS.duty)].join('\n');
}

/** Undefined when the text is of no settings of this format: the workbook was never set up, or by something else. */
export function parseSettings(text: string): ParsedSettings | undefined {
  const end = text.indexOf('\n');
  const json = end < 0 ? text : text.slice(0, end);
  if (json === '') return undefined;
  const settings: Settings = JSON.parse(json);
  const envelope = z.object({ format: z.literal(SETTINGS_FORMAT), version: z.string(), fileId: z.string() });
  if (!envelope.safeParse(settings).success) return undefined;
  return { settings, directory: directoryOf(end < 0 ? '' : text.slice(end + 1)) };
}

function directoryOf(duties: string): Directory {
  const known: { [word: string]: DirectoryEntry[] } = {};
  return (word) => {
    known[word] ??= linesWith(duties, word).map((line): DirectoryEntry => JSON.parse(line));
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
