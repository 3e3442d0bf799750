import { contentLang } from '../../../lib/locale';
import { formatDay } from '../../../lib/format/dates';
import { messages } from '../../../messages';
import { ButtonLink } from '../../../ui/Button';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { Layout } from '../../../ui/Layout';
import { ListHead } from '../../../ui/ListHead';
import { PageHead } from '../../../ui/PageHead';
import { LETTERS_FEED } from '../feed';
import type { ArchiveContent } from './load';

const t = messages.newsletter;

/** The letters that were sent, for whoever wants to read one before asking for the next. */
export function ArchivePage({ letters, url }: ArchiveContent) {
  return (
    <Layout>
      <PageHead title={t.archive.title} description={t.archive.lead} url={url} feed={LETTERS_FEED} />
      <div className="page stack">
        <Breadcrumb trail={[{ name: t.title, href: '/lettre' }]} />
        <ListHead title={t.archive.title} lead={t.archive.lead} />
        {letters.length === 0 ? (
          <p>{t.archive.empty}</p>
        ) : (
          <ul className="list">
            {letters.map(({ slug, title, sentAt, excerpt, href }) => (
              <li key={slug} className="result">
                <p className="small quiet">
                  <time dateTime={sentAt}>{formatDay(sentAt)}</time>
                </p>
                <h2>
                  <a href={href} lang={contentLang}>
                    {title}
                  </a>
                </h2>
                {excerpt !== '' && <p lang={contentLang}>{excerpt}</p>}
              </li>
            ))}
          </ul>
        )}
        <p>
          <ButtonLink href="/lettre">{t.action}</ButtonLink>
        </p>
        <p className="small">
          <a href={LETTERS_FEED}>{t.archive.feed}</a>
        </p>
      </div>
    </Layout>
  );
}
