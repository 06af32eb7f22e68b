// In which order test files run: those in a browser, which wait much, alternate with those that compute much, so that no
// core idles; the quick ones fill what is left at the end. Among themselves those come first that are known to take
// longest, then the largest files.
const { default: Sequencer } = require('@jest/test-sequencer');

/** By `npm test`'s own times; what stands here wrongly costs only time. */
const LONGEST = [
  'guide-walks',
  'races',
  'recorder-states',
  'sweep-budgets',
  'directing',
  'nothing-acknowledged-is-lost',
  'confirming',
  'hq-judges-acts',
  'guide-by-qr',
  'simulation',
  'provinces-of-any-size',
  'deploy',
];

module.exports = class extends Sequencer {
  sort(tests) {
    const bySize = super.sort(tests);
    const place = ({ path }) => LONGEST.findIndex((name) => path.endsWith(`${name}.test.ts`));
    const known = bySize.filter((test) => place(test) >= 0).sort((one, other) => place(one) - place(other));
    const inOrder = [...known, ...bySize.filter((test) => !known.includes(test))];
    const of = (name) => inOrder.filter(({ context }) => context.config.displayName?.name === name);
    const [browser, built] = [of('browser'), of('built')];
    const turns = Array.from({ length: Math.max(browser.length, built.length) }, (_, turn) => [
      browser[turn],
      built[turn],
    ]);
    const slow = turns.flat().filter((test) => test !== undefined);
    return [...slow, ...inOrder.filter((test) => !slow.includes(test))];
  }
};
