import { contentLang } from '../../../lib/locale';
import { formatDay } from '../../../lib/format/dates';
import { messages } from '../../../messages';
import { Blocks } from '../../../ui/Blocks';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { ButtonLink } from '../../../ui/Button';
import { KindLabel } from '../../../ui/Kind';
import { Layout } from '../../../ui/Layout';
import { PageHead } from '../../../ui/PageHead';
import { LETTERS_FEED } from '../feed';
import { archivePath, type LetterContent } from './load';

const t = messages.newsletter;

/** A letter that was sent: what stood in it for everybody, as far as it is public still. */
export function LetterPage({ title, sentAt, excerpt, introduction, items, heads, url }: LetterContent) {
  return (
    <Layout>
      <PageHead title={title} description={excerpt} url={url} type="article" feed={LETTERS_FEED} />
      <div className="page stack">
        <Breadcrumb
          trail={[
            { name: t.title, href: '/lettre' },
            { name: t.archive.title, href: archivePath },
          ]}
        />
        <div className="page-head">
          <h1 lang={contentLang}>{title}</h1>
          <p className="quiet">
            <time dateTime={sentAt}>{t.archive.sent(formatDay(sentAt))}</time>
          </p>
        </div>
        <Blocks blocks={introduction} />
        {items.length > 0 && (
          <ul className="list">
            {items.map(({ documentId, kind, title: name, summary, by, href }) => (
              <li key={documentId} className="result">
                <KindLabel kind={kind} />
                <h2>
                  <a href={href} lang={contentLang}>
                    {name}
                  </a>
                </h2>
                {summary !== '' && <p lang={contentLang}>{summary}</p>}
                {by.length > 0 && (
                  <ul className="facts">
                    {by.map((who) => (
                      <li key={who} lang={contentLang}>
                        {who}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className="small quiet">{t.archive.personal}</p>
        {heads.length > 0 && (
          <section className="prose">
            <h2>{t.archive.heads}</h2>
            <p>
              <a href="/api#series">{t.archive.headsLead}</a>
            </p>
            {heads.map(({ series, reference, hash }) => (
              <div key={series} className="seal">
                <p>
                  <a href={`/releves/${reference}`}>{reference}</a>
                </p>
                <p className="hash">{hash}</p>
              </div>
            ))}
          </section>
        )}
        <p>
          <ButtonLink href="/lettre">{t.action}</ButtonLink>
        </p>
      </div>
    </Layout>
  );
}
