'use client';

import { blocksToText, typedOver, type Block } from '@passerelles/content/shared';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { contentLang } from '../../../lib/locale';
import { TextArea } from '../../../ui/Field';
import type { EditorProps, RichFieldProps } from './props';
import { beforeName } from './read-rich';

interface Loaded {
  Editor: (props: EditorProps) => ReactNode;
  start: readonly Block[];
  /** What stood before the cursor, when it was in the text box. */
  caret: string | null;
}

/** How far away the field is when its editor is fetched. */
const near = '800px';

/**
 * Text with titles, lists, links: a text box, and once a script runs and the field comes near, an editor (fetched then, and nowhere else)
 * with what was typed so far. Where the editor can't be loaded, the text box stays and works.
 */
export function RichField({ onChange, most, ...field }: RichFieldProps) {
  const { name, value } = field;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [start] = useState(value);
  const area = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  const load = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    const swap = ({ Editor }: typeof import('./Editor')) => {
      const box = area.current?.querySelector('textarea');
      if (!box) return;
      const caret = document.activeElement === box ? box.value.slice(0, box.selectionStart) : null;
      // At once: a key pressed between the reading and a later rendering would be lost.
      flushSync(() => setLoaded({ Editor, start: typedOver(box.value, start), caret }));
    };
    import('./Editor').then(swap, () => {
      asked.current = false;
    });
  }, [start]);

  useEffect(() => {
    if (!area.current || loaded) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && load(), {
      rootMargin: near,
    });
    observer.observe(area.current);
    return () => observer.disconnect();
  }, [load, loaded]);

  if (loaded) {
    const { Editor, start: from, caret } = loaded;
    return <Editor {...field} value={from} caret={caret} most={most} onChange={onChange} />;
  }
  const { id, label, help, error } = field;
  return (
    <div ref={area} onFocus={load} className="field">
      <TextArea
        id={id}
        name={name}
        label={label}
        help={help}
        error={error}
        rows={14}
        lang={contentLang}
        defaultValue={blocksToText(start)}
      />
      <input type="hidden" name={beforeName(name)} value={JSON.stringify(start)} />
    </div>
  );
}
