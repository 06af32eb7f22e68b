// Where tests with a browser run: what drives it is loaded once for all of them, outside the global that each test file has,
// in which its three megabytes would be read anew for every file and would run more slowly.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.browserDriver = require('playwright-core');
  }
};
