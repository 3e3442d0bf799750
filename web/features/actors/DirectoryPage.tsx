import { contentLang } from '../../lib/locale';
import { formatNumber } from '../../lib/format/numbers';
import { messages } from '../../messages';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { ActorLetters } from './ActorLetters';
import { ActorsMap } from './ActorsMap';
import { filterNames, noFilter } from './directory';
import { directoryAddress, directoryViews, type DirectoryContent } from './directory-page';

const t = messages.actors;

/** The actors: narrowed by what they are, what they work on and where; from A to Z, or on a map. */
export function DirectoryPage(content: DirectoryContent) {
  const { filters, view, actors, places, url } = content;
  const narrowed = filterNames.some((name) => filters[name] !== null);
  return (
    <Layout current="actors">
      <PageHead title={t.title} description={t.lead} url={url} noIndex={narrowed || view !== 'list'} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        <Narrowing {...content} />
        <div className="results-title directory-head">
          <h2 className="results-count">{t.count(actors.length)}</h2>
          {actors.length > 0 && (
            <nav className="views" aria-label={messages.search.viewAs}>
              {directoryViews.map((one) => (
                <a key={one} href={directoryAddress(filters, one)} aria-current={one === view ? 'true' : undefined}>
                  {messages.search.views[one]}
                </a>
              ))}
            </nav>
          )}
        </div>
        {actors.length === 0 ? (
          <p className="notice">
            {t.nobody} <a href={directoryAddress(noFilter)}>{t.everybody}</a>
          </p>
        ) : places ? (
          <ActorsMap filters={filters} {...places} />
        ) : (
          <ActorLetters actors={actors} />
        )}
      </div>
    </Layout>
  );
}

function Narrowing({ filters, view, choices }: DirectoryContent) {
  return (
    <form className="directory-filters" action="/acteurs" aria-label={t.narrow}>
      {view !== 'list' && <input type="hidden" name="view" value={view} />}
      {filterNames.map((name) => (
        <SelectField
          key={name}
          id={`filtre-${name}`}
          name={name}
          label={t.filters[name]}
          defaultValue={filters[name] ?? ''}
        >
          <option value="">{t.all[name]}</option>
          {choices[name].map(({ value, label, count }) => (
            <option key={value} value={value} lang={name === 'kind' || label === null ? undefined : contentLang}>
              {`${label ?? t.unknown} (${formatNumber(count)})`}
            </option>
          ))}
        </SelectField>
      ))}
      <div className="actions">
        <Button type="submit">{t.apply}</Button>
        {filterNames.some((name) => filters[name] !== null) && (
          <a href={directoryAddress(noFilter, view)}>{messages.search.removeAll}</a>
        )}
      </div>
    </form>
  );
}
