import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo } from 'prosemirror-history';
import { inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { tools } from './commands';
import { schema } from './schema';

const { bullet_list: bullets, ordered_list: numbers, list_item: item, hard_break: lineBreak } = schema.nodes;

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
  return true;
};

/** A list as people begin one; the next Backspace takes it back. */
const asTyped = inputRules({
  rules: [wrappingInputRule(/^\s*[-–•*]\s$/, bullets), wrappingInputRule(/^\s*1[.)]\s$/, numbers)],
});

/** Keys of the editor. Tab is not among them: it leaves the field, as everywhere else in the form. */
export const editorPlugins = (openLink: () => void, goToTools: () => void): Plugin[] => {
  const opens =
    (open: () => void): Command =>
    (_, dispatch) => {
      if (dispatch) open();
      return true;
    };
  return [
    asTyped,
    history(),
    keymap({
      ...Object.fromEntries(Object.values(tools).map(({ key, run }) => [key, run])),
      'Mod-Shift-z': redo,
      'Mod-k': opens(openLink),
      'Alt-F10': opens(goToTools),
      Backspace: undoInputRule,
      Enter: splitListItem(item),
      'Shift-Enter': chainCommands(exitCode, insertBreak),
    }),
    keymap(baseKeymap),
  ];
};
