/**
 * The documents that have a word, each by its place in the index, with how often each field has it: four counts of a byte
 * each in one number, the first field in the lowest byte.
 */
export class Postings {
  size = 0;
  #places = new Int32Array(2);
  #counts = new Uint32Array(2);

  get places(): Int32Array {
    return this.#places;
  }

  get counts(): Uint32Array {
    return this.#counts;
  }

  add(place: number, counts: number): void {
    if (this.size === this.#places.length) this.#grow();
    this.#places[this.size] = place;
    this.#counts[this.size] = counts;
    this.size += 1;
  }

  remove(place: number): void {
    const index = this.#places.subarray(0, this.size).indexOf(place);
    if (index === -1) return;
    this.size -= 1;
    this.#places[index] = this.#places[this.size] ?? 0;
    this.#counts[index] = this.#counts[this.size] ?? 0;
  }

  #grow(): void {
    const places = new Int32Array(this.size * 2);
    const counts = new Uint32Array(this.size * 2);
    places.set(this.#places);
    counts.set(this.#counts);
    this.#places = places;
    this.#counts = counts;
  }
}
