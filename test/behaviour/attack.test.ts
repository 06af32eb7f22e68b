// A sample of the payloads of `npm run attack`: every kind of function as every kind of person.
import { attack, nameOf } from '../attack/attack';

it('whatever is sent to whatever function, as whomever, is refused by name or does no more than that person may', async () => {
  const { done, isUnchanged } = await attack({ runs: 200, seed: 2564 });
  const found = done.flatMap(({ target, role, finding }) =>
    finding ? [{ who: nameOf(target, role), sent: finding.args, problems: finding.problems }] : [],
  );
  expect(found).toEqual([]);
  expect(isUnchanged).toBe(true);
  const functions = [...new Set(done.map(({ target }) => target.function))];
  expect(functions).toEqual(expect.arrayContaining(['save', 'decide', 'submit', 'preview', 'crosswalk', 'doGet']));
});
