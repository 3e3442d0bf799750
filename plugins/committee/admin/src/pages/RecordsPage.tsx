import { Badge, Flex, Typography } from '@strapi/design-system';
import { recordListReply, type CommitteeMe, type RecordSummary } from '../../../shared';
import { Answered, type Column, Rows } from '@passerelles/kit/admin';
import { label, type Text, useAnswer, useText } from '../lib/panel';
import { useDates, type Dates } from '../lib/dates';
import { useMe } from '../lib/me';
import { search, usePageQuery } from '../lib/pageQuery';
import { routes } from '../lib/paths';
import { ListPage } from '../parts/ListPage';
import { Erratum } from '../records/Erratum';
import { mayCorrect } from '../records/mayCorrect';
import { DownloadRegister } from '../records/DownloadRegister';
import { PublicPageLink } from '../records/PublicPageLink';
import { votesOf } from '../records/votes';
import { RecordFilters } from '../records/RecordFilters';

const result = ({ kind, outcome }: RecordSummary, text: Text): string =>
  outcome === null ? label(text, 'recordKind', kind) : label(text, 'outcome', outcome);

const columns = (text: Text, dates: Dates): Column<RecordSummary>[] => [
  { name: text('column.reference'), cell: (record) => <PublicPageLink record={record} /> },
  {
    name: text('column.document'),
    cell: ({ document }) =>
      document === null ? (
        <Typography textColor="neutral600">{text('records.unpublished')}</Typography>
      ) : (
        <Typography style={{ whiteSpace: 'normal' }}>{document.title}</Typography>
      ),
  },
  {
    name: text('column.committee'),
    cell: ({ committee, kind }) => <Typography>{committee?.name ?? label(text, 'recordKind', kind)}</Typography>,
  },
  { name: text('column.outcome'), cell: (record) => <Badge>{result(record, text)}</Badge> },
  {
    name: text('column.votes'),
    cell: (record) => <Typography>{votesOf(record, text) ?? '–'}</Typography>,
  },
  { name: text('column.decidedAt'), cell: ({ decidedAt }) => <Typography>{dates.day(decidedAt)}</Typography> },
];

/** For who may say what a record gets wrong. */
const erratum = (text: Text, me: CommitteeMe, onDone: () => void): Column<RecordSummary> => ({
  name: text('column.actions'),
  cell: (record) => mayCorrect(me, record) && <Erratum record={record} onDone={onDone} />,
});

/** Every decision record, newest first; none can be changed from here or from anywhere else. */
export function RecordsPage() {
  const text = useText();
  const dates = useDates();
  const me = useMe();
  const { page, pageSize, committee, kind, outcome, year } = usePageQuery();
  const filters = { committee, kind, outcome, year };
  const answer = useAnswer(recordListReply, `${routes.records}${search({ ...filters, page, pageSize })}`);
  return (
    <Answered answer={answer}>
      {({ data, meta }, reload) => (
        <ListPage
          title={text('records.title')}
          subtitle={text('records.subtitle', { count: meta.pagination.total })}
          empty={text(Object.values(filters).some(Boolean) ? 'records.nothing' : 'records.empty')}
          pagination={meta.pagination}
          above={
            <Flex gap={4} wrap="wrap" alignItems="end" justifyContent="space-between" paddingBottom={6}>
              <RecordFilters meta={meta} />
              {me.isEditor && <DownloadRegister search={search(filters)} />}
            </Flex>
          }
        >
          <Rows
            name={text('records.table')}
            columns={
              data.some((record) => mayCorrect(me, record))
                ? [...columns(text, dates), erratum(text, me, reload)]
                : columns(text, dates)
            }
            rows={data}
            keyOf={({ reference }) => reference}
          />
        </ListPage>
      )}
    </Answered>
  );
}
