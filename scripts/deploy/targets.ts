// The Apps Script projects that can be pushed: where each stands, and what a person has to do in Google afterwards.

export type Target = {
  /** The clasp file with the script id, at the top of the repository. */
  clasp: string;
  /** The built files, all of which are pushed. */
  folder: string;
  /** How a script id is come by, for a clasp file that has none yet. */
  create: string;
  /** What only a person in Google's own pages can do next. */
  next: string[];
};

const STANDALONE = 'script.google.com, New project, Project settings, Script ID';
const BOUND = 'open the spreadsheet, Extensions, Apps Script, Project settings, Script ID';

export const TARGETS = {
  addon: {
    clasp: '.clasp.json',
    folder: 'dist/addon',
    create: STANDALONE,
    next: [
      'Try it first: Deploy, Test deployments, Editor add-on, with a throw-away workbook (docs/deploy.md 5).',
      'Then: Deploy, New deployment, Add-on; note the deployment’s number and put it into the Marketplace listing.',
    ],
  },
  hq: {
    clasp: '.clasp.hq.json',
    folder: 'dist/hq',
    create: `as the role account: ${BOUND}`,
    next: [
      'Reload the HQ workbook as the role account; the menu ปริมาณงาน กรมฯ appears (docs/deploy.md 4).',
      'Run its first item once and grant the scopes; at the end choose ตั้งเวลาอัตโนมัติ.',
    ],
  },
  'guide-app': {
    clasp: '.clasp.guide-app.json',
    folder: 'dist/guide-app',
    create: STANDALONE,
    next: [
      'Deploy, New deployment, Web app: execute as me, access anyone (an update: Manage deployments, Edit, New version).',
      'Put its address (…/exec) into ที่อยู่คู่มือ of the HQ workbook’s tab รอบและกำหนดเวลา.',
    ],
  },
  bound: {
    clasp: '.clasp.bound.json',
    folder: 'dist/bound',
    create: `in a tracking workbook: ${BOUND}`,
    next: [
      'Reload that workbook: the menu stands under Extensions, named as the script (docs/deploy.md 6).',
      'In the HQ workbook set รับรายการที่ไม่มีลายมือชื่อ to ได้, or nobody can confirm there. One script for each workbook.',
    ],
  },
  livecheck: {
    clasp: '.clasp.livecheck.json',
    folder: 'dist/livecheck',
    create: `in a throw-away spreadsheet: ${BOUND}`,
    next: [
      'Reload that spreadsheet; menu livecheck, Run, again and again until its results appear (docs/manual-checks.md).',
      'Bring its results home: npm run live-report livecheck.json writes docs/live-report.md.',
    ],
  },
} as const satisfies { [name: string]: Target };

export type TargetName = keyof typeof TARGETS;

export function targetNamed(name: string | undefined): Target {
  const found: Target | undefined = Object.entries(TARGETS).find(([key]) => key === name)?.[1];
  if (!found) throw new Error(`Name one of ${Object.keys(TARGETS).join(', ')}: npm run deploy -- addon`);
  return found;
}
