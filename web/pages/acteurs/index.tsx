import { actor as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { listTag } from '@passerelles/content/shared';
import { contentLang } from '../../lib/locale';
import { byLetter } from '../../features/actors/alphabet';
import { publicAddress } from '../../lib/addresses';
import { listActors, type ActorCard } from '../../lib/cms/actors';
import { list, type ListProps } from '../../lib/static-page';
import { pathTo } from '../../lib/paths';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';

const { option } = described(type);

export const config = { unstable_runtimeJS: false };

interface Content {
  actors: ActorCard[];
  url: string;
}

export const getStaticProps = list<Content>('/acteurs', async (loading) => {
  loading.tag(listTag('actor'));
  return { actors: await listActors(), url: publicAddress('/acteurs') };
});

export default function Actors({ content }: ListProps<Content>) {
  if (!content) return null;
  const t = messages.actors;
  const groups = byLetter(content.actors);
  return (
    <Layout current="actors">
      <PageHead title={t.title} description={t.lead} url={content.url} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        <nav aria-label={t.letters} className="alphabet">
          <ul className="chips">
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a className="chip" href={`#${anchorOf(letter)}`}>
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="letters">
          {groups.map(({ letter, items }) => (
            <section key={letter} id={anchorOf(letter)} aria-labelledby={`${anchorOf(letter)}-titre`}>
              <h2 id={`${anchorOf(letter)}-titre`}>{letter}</h2>
              <ul className="list list-tight">
                {items.map((actor) => (
                  <li key={actor.slug}>
                    <a href={pathTo('acteurs', actor.slug)} lang={contentLang}>
                      {actor.name}
                      {actor.acronym && ` (${actor.acronym})`}
                    </a>
                    <p className="small quiet">{option('kind', actor.kind)}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Layout>
  );
}

const anchorOf = (letter: string): string => (letter === '#' ? 'autres' : `lettre-${letter.toLowerCase()}`);
