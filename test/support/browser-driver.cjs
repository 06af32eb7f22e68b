// What `playwright-core` is for a test (browser-environment.cjs).
module.exports = globalThis.browserDriver;
