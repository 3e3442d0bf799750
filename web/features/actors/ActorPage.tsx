import { actor as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Actor } from '../../lib/cms/actors';
import { isWebAddress, pathTo } from '../../lib/paths';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { ButtonLink } from '../../ui/Button';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { Picture } from '../../ui/Picture';
import { present, SectionBlock } from '../../ui/SectionBlock';
import { Paragraphs } from '../../ui/Texts';
import { messages } from '../../messages';
import { RecueilLinks } from '../recueil/RecueilLinks';
import { askAddress } from '../comments/addresses';
import { ResultList } from '../search/ResultList';
import { exportAddress } from '../search/state';
import { ActorEssentials } from './ActorEssentials';
import type { ActorContent } from './load';
import { Roles } from './Roles';

const { heading, option } = described(type);

/** An actor: what it says of itself, what it became, and everything that names it. */
export function ActorPage({ actor, slug, practices, meetings, sheets, roles, url }: ActorContent) {
  const t = messages.actors;
  const name = actor.acronym ? `${actor.name} (${actor.acronym})` : actor.name;
  const sections = present([
    actor.mission && { id: 'mission', title: heading('mission'), content: <Paragraphs text={actor.mission} /> },
    actor.description && {
      id: 'presentation',
      title: heading('description'),
      content: <Paragraphs text={actor.description} />,
    },
    practices.length > 0 && { id: 'fiches', title: t.practices, content: <ResultList hits={practices} /> },
    meetings.length > 0 && { id: 'rencontres', title: t.meetings, content: <ResultList hits={meetings} /> },
    roles.length > 0 && { id: 'comites', title: t.committees, content: <Roles roles={roles} /> },
  ]);
  return (
    <Layout current="actors">
      <PageHead
        title={name}
        description={actor.mission ?? actor.description ?? option('kind', actor.kind)}
        url={url}
        jsonLd={jsonLd(actor, url)}
        feed={exportAddress('/flux.xml', { actor: [slug] })}
      />
      <article className="page">
        <Breadcrumb trail={[{ name: t.title, href: '/acteurs' }]} />
        <header className="page-head">
          <KindLabel kind="actor" />
          <h1 lang={contentLang}>{name}</h1>
          {actor.successor && (
            <p className="lead">
              {heading('successor')}{' '}
              <a href={pathTo('acteurs', actor.successor.slug)}>
                {actor.successor.acronym ? t.the(actor.successor.acronym) : actor.successor.name}
              </a>
              {actor.successor.acronym && ` (${actor.successor.name})`}
            </p>
          )}
          {actor.logo && <Picture className="logo" image={actor.logo} alt="" sizes="200px" />}
        </header>
        <div className="columns">
          <div>
            {sections.map((section) => (
              <SectionBlock key={section.id} {...section} />
            ))}
            <RecueilLinks state={{ actor: [slug] }} sheets={sheets} />
            {practices.length + meetings.length === 0 && (
              <p className="card">
                {t.noContent} <a href="/espace">{t.complete}</a>
              </p>
            )}
          </div>
          <aside>
            <ActorEssentials actor={actor} />
            <p className="actions">
              <ButtonLink href={askAddress(slug, pathTo('acteurs', slug))}>{messages.comments.ask}</ButtonLink>
            </p>
          </aside>
        </div>
      </article>
    </Layout>
  );
}

function jsonLd(actor: Actor, url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: actor.name,
    url,
    ...(actor.acronym && { alternateName: actor.acronym }),
    ...(actor.website && isWebAddress(actor.website) && { sameAs: actor.website }),
  };
}
