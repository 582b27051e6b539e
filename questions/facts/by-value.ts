import type { Value } from "./model.ts";

type Values = Readonly<Record<string, Value>>;

/** Places in a list of facts by what they hold, so that only those are compared that could agree. */
export class ByValue {
  private readonly places = new Map<string, number[]>();
  private readonly without = new Map<string, number[]>();
  private readonly all: number[] = [];

  /** Places are added in their order. */
  add(values: Values, place: number): void {
    this.all.push(place);
    for (const [slot, { key }] of Object.entries(values)) append(this.places, `${slot}=${key}`, place);
  }

  /**
   * Places whose facts hold one of these values, in order: the fewest that can be told. Null where every place might,
   * since quantities agree with others as well.
   */
  holding(values: Values): readonly number[] | null {
    let fewest: readonly number[] | null = null;
    for (const [slot, value] of Object.entries(values)) {
      if (isInexact(value)) continue;
      const places = this.places.get(`${slot}=${value.key}`) ?? [];
      if (fewest === null || places.length < fewest.length) fewest = places;
    }
    return fewest;
  }

  /** As `holding` for some slots, together with the places that do not fill the slot at all. */
  notAgainst(values: Values, slots: readonly string[]): readonly number[] | null {
    let fewest: readonly number[] | null = null;
    for (const slot of slots) {
      const value = values[slot];
      if (value === undefined || isInexact(value)) continue;
      const holding = this.places.get(`${slot}=${value.key}`) ?? [];
      const size = holding.length + this.lacking(slot).length;
      if (fewest === null || size < fewest.length) fewest = inOrder(holding, this.lacking(slot));
    }
    return fewest;
  }

  private lacking(slot: string): readonly number[] {
    const known = this.without.get(slot);
    if (known !== undefined) return known;
    const filled = new Set([...this.places].flatMap(([name, places]) => (name.startsWith(`${slot}=`) ? places : [])));
    const lacking = this.all.filter((place) => !filled.has(place));
    this.without.set(slot, lacking);
    return lacking;
  }
}

/** "over $47 million" agrees with "$47.4 million". */
const isInexact = ({ mention }: Value) => mention?.quantity != null;

function inOrder(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  return [...some, ...others].sort((a, b) => a - b);
}

function append(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [place]);
  else list.push(place);
}
