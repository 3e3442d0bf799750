'use client';

import { fromDocument, lengthOfBlocks, toDocument, type Block, type PasteNotices } from '@passerelles/content/shared';
import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState } from 'react';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { caretAfter } from './caret';
import { PasteParser, readPastedText } from './clipboard';
import { linkAt, setLink } from './commands';
import { LinkBox } from './LinkBox';
import { editorPlugins } from './plugins';
import { blocksName } from './read-rich';
import type { EditorProps } from './props';
import { schema } from './schema';
import { Toolbar } from './Toolbar';

const t = messages.richText;

const sayNotices = ({ tables, images }: PasteNotices): string =>
  [tables > 0 ? t.tables(tables) : '', images > 0 ? t.images(images) : ''].filter((said) => said !== '').join(' ');

const blocksOf = (state: EditorState): Block[] =>
  fromDocument(state.doc.toJSON() as Parameters<typeof fromDocument>[0]);

/** The editor of a rich field (ProseMirror, without React inside). A hidden input bears its blocks, and tells the form when they change. */
export function Editor({ id, name, label, help, value, error, most, onChange, caret }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const view = useRef<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [blocks, setBlocks] = useState<readonly Block[]>(value);
  const [isLinking, setLinking] = useState(false);
  const [notice, setNotice] = useState('');
  const json = JSON.stringify(blocks);
  const ids = { label: `${id}-titre`, help: `${id}-aide`, error: `${id}-erreur`, keys: `${id}-touches` };
  const described = [help && ids.help, error && ids.error, ids.keys].filter(Boolean).join(' ');

  // The editor replaces the text box: the value that the box began with is not read again.
  const begin = useRef({ value, caret });
  useEffect(() => {
    const goToTools = () => field.current?.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus();
    const first = EditorState.create({
      doc: Node.fromJSON(schema, toDocument(begin.current.value)),
      plugins: editorPlugins(() => setLinking(true), goToTools),
    });
    const made: EditorView = new EditorView(place.current, {
      state: first,
      clipboardParser: new PasteParser((notices) => setNotice(sayNotices(notices))),
      clipboardTextParser: (text, _, plain) =>
        (plain ? null : readPastedText(text)) as ReturnType<typeof readPastedText>,
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction);
        made.updateState(next);
        setState(next);
        if (!transaction.docChanged) return;
        const changed = blocksOf(next);
        setBlocks(changed);
        // A form that is sent before the next rendering sends what was typed.
        if (hidden.current) hidden.current.value = JSON.stringify(changed);
      },
    });
    view.current = made;
    setState(first);
    if (begin.current.caret !== null) {
      made.dispatch(caretAfter(made.state, begin.current.caret));
      made.focus();
    }
    return () => made.destroy();
  }, []);

  useEffect(() => {
    view.current?.setProps({
      attributes: {
        id,
        class: 'input rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': ids.label,
        'aria-describedby': described,
        ...(contentLang ? { lang: contentLang } : {}),
        ...(error ? { 'aria-invalid': 'true' } : {}),
      },
    });
  }, [id, ids.label, described, error]);

  const told = useRef(json);
  useEffect(() => {
    if (told.current === json) return;
    told.current = json;
    hidden.current?.dispatchEvent(new Event('input', { bubbles: true }));
    onChange?.(JSON.parse(json) as Block[]);
  }, [json, onChange]);

  const length = lengthOfBlocks(blocks);
  const closeLink = () => {
    setLinking(false);
    view.current?.focus();
  };

  return (
    <div className="field" ref={field}>
      <span className="field-label" id={ids.label} onClick={() => view.current?.focus()}>
        {label}
      </span>
      {help && (
        <span className="field-help" id={ids.help}>
          {help}
        </span>
      )}
      {error && (
        <span className="field-error" id={ids.error}>
          {error}
        </span>
      )}
      <div className="rich">
        {state && <Toolbar editorId={id} state={state} view={() => view.current} onLink={() => setLinking(true)} />}
        {isLinking && state && (
          <LinkBox
            id={id}
            url={linkAt(state)}
            onSet={(url) => {
              if (view.current) setLink(view.current, url);
              closeLink();
            }}
            onClose={closeLink}
          />
        )}
        <div ref={place} />
      </div>
      <p className="small quiet rich-foot">
        <span id={ids.keys}>{t.keys}</span>
        <span className={length > most ? 'bad' : undefined}>{messages.desk.sheet.characters(length, most)}</span>
      </p>
      <p className="small rich-notice" role="status">
        {[notice, length > most ? t.tooLong(length - most) : ''].filter(Boolean).join(' ')}
      </p>
      <input ref={hidden} type="hidden" name={blocksName(name)} value={json} />
    </div>
  );
}
