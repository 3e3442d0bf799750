import type { SearchAnswer } from '@passerelles/search/shared';
import { Links } from '../../ui/Joined';
import { TextList } from '../../ui/Texts';
import { messages } from '../../messages';
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
              <a href={href}>{drop.what === 'filters' ? t.withoutFilter(drop.names) : t.without[drop.what]}</a>{' '}
              <span className="quiet">{t.count(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <h2>{t.help}</h2>
      <TextList items={t.helpItems} />
      <p>
        <a href="/thematiques">{t.byTheme}</a>
      </p>
    </div>
  );
}
