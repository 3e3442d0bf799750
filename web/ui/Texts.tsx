import { contentLang } from '../lib/locale';

/** Paragraphs of a plain text that somebody wrote: a blank line begins a new one. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="prose" lang={contentLang}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

/** Short texts that somebody wrote, one under the other; `look` is the sign before each. */
export function TextList({ items, look = 'dashed' }: { items: string[]; look?: 'dashed' | 'check' | 'plus' }) {
  return (
    <ul className={`${look}-list`} lang={contentLang}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
