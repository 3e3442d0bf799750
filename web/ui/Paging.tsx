import { messages } from '../messages';

/** The way to the pages before and after; nothing when there is only one. `href` gives the address of a page. */
export function Paging({
  page,
  pages,
  label,
  href,
}: {
  page: number;
  pages: number;
  label: string;
  href: (page: number) => string;
}) {
  const t = messages.search;
  if (pages < 2) return null;
  return (
    <nav className="paging" aria-label={label}>
      {page > 1 && (
        <a className="button" rel="prev" href={href(page - 1)}>
          {t.previous}
        </a>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <a className="button" rel="next" href={href(page + 1)}>
          {t.next}
        </a>
      )}
    </nav>
  );
}
