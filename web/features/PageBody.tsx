import type { InstitutionalPage } from '../lib/cms/pages';
import { contentLang } from '../lib/locale';
import { Blocks } from '../ui/Blocks';
import { TextList } from '../ui/Texts';

/** The title and text of a page that the editors wrote. */
export function PageBody({ page }: { page: InstitutionalPage }) {
  return (
    <>
      <header className="page-head">
        <h1 lang={contentLang}>{page.title}</h1>
        {page.summary && (
          <p className="lead" lang={contentLang}>
            {page.summary}
          </p>
        )}
      </header>
      <div className="sheet-text">
        {page.sections.map(({ title, body, points }) => (
          <section key={title}>
            <h2 lang={contentLang}>{title}</h2>
            <Blocks blocks={body} />
            <TextList items={points} />
          </section>
        ))}
        <Blocks blocks={page.body} />
      </div>
    </>
  );
}
