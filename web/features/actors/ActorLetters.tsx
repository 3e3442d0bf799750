import { actor as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';
import { byLetter } from './alphabet';
import type { DirectoryContent } from './directory-page';

const { option } = described(type);
const anchorOf = (letter: string): string => (letter === '#' ? 'autres' : `lettre-${letter.toLowerCase()}`);

/** Actors from A to Z, under their letters. */
export function ActorLetters({ actors }: Pick<DirectoryContent, 'actors'>) {
  const groups = byLetter(actors);
  return (
    <>
      <nav aria-label={messages.actors.letters} className="alphabet">
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
            <h3 id={`${anchorOf(letter)}-titre`}>{letter}</h3>
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
    </>
  );
}
