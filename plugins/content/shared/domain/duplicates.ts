/** Indexes of the items whose key already stood earlier in the list, each with the index of the first one. */
export function findDuplicates<T>(
  items: readonly T[],
  key: (item: T) => string | number | null | undefined,
): { index: number; first: number }[] {
  const firsts = new Map<string | number, number>();
  const duplicates: { index: number; first: number }[] = [];
  items.forEach((item, index) => {
    const value = key(item);
    if (value === null || value === undefined || value === '') return;
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, index);
    else duplicates.push({ index, first });
  });
  return duplicates;
}
