import type { SearchAnswer } from '@passerelles/search/shared';
import { contentLang } from '../../lib/locale';
import { Links, Quoted } from '../../ui/Joined';
import { messages } from '../../messages';
import { isWritten } from './labels';
import type { WayOut } from './find-ways-out';

const t = messages.search;

/** Nothing found: what was probably meant, what to let go of and how much that finds, where else to begin. */
export function NoResult({ answer, waysOut }: { answer: SearchAnswer; waysOut: WayOut[] }) {
  return (
    <div className="prose">
      <p>{t.nothing}</p>
      {answer.suggestions.length > 0 && (
        <p>
          {t.maybe} <Links to={answer.suggestions.map(({ label, url }) => ({ name: label, href: url }))} />
        </p>
      )}
      {waysOut.length > 0 && (
        <ul className="plain ways-out">
          {waysOut.map(({ drop, count, href }) => (
            <li key={href}>
              <a href={href}>
                {drop.what === 'filters' ? (
                  <>
                    {t.withoutFilter}{' '}
                    <Quoted names={drop.names} lang={isWritten(drop.facet) ? contentLang : undefined} />
                  </>
                ) : (
                  t.without[drop.what]
                )}
              </a>{' '}
              <span className="quiet">{t.count(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <SearchHelp />
    </div>
  );
}

/** How to search otherwise. */
export function SearchHelp() {
  return (
    <>
      <h2>{t.help}</h2>
      <ul className="dashed-list">
        {t.helpItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>
        <a href="/thematiques">{t.byTheme}</a>
      </p>
    </>
  );
}
