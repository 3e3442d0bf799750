/** One run of words that both versions share, or that only one has. */
export type Run = { kind: 'same' | 'removed' | 'added'; text: string };

/** Above this many pairs of words the comparison of two long texts would freeze the page: they are shown whole. */
const tooMany = 4_000_000;

/** Ordinary spaces only: the narrow space of « 1 155 » belongs to the number. */
const wordsOf = (lines: readonly string[]): string[] => lines.join('\n').split(/([ \t\n]+)/).filter((word) => word !== '');

function push(runs: Run[], kind: Run['kind'], text: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}

/** Lengths of the longest common subsequences of every pair of suffixes, row by row. */
function commonLengths(before: string[], after: string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const next = rows[row + 1];
      const here = rows[row];
      if (!next || !here) continue;
      here[column] =
        before[row] === after[column] ? (next[column + 1] ?? 0) + 1 : Math.max(next[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return rows;
}

/** Word by word difference of two versions of a field, by their longest common subsequence. */
export function compare(before: readonly string[], after: readonly string[]): Run[] {
  const left = wordsOf(before);
  const right = wordsOf(after);
  const runs: Run[] = [];
  if (left.length * right.length > tooMany) {
    push(runs, 'removed', left.join(''));
    push(runs, 'added', right.join(''));
    return runs;
  }
  const common = commonLengths(left, right);
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const mine = left[row];
    const theirs = right[column];
    if (mine !== undefined && mine === theirs) {
      push(runs, 'same', mine);
      row += 1;
      column += 1;
    } else if (theirs === undefined || (mine !== undefined && (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0))) {
      push(runs, 'removed', mine ?? '');
      row += 1;
    } else {
      push(runs, 'added', theirs);
      column += 1;
    }
  }
  return runs;
}
