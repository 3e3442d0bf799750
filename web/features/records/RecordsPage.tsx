import type { RecordListReply } from '@passerelles/committee/shared';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { Paging } from '../../ui/Paging';
import { messages } from '../../messages';
import { recordsAddress, type RecordsState } from './list-state';
import { RecordFilters } from './RecordFilters';
import { RecordItem } from './RecordItem';

export interface RecordsContent extends RecordListReply {
  state: RecordsState;
  /** The address held a filter value that does not exist: every record is shown. */
  badRequest: boolean;
  url: string;
}

/** Every record, narrowed by what the reader chose, with the files of the same choice. */
export function RecordsPage({ data, meta, state, badRequest, url }: RecordsContent) {
  const t = messages.records;
  const isNarrowed = Object.keys(state).length > 1;
  const { page, pageCount, total } = meta.pagination;
  return (
    <Layout current="committees">
      <PageHead title={t.title} description={t.lead} url={url} noIndex={isNarrowed || page > 1} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        {badRequest && <Notice tone="bad">{t.filters.badRequest}</Notice>}
        <RecordFilters state={state} meta={meta} />
        <div className="list-head">
          <p>{t.count(total)}</p>
          {isNarrowed && <a href="/releves">{t.filters.remove}</a>}
        </div>
        {data.length === 0 ? (
          <p>{isNarrowed ? t.filters.nothing : t.none}</p>
        ) : (
          <ul className="list">
            {data.map((record) => (
              <RecordItem key={record.reference} record={record} heading="h2" />
            ))}
          </ul>
        )}
        <Paging
          page={page}
          pages={pageCount}
          label={t.paging}
          href={(other) => recordsAddress({ ...state, page: other })}
        />
        <Files state={state} scdl={meta.scdl} />
      </div>
    </Layout>
  );
}

/** The files know the committee and the year; the other filters are columns in them. */
function Files({ state: { committee, year }, scdl }: { state: RecordsState; scdl: boolean }) {
  const t = messages.records;
  const file = (name: string) => recordsAddress({ committee, year }, `/api/decision-records/${name}`);
  return (
    <div className="card">
      <p>{t.openData}</p>
      <ul className="facts">
        {scdl && (
          <>
            <li>
              <a href={file('export.csv')}>{t.csv}</a>
            </li>
            <li>
              <a href={file('export.json')}>{t.json}</a>
            </li>
          </>
        )}
        <li>
          <a href={file('chain.json')}>{t.chainJson}</a>
        </li>
        <li>
          <a href="/api">{t.aboutFiles}</a>
        </li>
      </ul>
      {!scdl && <p className="small quiet">{t.noScdl}</p>}
    </div>
  );
}
