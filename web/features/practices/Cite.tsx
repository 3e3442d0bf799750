import { Fragment } from 'react';
import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { messages } from '../../messages';
import { bibtex, ris } from './citations';

/** The citation of a sheet as a text, in BibTeX and in RIS, ready to be selected; enhance/copy-text adds a button where the clipboard answers. */
export function Cite({ practice, url }: { practice: Practice; url: string }) {
  const t = messages.practices;
  const year = practice.publishedOn?.slice(0, 4) ?? null;
  const forms = [
    { name: 'BibTeX', lines: bibtex(practice, year, url) },
    { name: 'RIS', lines: ris(practice, year, url) },
  ];
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
      {forms.map(({ name, lines }) => (
        <Fragment key={name}>
          <copy-text data-label={t.copyAs(name)} data-done={t.citeCopied}>
            <pre className="command">
              {lines.map(([before, written, after], at) => (
                <Fragment key={at}>
                  {before}
                  {written && <span lang={contentLang}>{written}</span>}
                  {`${after}\n`}
                </Fragment>
              ))}
            </pre>
          </copy-text>
        </Fragment>
      ))}
    </details>
  );
}
