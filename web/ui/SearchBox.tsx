import { messages } from '../messages';

const t = messages.search;
/** The words that enhance/suggest-box uses. */
const words = JSON.stringify({ ...messages.kinds.one, ...t.suggested });

/**
 * The search field: a plain GET form to /recherche, made richer by enhance/suggest-box when scripts run.
 * `form` names an existing form when the field belongs to one that stands elsewhere (the filters of /recherche).
 */
export function SearchBox({ query = '', form }: { query?: string; form?: string }) {
  const field = <Field query={query} form={form} placeholder={t.placeholder} />;
  if (form) return field;
  return (
    <form action="/recherche" role="search">
      {field}
    </form>
  );
}

/** The same in the head of pages that have no search of their own. */
export function HeaderSearch() {
  return (
    <form className="header-search" action="/recherche" role="search">
      <Field />
    </form>
  );
}

function Field({ query, form, placeholder }: { query?: string; form?: string; placeholder?: string }) {
  return (
    <suggest-box class="search-box" data-words={words}>
      <input
        type="search"
        name="q"
        form={form}
        defaultValue={query}
        maxLength={200}
        placeholder={placeholder}
        aria-label={t.label}
        autoComplete="off"
      />
      <button form={form}>{t.submit}</button>
    </suggest-box>
  );
}
