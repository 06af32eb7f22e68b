// The tests of the rules and of the planners alone: they need nothing built, and one run of them takes seconds.
const {
  projects: [rules],
  testTimeout,
} = require('../../jest.config.cjs');

module.exports = {
  ...rules,
  testMatch: ['<rootDir>/test/{domain,planners}/**/*.test.ts'],
  testRunner: '<rootDir>/test/mutation/jest-circus-until-noticed.cjs',
  testSequencer: '<rootDir>/test/mutation/likeliest-first.cjs',
  testTimeout,
};
