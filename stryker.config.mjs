// Changes the rules a little, one place at a time, and sees whether a test notices (docs/quality.md).

/** What says as plain data how a workbook becomes as it should be, and who may write where. */
const PLANNERS = [
  'src/workbook/rights.ts',
  'src/workbook/reconcile.ts',
  'src/workbook/requests.ts',
  'src/workbook/align-columns.ts',
  'src/workbook/after-writes.ts',
  'src/workbook/columns.ts',
  'src/workbook/settings.ts',
  'src/workbook/data-tab.ts',
  'src/workbook/formulas.ts',
  'src/workbook/status-sheet.ts',
  'src/workbook/national-tabs.ts',
  'src/features/hq/after-takes.ts',
  'src/features/hq/changes.ts',
  'src/features/hq/sweep-plan.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Tables of names are held by tests of their own; a changed name in them is no changed rule.
  mutate: ['src/domain/**/*.ts', '!src/domain/places.generated.ts', '!src/domain/catalogue-default.ts', ...PLANNERS],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.cjs' },
  coverageAnalysis: 'perTest',
  // What runs once at load would need every test for every change; the tests hold these tables by what they lead to.
  ignoreStatic: true,
  // Or it writes a line on top of every file, also of those whose text a test compares.
  disableTypeChecks: false,
  // It would rewrite tsconfig.json for its sandbox through the compiler's API, which TypeScript 7 has not; jest reads none.
  tsconfigFile: 'none',
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'dist/mutation/index.html' },
  tempDirName: '.stryker',
  ignorePatterns: ['/dist', '/docs', '/guide/shots', '/.practice*', '/.compare'],
};
