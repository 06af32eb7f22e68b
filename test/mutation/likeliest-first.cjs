// Which test files are run while Stryker tries a change, and in which order: those with a test that reaches the change;
// first the file of the changed one's own name, then those that noticed the change before, then the quickest.
const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const { changeOnTrial, namesIn } = require('./names-of-tests.cjs');

module.exports = class extends Sequencer {
  constructor(options) {
    super(options);
    this.config = options.globalConfig;
  }

  sort(tests) {
    if (changeOnTrial() === undefined) return super.sort(tests);
    const { nonFlagArgs, rootDir, testNamePattern } = this.config;
    const own = nonFlagArgs.map((path) => basename(path).replace(/\.ts$/, '.test.ts'));
    const rank = (test) => (own.includes(basename(test.path)) ? 0 : this.hasFailed(test) ? 1 : 2);
    return tests
      .filter(({ path }) => isAsked(namesIn(rootDir, path), testNamePattern))
      .sort((a, b) => rank(a) - rank(b) || (this.time(a) ?? 0) - (this.time(b) ?? 0));
  }
};

/** Stryker asks for tests by their whole names, each escaped and in brackets. */
function isAsked(names, pattern) {
  const asked = (name) => pattern.includes(`(${name.replace(/[.*+\-?^${}()|[\]\\]/g, '\\$&')})`);
  return !pattern || names.length === 0 || names.some(asked);
}
