// In which order test files run: those in a browser, which wait much, alternate with those that compute much, so that no
// core idles; the quick ones fill what is left at the end. Among themselves the largest files come first.
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class extends Sequencer {
  sort(tests) {
    const bySize = super.sort(tests);
    const of = (name) => bySize.filter(({ context }) => context.config.displayName?.name === name);
    const [browser, built] = [of('browser'), of('built')];
    const turns = Array.from({ length: Math.max(browser.length, built.length) }, (_, turn) => [
      browser[turn],
      built[turn],
    ]);
    const slow = turns.flat().filter((test) => test !== undefined);
    return [...slow, ...bySize.filter((test) => !slow.includes(test))];
  }
};
