import { Answered, Rows, type Column } from '@passerelles/kit/admin';
import { EmptyStateLayout, Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { issuesAnswer, type IssueSummary } from '../../../shared';
import { useMoment } from '../lib/dates';
import { useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { StateBadge } from './StateBadge';

/** Every issue, the latest first. */
export function IssuesPage() {
  const text = useText();
  const moment = useMoment();
  const answer = useAnswer(issuesAnswer, `${routes.issues}?pageSize=100`);
  const when = ({ state, scheduledAt, startedAt }: IssueSummary) => (state === 'scheduled' ? scheduledAt : startedAt);
  const columns: Column<IssueSummary>[] = [
    {
      name: text('issues.column.title'),
      cell: ({ id, title }) => (
        <Link tag={NavLink} to={pages.issue(id)}>
          {title}
        </Link>
      ),
    },
    { name: text('issues.column.state'), cell: ({ state }) => <StateBadge state={state} /> },
    {
      name: text('issues.column.when'),
      cell: (issue) => {
        const at = when(issue);
        return <Typography>{at === null ? '—' : moment(at)}</Typography>;
      },
    },
    {
      name: text('issues.column.recipients'),
      cell: ({ startedAt, recipients }) => <Typography>{startedAt === null ? '—' : recipients}</Typography>,
    },
  ];
  const write = (
    <LinkButton tag={NavLink} to={pages.newIssue} startIcon={<Plus />}>
      {text('issues.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <Page.Title>{text('issues.title')}</Page.Title>
      <Answered answer={answer}>
        {({ data, meta }) => (
          <>
            <Layouts.Header
              title={text('issues.title')}
              subtitle={text('issues.subtitle', { count: meta.total })}
              primaryAction={write}
            />
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
