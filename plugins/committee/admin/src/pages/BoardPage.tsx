import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { reviewListReply, type ReviewSummary } from '../../../shared';
import { Filters } from '../board/Filters';
import { Publish } from '../board/Publish';
import { StateFilter } from '../board/StateFilter';
import { IntegrityWarning } from '../integrity/IntegrityWarning';
import { Answered, type Column, Rows } from '@passerelles/kit/admin';
import { type Text, useAnswer, useText } from '../lib/panel';
import { search, usePageQuery } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { Deadline } from '../parts/Deadline';
import { DocumentName } from '../parts/DocumentName';
import { ListPage } from '../parts/ListPage';
import { Mark } from '../parts/Mark';
import { StageName } from '../parts/StageName';
import { StateBadge } from '../parts/StateBadge';

/** The one thing that an editor does next with a review in this state. */
function NextAct({ review, onDone }: { review: ReviewSummary; onDone: () => void }) {
  const text = useText();
  const { id, state } = review;
  const { title } = review.document;
  if (state === 'admissibility') {
    return (
      <LinkButton tag={NavLink} to={pages.admissibility(id)} size="S" aria-label={text('act.checkOne', { title })}>
        {text('act.check')}
      </LinkButton>
    );
  }
  if (state === 'accepted') return <Publish review={review} onDone={onDone} />;
  return (
    <LinkButton
      tag={NavLink}
      to={pages.review(id)}
      size="S"
      variant="tertiary"
      aria-label={text('act.readOne', { title })}
    >
      {text('act.read')}
    </LinkButton>
  );
}

const columns = (text: Text, reload: () => void): Column<ReviewSummary>[] => [
  {
    name: text('column.document'),
    cell: ({ id, document }) => <DocumentName document={document} to={pages.review(id)} />,
  },
  {
    name: text('column.state'),
    cell: ({ state, ageDays }) => (
      <Flex direction="column" alignItems="start" gap={1}>
        <StateBadge state={state} />
        <Typography variant="pi" textColor="neutral600">
          {text('column.since', { days: ageDays })}
        </Typography>
      </Flex>
    ),
  },
  { name: text('column.deadline'), cell: (review) => <Deadline {...review} /> },
  {
    name: text('column.stage'),
    cell: ({ stage, round, nobodyPresides }) => (
      <>
        <StageName stage={stage} round={round} />
        {nobodyPresides && <Mark look="warning">{text('presiding.mark')}</Mark>}
      </>
    ),
  },
  {
    name: text('column.actions'),
    cell: (review) => (
      <Flex direction="column" alignItems="start" gap={1} paddingTop={2} paddingBottom={2}>
        <NextAct review={review} onDone={reload} />
      </Flex>
    ),
  },
];

/** The editors' board: every review by state, overdue first. */
export function BoardPage() {
  const text = useText();
  const { page, pageSize, state, committee, q } = usePageQuery();
  const answer = useAnswer(
    reviewListReply,
    `${routes.reviews}${search({ scope: 'board', state, committee, q, page, pageSize })}`,
  );
  return (
    <Answered answer={answer}>
      {({ data, meta: { pagination, counts } }, reload) => (
        <ListPage
          title={text('board.title')}
          subtitle={text('board.subtitle', { count: pagination.total })}
          empty={text(committee || q ? 'board.emptyFound' : state ? 'board.empty' : 'board.emptyAll')}
          pagination={pagination}
          above={
            <>
              <IntegrityWarning />
              <Filters key={`${committee}:${q}`} />
              <StateFilter counts={counts} current={state ?? null} />
            </>
          }
        >
          <Rows name={text('board.table')} columns={columns(text, reload)} rows={data} keyOf={({ id }) => id} />
        </ListPage>
      )}
    </Answered>
  );
}
