import type { FacetLabel, IndexDocument } from '../../../../shared/domain/document';
import {
  facetNames,
  facetOrder,
  facetValues,
  facetValuesAtMost,
  type FacetCount,
  type FacetCounts,
  type FacetFilters,
  type FacetName,
} from '../../../../shared/domain/facets';

interface Value {
  /** -1 for what filters and is not counted: INSEE codes. */
  facet: number;
  label: FacetLabel;
}

const territory = facetNames.indexOf('territory');
const notCounted = -1;

/**
 * The facet values of every document as numbers, so that filtering and counting ten thousand of them is a walk over arrays.
 * A value seen again with another label takes the latest.
 */
export class FacetColumns {
  readonly #values: Value[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #columns: (Int32Array | undefined)[] = [];
  /** Place of each value when all are in the order of their labels; null when a label is new. */
  #ranks: Int32Array | null = null;

  put(place: number, document: IndexDocument): void {
    const numbers = new Set<number>();
    for (const [facet, name] of facetNames.entries()) {
      for (const label of facetValues(document, name)) numbers.add(this.#learn(facet, label));
    }
    for (const code of document.territoryCodes) numbers.add(this.#learn(notCounted, { value: code, label: code }));
    this.#columns[place] = Int32Array.from(numbers);
  }

  drop(place: number): void {
    this.#columns[place] = undefined;
  }

  /** The places that every filter lets through. */
  filter(places: Int32Array, filters: FacetFilters): Int32Array {
    const { active, wanted } = this.#read(filters);
    return places.filter((place) => {
      const column = this.#columns[place];
      if (column === undefined) return false;
      let passed = 0;
      for (let at = 0; at < column.length; at += 1) passed |= wanted[column[at] ?? 0] ?? 0;
      return (active & ~passed) === 0;
    });
  }

  /**
   * Filters and counts in one pass. Counts are disjunctive: a facet is counted over what the filters of all the *other*
   * facets let through, so that a second value can be added to the first.
   */
  filterAndCount(places: Int32Array, filters: FacetFilters): { kept: Int32Array; facets: FacetCounts } {
    const { active, wanted } = this.#read(filters);
    const facets = Int8Array.from(this.#values, ({ facet }) => facet);
    const counts = new Uint32Array(this.#values.length);
    const kept = new Int32Array(places.length);
    let size = 0;
    // Plain loops: this is where a search for a common word spends its time.
    for (let entry = 0; entry < places.length; entry += 1) {
      const place = places[entry] ?? 0;
      const column = this.#columns[place];
      if (column === undefined) continue;
      let passed = 0;
      if (active !== 0) for (let at = 0; at < column.length; at += 1) passed |= wanted[column[at] ?? 0] ?? 0;
      const refused = active & ~passed;
      if (refused === 0) {
        kept[size] = place;
        size += 1;
        for (let at = 0; at < column.length; at += 1) add(counts, column[at] ?? 0);
      } else if ((refused & (refused - 1)) === 0) {
        const only = 31 - Math.clz32(refused);
        for (let at = 0; at < column.length; at += 1)
          if (facets[column[at] ?? 0] === only) add(counts, column[at] ?? 0);
      }
    }
    return { kept: kept.subarray(0, size), facets: this.#present(counts, wanted) };
  }

  /** Which facets filter, one bit each, and for each value the bit of the facet that asks for it. */
  #read(filters: FacetFilters): { active: number; wanted: Uint8Array } {
    const wanted = new Uint8Array(this.#values.length);
    let active = 0;
    for (const [facet, name] of facetNames.entries()) {
      const values = filters[name] ?? [];
      if (values.length === 0) continue;
      active |= 1 << facet;
      for (const value of values) {
        const numbers = [
          this.#numbers.get(keyOf(facet, value)),
          facet === territory ? this.#numbers.get(keyOf(notCounted, value)) : undefined,
        ];
        for (const number of numbers) if (number !== undefined) wanted[number] = 1 << facet;
      }
    }
    return { active, wanted };
  }

  /** Most frequent first, then by label; only the first ones, and those asked for. */
  #present(counts: Uint32Array, wanted: Uint8Array): FacetCounts {
    const ranks = this.#rank();
    const perFacet: number[][] = facetNames.map(() => []);
    for (let number = 0; number < counts.length; number += 1) {
      const facet = this.#values[number]?.facet ?? notCounted;
      if (counts[number] !== 0 && facet !== notCounted) perFacet[facet]?.push(number);
    }
    const entries = facetNames.map((name, facet): [FacetName, FacetCount[]] => {
      const numbers = perFacet[facet] ?? [];
      const keys = Float64Array.from(
        numbers,
        (number) => -(counts[number] ?? 0) * counts.length + (ranks[number] ?? 0),
      );
      const order = name === 'year' ? keys : keys.slice().sort();
      const last = order[facetValuesAtMost - 1] ?? Number.POSITIVE_INFINITY;
      const shown = numbers.filter(
        (number, index) => name === 'year' || (keys[index] ?? 0) <= last || (wanted[number] ?? 0) !== 0,
      );
      const list = shown.map(
        (number): FacetCount => ({
          ...(this.#values[number]?.label ?? { value: '', label: '' }),
          count: counts[number] ?? 0,
        }),
      );
      return [name, list.sort(facetOrder(name))];
    });
    return Object.fromEntries(entries) as FacetCounts;
  }

  #rank(): Int32Array {
    if (this.#ranks !== null) return this.#ranks;
    const byLabel = facetOrder('kind');
    const sorted = this.#values.map(({ label }, number) => ({ ...label, count: 0, number })).sort(byLabel);
    const ranks = new Int32Array(sorted.length);
    for (const [rank, { number }] of sorted.entries()) ranks[number] = rank;
    this.#ranks = ranks;
    return ranks;
  }

  #learn(facet: number, label: FacetLabel): number {
    const key = keyOf(facet, label.value);
    const known = this.#numbers.get(key);
    const number = known ?? this.#values.length;
    if (known === undefined) this.#numbers.set(key, number);
    if (this.#values[number]?.label.label !== label.label) this.#ranks = null;
    this.#values[number] = { facet, label };
    return number;
  }
}

function add(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}

function keyOf(facet: number, value: string): string {
  return `${facet}:${value}`;
}
