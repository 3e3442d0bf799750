import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { messages } from '../../messages';

/** The citation of a sheet, ready to be selected; enhance/copy-text adds a button where the clipboard answers. */
export function Cite({ practice, url }: { practice: Practice; url: string }) {
  const t = messages.practices;
  const year = practice.publishedOn?.slice(0, 4) ?? null;
  const [before, title, after] = t.citation(practice.owner?.name ?? messages.layout.name, practice.title, year, url);
  return (
    <details className="cite">
      <summary className="button">{t.cite}</summary>
      <copy-text data-label={t.citeCopy} data-done={t.citeCopied}>
        <blockquote>
          {before}
          <span lang={contentLang}>{title}</span>
          {after}
        </blockquote>
      </copy-text>
    </details>
  );
}
