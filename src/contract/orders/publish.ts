// The order to publish an edition of the status.
import * as z from 'zod/mini';

const schema = () => z.strictObject({ layout: z.enum(['recording', 'confirming']) });

export type PublishPayload = z.infer<ReturnType<typeof schema>>;

export function readPublish(value: unknown): PublishPayload | undefined {
  return schema().safeParse(value).data;
}
