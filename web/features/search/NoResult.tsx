import type { SearchAnswer } from '@passerelles/search/shared';
import { Links } from '../../ui/Joined';
import { TextList } from '../../ui/Texts';
import { messages } from '../../messages';
import { activeFilters, searchAddress, type SearchState } from './state';

/** Nothing found: what was probably meant, the filters to drop, where else to begin. */
export function NoResult({ state, answer }: { state: SearchState; answer: SearchAnswer }) {
  const t = messages.search;
  const filtered = activeFilters(state).length > 0;
  return (
    <div className="prose">
      <p>{t.nothing}</p>
      {answer.suggestions.length > 0 && (
        <p>
          {t.maybe} : <Links to={answer.suggestions.map(({ label, url }) => ({ name: label, href: url }))} />
        </p>
      )}
      <h2>{t.help}</h2>
      <TextList items={t.helpItems} />
      <p>
        {filtered && (
          <>
            <a href={searchAddress({ q: state.q })}>{t.withoutFilters}</a>
            <br />
          </>
        )}
        <a href="/thematiques">{t.byTheme}</a>
      </p>
    </div>
  );
}
