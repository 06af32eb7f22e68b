// Reads what livecheck brought home; a file that is something else is refused in words.
import * as z from 'zod/mini';
import type { BroughtHome } from '../../practice/livecheck/result';

const source = z.union([
  z.object({ kind: z.literal('documented'), at: z.string() }),
  z.object({ kind: z.literal('reported'), at: z.string() }),
  z.object({ kind: z.literal('inferred'), from: z.string() }),
]);
const outcome = z.union([
  z.object({ kind: z.literal('agrees') }),
  z.object({ kind: z.literal('differs'), seen: z.unknown() }),
  z.object({ kind: z.literal('threw'), message: z.string() }),
  z.object({ kind: z.literal('not run'), needs: z.string() }),
]);
const broughtHome: z.ZodMiniType<BroughtHome> = z.object({
  format: z.literal(1),
  at: z.string(),
  account: z.enum(['gmail.com', 'other']),
  language: z.string(),
  complete: z.boolean(),
  frame: z.object({ host: z.string(), localStorage: z.boolean(), indexedDb: z.boolean() }),
  statements: z.array(
    z.object({ subject: z.string(), says: z.string(), source, expected: z.unknown(), outcome, ms: z.number() }),
  ),
  observations: z.array(z.object({ point: z.number(), asks: z.string(), seen: z.unknown(), ms: z.number() })),
});

export function readReport(text: string): BroughtHome {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON. Take the one that livecheck’s Results offer for download.');
  }
  const read = z.safeParse(broughtHome, json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`This file is not from livecheck: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
}
