// Groups: everything that needs only Node, the built bundles, the real browser, and what is held to seconds.
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.([cm]?js|tsx?)$': '<rootDir>/scripts/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(@ironcalc|uqr|preact)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Not where temporary things are, which `npm test` clears away.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};

const inBrowser = {
  testEnvironment: '<rootDir>/test/support/browser-environment.cjs',
  moduleNameMapper: { '^playwright-core$': '<rootDir>/test/support/browser-driver.cjs' },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'rules',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/test/(bundle|behaviour|deploy|e2e|timed)/'],
    },
    {
      ...common,
      displayName: 'built',
      testMatch: ['<rootDir>/test/{bundle,behaviour,deploy}/**/*.test.ts'],
    },
    { ...common, ...inBrowser, displayName: 'browser', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    { ...common, ...inBrowser, displayName: 'timed', testMatch: ['<rootDir>/test/timed/**/*.test.ts'] },
  ],
  testSequencer: '<rootDir>/scripts/test-order.cjs',
  // A test that hangs fails in the end; one on a slow machine must not.
  testTimeout: 240_000,
};
