import type { SearchAnswer } from '@passerelles/search/shared';
import { messages } from '../../messages';
import { searchAddress, type SearchState } from './state';

/** Previous and next page of a list, and where one is. A page beyond the last leads back to it. */
export function Paging({ state, answer }: { state: SearchState; answer: SearchAnswer }) {
  const t = messages.search;
  const pages = Math.ceil(answer.total / answer.pageSize);
  if (pages < 2 && answer.page <= Math.max(pages, 1)) return null;
  const before = Math.min(answer.page - 1, Math.max(pages, 1));
  return (
    <nav className="paging" aria-label={t.paging}>
      {answer.page > 1 && (
        <a className="button" rel="prev" href={searchAddress({ ...state, page: before })}>
          {t.previous}
        </a>
      )}
      <span>{answer.page > pages ? t.beyond(answer.page, pages) : t.page(answer.page, pages)}</span>
      {answer.page < pages && (
        <a className="button" rel="next" href={searchAddress({ ...state, page: answer.page + 1 })}>
          {t.next}
        </a>
      )}
    </nav>
  );
}
