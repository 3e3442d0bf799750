import type { IndexDocument, Place } from './document';

export interface Counted {
  value: string;
  label: string;
  count: number;
}

/** Where documents are: `places` and `elsewhere` as the API answers them. */
export interface Placed {
  total: number;
  places: (Place & { count: number })[];
  elsewhere: { count: number; nowhere: number; territories: Counted[] };
}

/** Counts documents by department or region, and what is in none by its own territories. Nothing is lost on the way. */
export class PlaceCounter {
  #total = 0;
  #unplaced = 0;
  #nowhere = 0;
  readonly #places = new Map<string, Place & { count: number }>();
  readonly #territories = new Map<string, Counted>();

  add({ places, territories }: Pick<IndexDocument, 'places' | 'territories'>): void {
    this.#total += 1;
    for (const place of places) {
      const { kind, code, value, label } = place;
      count(this.#places, `${kind} ${code}`, { kind, code, value, label });
    }
    if (places.length > 0) return;
    this.#unplaced += 1;
    if (territories.length === 0) this.#nowhere += 1;
    for (const { value, label } of territories) count(this.#territories, value, { value, label });
  }

  result(): Placed {
    return {
      total: this.#total,
      places: [...this.#places.values()].sort(mostFirst),
      elsewhere: {
        count: this.#unplaced,
        nowhere: this.#nowhere,
        territories: [...this.#territories.values()].sort(mostFirst),
      },
    };
  }
}

function count<T extends object>(counts: Map<string, T & { count: number }>, key: string, what: T): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { ...what, count: 1 });
  else known.count += 1;
}

function mostFirst(one: Counted, other: Counted): number {
  return other.count - one.count || one.label.localeCompare(other.label, 'fr') || (one.value < other.value ? -1 : 1);
}
