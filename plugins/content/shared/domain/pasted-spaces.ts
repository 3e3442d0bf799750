import { joinInlines, leafOf, wordsOf, type InlineNode, type TextLeaf } from './blocks';

const leavesIn = (line: readonly InlineNode[]): TextLeaf[] =>
  line.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]));

/** As a browser lays out a line: one space between two words, none at an end; null when nothing is said. No-break spaces are spaces at an end only. */
export function asLine(pasted: readonly InlineNode[]): InlineNode[] | null {
  const line = pasted.map((inline) =>
    inline.type === 'link'
      ? { ...inline, children: inline.children.map((leaf) => leafOf(leaf.text, leaf)) }
      : leafOf(inline.text, inline),
  );
  const leaves = leavesIn(line);
  let before = leafOf('\n', {});
  for (const leaf of leaves) {
    leaf.text = leaf.text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ');
    if (/[ \n]$/.test(before.text)) leaf.text = leaf.text.replace(/^ +/, '');
    if (leaf.text.startsWith('\n')) before.text = before.text.replace(/ +$/, '');
    if (leaf.text !== '') before = leaf;
  }
  trimStarts(leaves, /^\s+/);
  trimStarts(leaves.reverse(), /\s+$/);
  const joined = joinInlines(line);
  return joined.every((inline) => wordsOf(inline) === '') ? null : joined;
}

/** Leaf after leaf, until one holds a word. */
function trimStarts(leaves: readonly TextLeaf[], spaces: RegExp): void {
  for (const leaf of leaves) {
    leaf.text = leaf.text.replace(spaces, '');
    if (leaf.text !== '') return;
  }
}
