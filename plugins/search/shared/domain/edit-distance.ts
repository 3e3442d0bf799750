/** How many edits a word of this form may be away: none under 5 letters or with a digit, one from 5, two from 9. */
export function allowedEdits(form: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(form) || form.length < 5) return 0;
  return form.length < 9 ? 1 : 2;
}

/**
 * Whether `word` is at most `limit` edits away from `target`; a transposition of neighbours is one edit. With `prefix`,
 * the beginning of `target` is compared instead: `biblit` is near `bibliothèque`.
 */
export function isNear(word: string, target: string, limit: number, prefix = false): boolean {
  if (limit === 0) return prefix ? target.startsWith(word) : word === target;
  if (target.length < word.length - limit) return false;
  if (!prefix && target.length > word.length + limit) return false;
  return bounded(word, prefix ? target.slice(0, word.length + limit) : target, limit, prefix);
}

/** Three rows of the table, used again by every comparison: the vocabulary is compared with a word by the ten thousand. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

function bounded(word: string, target: string, limit: number, prefix: boolean): boolean {
  const width = target.length + 2;
  if (width > rows[0].length)
    rows = [new Uint16Array(width * 2), new Uint16Array(width * 2), new Uint16Array(width * 2)];
  let [beforeLast, last, current] = rows;
  for (let column = 0; column < width; column += 1) last[column] = column;
  let smallestOfLast = 0;
  for (let row = 1; row <= word.length; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(target.length, row + limit);
    // Beside the band everything is too far.
    let smallest = from === 1 ? row : limit + 1;
    current[from - 1] = smallest;
    current[to + 1] = limit + 1;
    for (let column = from; column <= to; column += 1) {
      const same = word.charCodeAt(row - 1) === target.charCodeAt(column - 1);
      let value = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && swapped(word, target, row, column))
        value = Math.min(value, at(beforeLast, column - 2) + 1);
      current[column] = value;
      if (value < smallest) smallest = value;
    }
    if (smallest > limit && smallestOfLast > limit) return false;
    smallestOfLast = smallest;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return prefix ? smallestOfLast <= limit : at(last, target.length) <= limit;
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function swapped(word: string, target: string, row: number, column: number): boolean {
  return (
    word.charCodeAt(row - 1) === target.charCodeAt(column - 2) &&
    word.charCodeAt(row - 2) === target.charCodeAt(column - 1)
  );
}
