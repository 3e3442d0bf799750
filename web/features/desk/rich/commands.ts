import { lastTitleLevel } from '@passerelles/content/shared';
import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Attrs, MarkType, Node, NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { schema } from './schema';

const { paragraph, heading, quote, list_item: item, bullet_list: bullets, ordered_list: numbers } = schema.nodes;
const { bold, italic, link } = schema.marks;
export const subtitleLevel = lastTitleLevel + 1;

interface Around {
  node: Node;
  pos: number;
}

function listAround($pos: ResolvedPos): Around | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type === bullets || node.type === numbers) return { node, pos: $pos.before(depth) };
  }
  return null;
}

/** Into a list, out of it, or from one kind of list to the other. */
const toggleList =
  (type: NodeType): Command =>
  (state, dispatch, view) => {
    const around = listAround(state.selection.$from);
    if (around?.node.type === type) return liftListItem(item)(state, dispatch, view);
    if (around) {
      dispatch?.(state.tr.setNodeMarkup(around.pos, type));
      return true;
    }
    if (wrapInList(type)(state, dispatch)) return true;
    // A title or a quote is a paragraph first.
    const made = setBlockType(paragraph)(state, dispatch);
    if (made && dispatch && view) wrapInList(type)(view.state, dispatch);
    return made;
  };

const toggleBlock =
  (type: NodeType, isIt: (node: Node) => boolean, attrs: Attrs | null = null): Command =>
  (state, dispatch) =>
    setBlockType(isIt(state.selection.$from.parent) ? paragraph : type, attrs)(state, dispatch);

const isTitle = (node: Node) => node.type === heading && Number(node.attrs.level) <= lastTitleLevel;
const isSubtitle = (node: Node) => node.type === heading && !isTitle(node);
const isQuote = (node: Node) => node.type === quote;

function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, $from, empty } = selection;
  return empty ? !!type.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, type);
}

const inBlock = (isIt: (node: Node) => boolean) => (state: EditorState) => isIt(state.selection.$from.parent);
const inList = (type: NodeType) => (state: EditorState) => listAround(state.selection.$from)?.node.type === type;

export interface Tool {
  run: Command;
  /** Whether the words at the cursor have it; a tool without this can't be on or off. */
  isOn?: (state: EditorState) => boolean;
  /** As a keymap names it; `Mod` is Ctrl, or Cmd on a Mac. */
  key?: string;
  /** Shown inside a list only. */
  inLists?: true;
}

/** The tools of the toolbar but the link, in their order. Ctrl+Alt is the AltGr of French keyboards, which types `@`: no tool uses it. */
export const tools = {
  title: {
    run: toggleBlock(heading, isTitle, { level: lastTitleLevel }),
    isOn: inBlock(isTitle),
    key: 'Mod-Shift-1',
  },
  subtitle: {
    run: toggleBlock(heading, isSubtitle, { level: subtitleLevel }),
    isOn: inBlock(isSubtitle),
    key: 'Mod-Shift-2',
  },
  bold: { run: toggleMark(bold), isOn: (state) => hasMark(state, bold), key: 'Mod-b' },
  italic: { run: toggleMark(italic), isOn: (state) => hasMark(state, italic), key: 'Mod-i' },
  bullets: { run: toggleList(bullets), isOn: inList(bullets), key: 'Mod-Shift-8' },
  numbers: { run: toggleList(numbers), isOn: inList(numbers), key: 'Mod-Shift-7' },
  inward: { run: sinkListItem(item), key: 'Mod-]', inLists: true },
  outward: { run: liftListItem(item), key: 'Mod-[', inLists: true },
  quote: { run: toggleBlock(quote, isQuote), isOn: inBlock(isQuote), key: 'Mod-Shift-9' },
  undo: { run: undo, key: 'Mod-z' },
  redo: { run: redo, key: 'Mod-y' },
} satisfies Record<string, Tool>;
export type ToolName = keyof typeof tools;

export const isInList = (state: EditorState): boolean => listAround(state.selection.$from) !== null;

interface Run {
  from: number;
  to: number;
  url: string;
}

/** The words of the link at the cursor, or the words that are chosen. */
function linkedRange({ selection: { $from, from, to, empty } }: EditorState): Pick<Run, 'from' | 'to'> {
  if (!empty) return { from, to };
  const runs: Run[] = [];
  $from.parent.forEach((node, offset) => {
    const url = link.isInSet(node.marks)?.attrs.url as string | undefined;
    if (url === undefined) return;
    const start = $from.start() + offset;
    const last = runs.at(-1);
    if (last?.url === url && last.to === start) last.to += node.nodeSize;
    else runs.push({ from: start, to: start + node.nodeSize, url });
  });
  return runs.find((run) => run.from <= from && from <= run.to) ?? { from, to };
}

/** The address of the link at the cursor; empty when there is none. */
export function linkAt(state: EditorState): string {
  const { from, to } = linkedRange(state);
  let url = '';
  state.doc.nodesBetween(from, to, (node) => {
    url ||= String(link.isInSet(node.marks)?.attrs.url ?? '');
  });
  return url;
}

/** Makes a link of the words that are chosen, or of the address itself where none are; null takes the link away. */
export function setLink(view: EditorView, url: string | null): void {
  const { state } = view;
  const { from, to } = linkedRange(state);
  const { tr } = state;
  if (url !== null && from === to) {
    tr.insert(from, schema.text(url.replace(/^mailto:/i, ''), [link.create({ url })]));
  } else {
    tr.removeMark(from, to, link);
    if (url !== null) tr.addMark(from, to, link.create({ url }));
  }
  view.dispatch(tr.scrollIntoView());
}
