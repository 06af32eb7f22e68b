// Chance that can be had again: the same seed draws the same lots, on every machine.

export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ x < 1 (mulberry32). */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** 0 … below - 1. */
  below(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  happens(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error('Nothing to pick from.');
    return picked;
  }

  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    const picked: T[] = [];
    for (let count = 1 + this.below(Math.min(most, left.length)); count > 0; count--) {
      picked.push(...left.splice(this.below(left.length), 1));
    }
    return picked;
  }

  /** Picks by weight. */
  weighted<T extends { weight: number }>(from: readonly T[]): T {
    let lot = this.fraction() * from.reduce((sum, { weight }) => sum + weight, 0);
    for (const each of from) {
      lot -= each.weight;
      if (lot < 0) return each;
    }
    throw new Error('Nothing to pick from.');
  }
}
