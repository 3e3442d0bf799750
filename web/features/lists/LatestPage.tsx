import type { SearchHit } from '@passerelles/search/shared';
import { Layout, type Section } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { SearchBox } from '../../ui/SearchBox';
import { messages } from '../../messages';
import { RecueilLinks } from '../recueil/RecueilLinks';
import type { SearchState } from '../search/state';
import { ResultList } from '../search/ResultList';

export interface LatestContent {
  hits: SearchHit[];
  total: number;
  url: string;
}

interface Props extends LatestContent {
  section: Section;
  title: string;
  lead: string;
  /** The Atom feed of the same. */
  feed: string;
  /** Where all of them are, with filters. */
  searchHref: string;
  /** What all of them are, as a search. */
  all: Partial<SearchState>;
}

/** The latest things of one kind; all of them, with filters, are a search away. */
export function LatestPage({ section, title, lead, feed, searchHref, all, hits, total, url }: Props) {
  return (
    <Layout current={section} ownSearch>
      <PageHead title={title} description={lead} url={url} feed={feed} />
      <div className="page stack">
        <ListHead title={title} lead={lead} />
        <SearchBox />
        <div className="list-head">
          <p>{messages.search.count(total)}</p>
          <a href={searchHref}>{messages.common.moreResults}</a>
        </div>
        <ResultList hits={hits} heading="h2" />
        <RecueilLinks state={all} sheets={total} />
      </div>
    </Layout>
  );
}
