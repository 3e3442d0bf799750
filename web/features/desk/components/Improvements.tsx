import { contentLang } from '../../../lib/locale';
import type { Practice } from '../../../lib/cms/practices';
import { messages } from '../../../messages/in-browsers';

const t = messages.desk.life;

/** What the sheet that inspires another says is to be improved: for who writes the other. Nothing where it says nothing. */
export function Improvements({ practice: { title, improvements } }: { practice: Practice }) {
  if (improvements.length === 0) return null;
  return (
    <details className="desk-after" open>
      <summary>{t.improvements(title)}</summary>
      <ul className="desk-change" lang={contentLang}>
        {improvements.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
