import type { Practice } from '../../lib/cms/practices';
import { messages } from '../../messages';

/** The citation of a sheet, ready to be selected; enhance/copy-text adds a button where the clipboard answers. */
export function Cite({ practice, url }: { practice: Practice; url: string }) {
  const t = messages.practices;
  const year = practice.publishedOn?.slice(0, 4) ?? null;
  return (
    <details className="cite">
      <summary className="button">{t.cite}</summary>
      <copy-text data-label={t.citeCopy} data-done={t.citeCopied}>
        <blockquote>{t.citation(practice.owner?.name ?? messages.layout.name, practice.title, year, url)}</blockquote>
      </copy-text>
    </details>
  );
}
