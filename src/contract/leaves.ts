// What the fields of a request may hold. Each is a single check: schemas are made anew for every call, and making one takes
// longer than reading a request with it.
import * as z from 'zod/mini';

export function whole(least: number, most: number) {
  return z.custom<number>(
    (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
  );
}

export function text(longest: number) {
  return z.custom<string>((value) => typeof value === 'string' && value.length <= longest);
}

/** Texts of which the pattern, or the rule, says whether they are sound; give it an end, or they may be of any length. */
export function textLike(sound: RegExp | ((text: string) => boolean)) {
  const holds = sound instanceof RegExp ? (value: string) => sound.test(value) : sound;
  return z.custom<string>((value) => typeof value === 'string' && holds(value));
}
