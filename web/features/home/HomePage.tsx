import { ArchesRule } from '../../ui/Bridge';
import { ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { SearchBox } from '../../ui/SearchBox';
import { contentLang, locale } from '../../lib/locale';
import { messages } from '../../messages';
import { RecordItem } from '../records/RecordItem';
import { Figures, SharedWhere, ToldPractice, Upcoming } from './parts';
import { ResultList } from '../search/ResultList';
import type { HomeContent } from './load';

const t = messages.home;

/** Search first, then what was published and decided lately. */
export function HomePage(content: HomeContent) {
  return (
    <Layout ownSearch>
      <PageHead
        title={messages.layout.name}
        description={t.description}
        url={content.url}
        jsonLd={jsonLd(content.url)}
        feed="/flux.xml"
      />
      <div className="page hero">
        <div className="hero-text">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
          <SearchBox />
          <ul className="chips">
            {content.themes.map(({ name, href }) => (
              <li key={href}>
                <Chip href={href} lang={contentLang}>
                  {name}
                </Chip>
              </li>
            ))}
            <li>
              <Chip href="/thematiques">{t.allThemes(content.themeCount)}</Chip>
            </li>
          </ul>
        </div>
        <SharedWhere places={content.places} />
      </div>
      <ArchesRule />
      <div className="page columns home">
        <div>
          <Figures figures={content.figures} />
          {content.told && <ToldPractice told={content.told} />}
          <Sheets content={content} />
        </div>
        <div className="home-side">
          {content.upcoming.length > 0 && <Upcoming meetings={content.upcoming} />}
          <Decisions records={content.records} />
          <section className="card" aria-labelledby="lettre">
            <h2 id="lettre" className="card-title">
              {t.newsletter}
            </h2>
            <p>{t.newsletterText}</p>
            <ButtonLink href="/lettre" look="main">
              {t.newsletterAction}
            </ButtonLink>
          </section>
        </div>
      </div>
    </Layout>
  );
}

function Sheets({ content }: { content: HomeContent }) {
  return (
    <>
      <section aria-labelledby="fiches">
        <div className="list-head">
          <h2 id="fiches">{t.practices}</h2>
          <a href="/pratiques">{t.allPractices(content.practiceCount)}</a>
        </div>
        {content.practices.length > 0 ? (
          <ResultList hits={content.practices} />
        ) : (
          <p className="quiet">{t.noPractice}</p>
        )}
      </section>
      {content.meetings.length > 0 && (
        <section aria-labelledby="rencontres">
          <div className="list-head">
            <h2 id="rencontres">{t.meetings}</h2>
            <a href="/rencontres">{t.allMeetings}</a>
          </div>
          <ResultList hits={content.meetings} />
        </section>
      )}
    </>
  );
}

function Decisions({ records }: { records: HomeContent['records'] }) {
  return (
    <section aria-labelledby="decisions">
      <div className="list-head">
        <h2 id="decisions">{t.decisions}</h2>
        <a href="/releves">{t.allRecords}</a>
      </div>
      {records.length > 0 ? (
        <ul className="list">
          {records.map((record) => (
            <RecordItem key={record.reference} record={record} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t.noRecord}</p>
      )}
    </section>
  );
}

function jsonLd(url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: messages.layout.name,
    url,
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url}recherche?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
