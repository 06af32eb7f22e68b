// One thing that is said of Google, where it is said, and a way to see it: here, or on live Google.

export type Source =
  | { kind: 'documented'; at: string }
  /** By practitioners: the address of the report, or where the project's platform notes keep it without one. */
  | { kind: 'reported'; at: string }
  /** Concluded from what is documented or reported; nobody was found who says so. */
  | { kind: 'inferred'; from: string };

/**
 * `see` is plain code over Google's global services, without Node and without anything of a test runner: it runs as it is
 * inside Apps Script. What it returns is plain JSON and is compared with `expected`.
 */
export type Statement = {
  /** A sentence. */
  says: string;
  source: Source;
  see(): unknown;
  expected: unknown;
  /** What live Google would need beyond one person and one throw-away spreadsheet; absent when that is enough. */
  liveNeeds?: 'a gmail.com account' | 'an empty quota' | 'no more than what is here: it cannot be seen by a script';
};

/** Statements about one subject, which share a heading. */
export type Subject = { title: string; statements: readonly Statement[] };

const GUIDES = 'https://developers.google.com/apps-script/';
const API = 'https://developers.google.com/workspace/sheets/api/';

/** A page of the Apps Script documentation, as `reference/spreadsheet/range#getValues()`. */
export function documented(page: string): Source {
  return { kind: 'documented', at: GUIDES + page };
}

/** A page of the Sheets API's documentation, as `reference/rest/v4/spreadsheets`. */
export function documentedApi(page: string): Source {
  return { kind: 'documented', at: API + page };
}

export function reported(at: string): Source {
  return { kind: 'reported', at };
}

/** A report whose address was not kept: the section of the project's platform notes that tells of it. */
export function noted(section: string): Source {
  return { kind: 'reported', at: `platform notes, ${section}` };
}

export function inferred(from: string): Source {
  return { kind: 'inferred', from };
}
