// A list in which equal things stand once; cells name them by their place.
export class Shelf<T extends object> {
  private readonly places = new Map<string, number>();
  /** One thing is often put into a thousand cells. */
  private readonly seen = new WeakMap<T, number>();

  constructor(private readonly items: T[]) {
    items.forEach((item, place) => {
      this.places.set(JSON.stringify(item), place);
    });
  }

  at(place: number | undefined): T | undefined {
    return place === undefined ? undefined : this.items[place];
  }

  place(item: T): number {
    const known = this.seen.get(item) ?? this.placeOfEqual(item);
    this.seen.set(item, known);
    return known;
  }

  private placeOfEqual(item: T): number {
    const key = JSON.stringify(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.items.push(item) - 1);
    return this.items.length - 1;
  }
}
