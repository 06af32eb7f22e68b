// The results of livecheck as a page of docs/: what differs comes first.
import type { BroughtHome, StatementResult } from '../../practice/livecheck/result';

/** Where Google serves the pages of scripts from. */
const GOOGLES_FRAMES = '.googleusercontent.com';

export function isLive({ frame }: BroughtHome): boolean {
  return frame.host.endsWith(GOOGLES_FRAMES);
}

export function liveReport(report: BroughtHome): string {
  const { statements, observations, frame } = report;
  const count = (kind: string) => statements.filter(({ outcome }) => outcome.kind === kind).length;
  const wrong = statements.filter(({ outcome }) => outcome.kind === 'differs' || outcome.kind === 'threw');
  const rest = statements.filter((each) => !wrong.includes(each));
  const where = isLive(report) ? 'live Google' : `NOT live Google but ${frame.host}`;
  const account = report.account === 'gmail.com' ? 'a gmail.com account' : 'an account other than gmail.com';
  return `${[
    '# What livecheck saw',
    '',
    `Run on ${where}, ${report.at}, as ${account}, language ${report.language}. Made by \`npm run live-report\`; not edited by hand.`,
    ...(report.complete
      ? []
      : ['', '**Not complete**: the run ended early; choose Run again and bring the results home.']),
    '',
    `Of ${statements.length} statements ${count('agrees')} agree, ${count('differs')} differ, ${count('threw')} threw, ` +
      `${count('not run')} need more than one person and one throw-away spreadsheet.`,
    '',
    '## Where Google and the practice Google differ',
    '',
    ...(wrong.length === 0 ? ['Nowhere.'] : table(HEADS, wrong.map(line))),
    '',
    '## Open points',
    '',
    ...table(
      ['Point', 'Question', 'Seen', 'ms'],
      [
        ...observations.map(({ point, asks, seen, ms }) => [String(point), asks, code(seen), String(ms)]),
        [
          '13',
          'May a page in the frame of a dialog store anything?',
          code({ localStorage: frame.localStorage, indexedDb: frame.indexedDb }),
          '',
        ],
      ],
    ),
    '',
    '## The other statements',
    '',
    ...table(HEADS, rest.map(line)),
  ].join('\n')}\n`;
}

const HEADS = ['Subject', 'Statement', 'Source', 'Expected', 'Live'];

function line({ subject, says, source, expected, outcome }: StatementResult): string[] {
  const from = source.kind === 'inferred' ? `inferred: ${source.from}` : `${source.kind}: <${source.at}>`;
  return [subject, says, from, code(expected), told(outcome)];
}

function told(outcome: StatementResult['outcome']): string {
  switch (outcome.kind) {
    case 'agrees':
      return '✓ agrees';
    case 'differs':
      return `✗ differs: ${code(outcome.seen)}`;
    case 'threw':
      return `✗ threw: ${outcome.message}`;
    case 'not run':
      return `– not run, needs ${outcome.needs}`;
  }
}

function table(heads: string[], rows: string[][]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`);
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value ?? null).replaceAll('`', 'ˋ')}\``;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
