// The edit of the list of work items: a table as it was pasted, and whether it is the official list.
import * as z from 'zod/mini';
import { text } from '../leaves';

const schema = () =>
  z.strictObject({
    text: text(1_000_000),
    official: z.boolean(),
    /** TableEdit sends it for every table; no name of an item is ever guessed. */
    accepted: z.array(text(0)).check(z.maxLength(0)),
  });

export type CataloguePayload = z.infer<ReturnType<typeof schema>>;

export function readCataloguePayload(value: unknown): CataloguePayload | undefined {
  return schema().safeParse(value).data;
}
