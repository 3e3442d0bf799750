import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';

/** What the text box writes and the editor shows otherwise: signs of items and titles, and the spaces around. */
const unsaid = /^\s*(?:[-–•*]|\d+[.)]|#{2,6})\s+/gm;

/** Puts the cursor behind as many letters as stand before it in the text box. */
export function caretAfter(state: EditorState, typed: string): Transaction {
  let left = typed.replace(unsaid, '').replace(/\s/g, '').length;
  let found: number | null = null;
  state.doc.descendants((node, pos) => {
    if (found !== null || !node.isText) return;
    const text = node.text ?? '';
    for (let at = 0; at < text.length && found === null; at += 1) {
      if (left === 0) found = pos + at;
      else if (/\S/.test(text[at]!)) left -= 1;
    }
    if (left === 0 && found === null) found = pos + text.length;
  });
  const at = state.doc.resolve(found ?? state.doc.content.size);
  return state.tr.setSelection(TextSelection.near(at, -1)).scrollIntoView();
}
