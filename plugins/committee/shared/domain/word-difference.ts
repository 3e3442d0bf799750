/** One run of words that both versions share, or that only one has. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}
/** As it is read: of a long passage that did not change, only its ends are shown at first. */
export interface ReadRun {
  kind: Run['kind'] | 'folded';
  text: string;
}

/** Above this many pairs (two times two thousand words) the comparison would take seconds: what differs is shown whole. */
const tooMany = 16_000_000;

/** Words and what separates them. Ordinary spaces only: the narrow space of « 1 155 » belongs to the number. */
export const wordsOf = (text: string): string[] => text.split(/([ \t\n]+)/).filter((word) => word !== '');

/** Word by word difference of two texts, by their longest common subsequence. Removed and same words give `before` back, added and same ones `after`. */
export function wordDifference(before: string, after: string): Run[] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const runs: Run[] = [];
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shortest - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;

  push(runs, 'same', left.slice(0, start).join(''));
  between(runs, left.slice(start, left.length - end), right.slice(start, right.length - end));
  push(runs, 'same', left.slice(left.length - end).join(''));
  return runs;
}

function between(runs: Run[], left: readonly string[], right: readonly string[]): void {
  if (left.length * right.length > tooMany) {
    push(runs, 'removed', left.join(''));
    push(runs, 'added', right.join(''));
    return;
  }
  const common = commonLengths(left, right);
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [mine, theirs] = [left[row], right[column]];
    if (mine !== undefined && mine === theirs) {
      push(runs, 'same', mine);
      row += 1;
      column += 1;
    } else if (
      theirs === undefined ||
      (mine !== undefined && (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0))
    ) {
      push(runs, 'removed', mine ?? '');
      row += 1;
    } else {
      push(runs, 'added', theirs);
      column += 1;
    }
  }
}

function push(runs: Run[], kind: Run['kind'], text: string): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}

/** Lengths of the longest common subsequences of every pair of suffixes, row by row. */
export function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const [here, next] = [rows[row], rows[row + 1]];
      if (!next || !here) continue;
      here[column] =
        before[row] === after[column]
          ? (next[column + 1] ?? 0) + 1
          : Math.max(next[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return rows;
}

/** Folds the unchanged passages of more than `longest` words, keeping `around` of them beside each change. */
export function fold(runs: readonly Run[], around = 12, longest = 40): ReadRun[] {
  return runs.flatMap((run, index): ReadRun[] => {
    const words = wordsOf(run.text);
    if (run.kind !== 'same' || words.length <= longest * 2) return [run];
    // A word and its space are two pieces.
    const head = index === 0 ? 0 : around * 2;
    const tail = index === runs.length - 1 ? 0 : around * 2;
    const parts: ReadRun[] = [
      { kind: 'same', text: words.slice(0, head).join('') },
      { kind: 'folded', text: words.slice(head, words.length - tail).join('') },
      { kind: 'same', text: words.slice(words.length - tail).join('') },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}
