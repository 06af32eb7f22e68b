// Rounds by chance: clerks, the director and HQ, with failures, forgeries and time in between; the same seeds every time.
import { simulate } from '../simulation/simulate';

it.each([1, 2])(
  'whatever happens in round %i, nothing acknowledged is lost and nobody gets more than is theirs',
  async (seed) => {
    const { history, problems } = await simulate(seed, 120);
    if (problems.length > 0) console.error(history.slice(-25).join('\n'));
    expect(problems).toEqual([]);
  },
);
