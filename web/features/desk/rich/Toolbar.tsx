'use client';

import type { EditorView } from 'prosemirror-view';
import type { EditorState } from 'prosemirror-state';
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { messages } from '../../../messages/in-browsers';
import { isInList, linkAt, tools, type Tool, type ToolName } from './commands';

const t = messages.richText;

/** `Mod-Shift-8` as people read it, and as `aria-keyshortcuts` writes it. */
const keySaid = (key: string) =>
  key
    .replace('Mod', t.control)
    .replace('Shift', t.shift)
    .replace(/[a-z]$/, (letter) => letter.toUpperCase())
    .replaceAll('-', '+');
const keyNamed = (key: string) => key.replace('Mod', 'Control').replaceAll('-', '+');

type AnyTool = ToolName | 'link';

interface Props {
  editorId: string;
  state: EditorState;
  view: () => EditorView | null;
  onLink: () => void;
}

/** One stop of Tab; arrows, Home and End go from tool to tool, Escape back to the text. */
export function Toolbar({ editorId, state, view, onLink }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<AnyTool>('title');
  const names = (Object.keys(tools) as ToolName[]).filter((name) => !('inLists' in tools[name]) || isInList(state));
  const [beforeLink, afterLink] = [names.slice(0, names.indexOf('bold') + 2), names.slice(names.indexOf('bold') + 2)];

  const use = (run: () => void) => (event: MouseEvent) => {
    run();
    // After a click the focus goes back to the text; after a key it stays on the tool.
    if (event.detail > 0) view()?.focus();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return view()?.focus();
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length]!;
    next.focus();
  };

  // Tab does not reach a tool that is hidden.
  const shownStop = stop === 'link' || names.includes(stop) ? stop : 'title';
  const button = (name: AnyTool, tool: Tool) => {
    const can = name === 'link' || tool.run(state);
    const said = t.tools[name];
    return (
      <button
        key={name}
        type="button"
        className="rich-tool"
        tabIndex={name === shownStop ? 0 : -1}
        onFocus={() => setStop(name)}
        title={tool.key ? `${said} (${keySaid(tool.key)})` : said}
        aria-keyshortcuts={tool.key && keyNamed(tool.key)}
        aria-pressed={tool.isOn?.(state)}
        aria-disabled={can ? undefined : true}
        onMouseDown={(event) => event.preventDefault()}
        onClick={use(() => {
          const now = view();
          if (name === 'link') onLink();
          else if (now) tool.run(now.state, now.dispatch, now);
        })}
      >
        {said}
      </button>
    );
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t.toolbar}
      aria-controls={editorId}
      className="rich-tools"
      onKeyDown={move}
    >
      {beforeLink.map((name) => button(name, tools[name]))}
      {button('link', { run: () => true, isOn: (now) => linkAt(now) !== '', key: 'Mod-k' })}
      {afterLink.map((name) => button(name, tools[name]))}
    </div>
  );
}
