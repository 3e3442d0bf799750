import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { reviewListReply, type ReviewSummary } from '../../../shared';
import { StateFilter } from '../board/StateFilter';
import { useAnswer } from '../lib/answers';
import { search, usePageQuery } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { useText, type Text } from '../lib/text';
import { Answered } from '../parts/Answered';
import { Deadline } from '../parts/Deadline';
import { DocumentName } from '../parts/DocumentName';
import { ListPage } from '../parts/ListPage';
import { Rows, type Column } from '../parts/Rows';
import { StageName } from '../parts/StageName';
import { StateBadge } from '../parts/StateBadge';

/** The one thing that an editor does next with a review in this state. */
function NextAct({ review: { id, state, document } }: { review: ReviewSummary }) {
  const text = useText();
  const { title } = document;
  if (state === 'admissibility') {
    return (
      <LinkButton tag={NavLink} to={pages.admissibility(id)} size="S" aria-label={text('act.checkOne', { title })}>
        {text('act.check')}
      </LinkButton>
    );
  }
  if (state === 'accepted') {
    return (
      <LinkButton tag={NavLink} to={pages.document(document)} size="S" variant="success" aria-label={text('act.publishOne', { title })}>
        {text('act.publish')}
      </LinkButton>
    );
  }
  return (
    <LinkButton tag={NavLink} to={pages.review(id)} size="S" variant="tertiary" aria-label={text('act.readOne', { title })}>
      {text('act.read')}
    </LinkButton>
  );
}

const columns = (text: Text): Column<ReviewSummary>[] => [
  { name: text('column.document'), cell: ({ id, document }) => <DocumentName document={document} to={pages.review(id)} /> },
  { name: text('column.state'), cell: ({ state }) => <StateBadge state={state} /> },
  { name: text('column.deadline'), cell: (review) => <Deadline {...review} /> },
  { name: text('column.age'), cell: ({ ageDays }) => <Typography>{text('common.days', { days: ageDays })}</Typography> },
  { name: text('column.stage'), cell: ({ stage }) => <StageName stage={stage} /> },
  { name: text('column.round'), cell: ({ round }) => <Typography>{round}</Typography> },
  {
    name: text('column.actions'),
    cell: (review) => (
      <Flex>
        <NextAct review={review} />
      </Flex>
    ),
  },
];

/** The editors' board: every review by state, overdue first. */
export function BoardPage() {
  const text = useText();
  const { page, pageSize, state } = usePageQuery();
  const answer = useAnswer(reviewListReply, `${routes.reviews}${search({ scope: 'board', state, page, pageSize })}`);
  return (
    <Answered answer={answer}>
      {({ data, meta: { pagination, counts } }) => (
        <ListPage
          title={text('board.title')}
          subtitle={text('board.subtitle', { count: pagination.total })}
          empty={text('board.empty')}
          pagination={pagination}
          above={<StateFilter counts={counts} current={state ?? null} />}
        >
          <Rows name={text('board.table')} columns={columns(text)} rows={data} keyOf={({ id }) => id} />
        </ListPage>
      )}
    </Answered>
  );
}
