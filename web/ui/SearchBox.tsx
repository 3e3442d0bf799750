import { messages } from '../messages';

/**
 * The search field: a plain GET form to /recherche, made richer by enhance/suggest-box when scripts run.
 * `form` names an existing form when the field belongs to one that stands elsewhere (the filters of /recherche).
 */
export function SearchBox({ query = '', form }: { query?: string; form?: string }) {
  const t = messages.search;
  const field = (
    <>
      <input type="search" name="q" id="q" form={form} defaultValue={query} maxLength={200} placeholder={t.placeholder} aria-label={t.label} autoComplete="off" />
      <button form={form}>{t.submit}</button>
    </>
  );
  if (form) return <suggest-box class="search-box">{field}</suggest-box>;
  return (
    <form action="/recherche" role="search">
      <suggest-box class="search-box">{field}</suggest-box>
    </form>
  );
}
