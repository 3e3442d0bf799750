import { Answered, Rows, type Column } from '@passerelles/kit/admin';
import { Badge, EmptyStateLayout, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { issuesAnswer, type IssueSummary } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';

/** Every issue, the latest first. */
export function IssuesPage() {
  const text = useText();
  const answer = useAnswer(issuesAnswer, '/newsletter/issues?pageSize=100');
  const columns: Column<IssueSummary>[] = [
    { name: text('issues.column.title'), cell: ({ title }) => <Typography>{title}</Typography> },
    { name: text('issues.column.state'), cell: ({ state }) => <Badge>{text(`state.${state}`)}</Badge> },
    { name: text('issues.column.recipients'), cell: ({ recipients }) => <Typography>{recipients}</Typography> },
  ];
  return (
    <Page.Main>
      <Page.Title>{text('issues.title')}</Page.Title>
      <Answered answer={answer}>
        {({ data, meta }) => (
          <>
            <Layouts.Header title={text('issues.title')} subtitle={text('issues.subtitle', { count: meta.total })} />
            <Layouts.Content>
              {data.length === 0 ? (
                <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={text('issues.empty')} />
              ) : (
                <Rows name={text('issues.title')} columns={columns} rows={data} keyOf={({ id }) => String(id)} />
              )}
            </Layouts.Content>
          </>
        )}
      </Answered>
    </Page.Main>
  );
}
