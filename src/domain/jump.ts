// A soft warning when a volume is far from last year's.

export type JumpLimits = { more: number; less: number };

/** More than 3 times, or less than a third of last year (domain report §1.4); a round may set other limits. */
export const DEFAULT_JUMP_LIMITS: JumpLimits = { more: 3, less: 1 / 3 };

/** How many times last year's volume, when that is beyond the limits; null when there is nothing to remark. */
export function jumpRatio(value: number, lastYear: number | null, limits: JumpLimits): number | null {
  if (lastYear === null || lastYear === 0 || value === 0) return null;
  const ratio = value / lastYear;
  return ratio > limits.more || ratio < limits.less ? ratio : null;
}
