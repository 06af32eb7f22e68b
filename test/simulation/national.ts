// The whole country in one workbook: what its status tabs show and what the rules say, whatever stands in its cells.
import * as fc from 'fast-check';
import { provinces } from '../../src/domain/places';
import { anyDistrict, fill } from '../support/any-district';
import { aWorkbookOf } from '../support/practice-file';
import { statusOf } from '../support/status-as-rules';

/** Fills all 878 districts by chance, as often as asked; tells for each time where the tabs and the rules part. */
export async function nationalCheckpoints(
  times: number,
  told: (checkpoint: number, problems: string[]) => void,
): Promise<void> {
  const book = await aWorkbookOf(provinces().map(({ name }) => name));
  for (let checkpoint = 1; checkpoint <= times; checkpoint++) {
    fill(book, fc.sample(anyDistrict, { seed: checkpoint, numRuns: book.districts.length }));
    const { seen, expected } = statusOf(book);
    const parts = ['districts', 'provinces', 'counts', 'latest'] as const;
    told(
      checkpoint,
      parts.flatMap((part) =>
        expected[part].flatMap((line, index) => {
          const [shown, ruled] = [JSON.stringify(seen[part][index]), JSON.stringify(line)];
          return shown === ruled ? [] : [`${part} ${index + 1}: shown ${shown}, by the rules ${ruled}`];
        }),
      ),
    );
  }
}
