// Runs the tests of one file while Stryker tries a change, and none once a test has noticed the change: Stryker needs to know
// no more, and Jest, which it asks for every test that reaches the change, would run them all. Stryker knows by the name of
// this file that it is jest-circus.
const { createEmptyTestResult } = require('@jest/test-result');
const { default: runFile } = require('jest-circus/runner');
const { changeOnTrial, namesIn, noteNames } = require('./names-of-tests.cjs');

/** All files of a run are run in one process, one after the other. */
let noticed;

module.exports = async (...given) => {
  const [{ rootDir }, , environment, , path] = given;
  const change = changeOnTrial();
  if (change === undefined) {
    const result = await runFile(...given);
    const names = result.testResults.map(({ fullName }) => fullName);
    noteNames(rootDir, path, names);
    return result;
  }
  if (noticed === change) return passedOver(namesIn(rootDir, path));
  const handle = environment.handleTestEvent;
  environment.handleTestEvent = async (event, state) => {
    if (event.name === 'test_start' && noticed === change) event.test.mode = 'skip';
    await handle?.call(environment, event, state);
    if (event.name === 'test_done' && event.test.errors.length > 0) noticed = change;
  };
  return runFile(...given);
};

/** Jest takes a file without any test for broken. */
function passedOver(names) {
  const testResults = names.map((fullName) => ({
    status: 'pending',
    fullName,
    failureMessages: [],
    ancestorTitles: [],
  }));
  return { ...createEmptyTestResult(), numPendingTests: names.length, testResults };
}
