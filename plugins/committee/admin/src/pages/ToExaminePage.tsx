import { LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { reviewListReply, type ReviewSummary } from '../../../shared';
import { useAnswer } from '../lib/answers';
import { search, usePageQuery } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { label, useText, type Text } from '../lib/text';
import { Answered } from '../parts/Answered';
import { Deadline } from '../parts/Deadline';
import { DocumentName } from '../parts/DocumentName';
import { ListPage } from '../parts/ListPage';
import { Rows, type Column } from '../parts/Rows';
import { StageName } from '../parts/StageName';

const columns = (text: Text): Column<ReviewSummary>[] => [
  { name: text('column.document'), cell: ({ id, document }) => <DocumentName document={document} to={pages.review(id)} /> },
  { name: text('column.deadline'), cell: (review) => <Deadline {...review} /> },
  { name: text('column.stage'), cell: ({ stage }) => <StageName stage={stage} /> },
  { name: text('column.round'), cell: ({ round }) => <Typography>{round}</Typography> },
  { name: text('column.rapporteurs'), cell: ({ rapporteurs }) => <Typography>{rapporteurs.join(', ') || text('common.none')}</Typography> },
  {
    name: text('column.mine'),
    cell: ({ myChoice }) => <Typography>{myChoice === null ? '–' : label(text, 'choice', myChoice)}</Typography>,
  },
  {
    name: text('column.actions'),
    cell: ({ id, document }) => (
      <LinkButton tag={NavLink} to={pages.review(id)} size="S" variant="secondary" aria-label={text('act.examineOne', { title: document.title })}>
        {text('act.examine')}
      </LinkButton>
    ),
  },
];

/** What waits for the vote of the member who is signed in, the most urgent first. */
export function ToExaminePage() {
  const text = useText();
  const { page, pageSize } = usePageQuery();
  const answer = useAnswer(reviewListReply, `${routes.reviews}${search({ scope: 'to-examine', page, pageSize })}`);
  return (
    <Answered answer={answer}>
      {({ data, meta: { pagination } }) => (
        <ListPage
          title={text('toExamine.title')}
          subtitle={text('toExamine.subtitle', { count: pagination.total })}
          empty={text('toExamine.empty')}
          pagination={pagination}
        >
          <Rows name={text('toExamine.table')} columns={columns(text)} rows={data} keyOf={({ id }) => id} />
        </ListPage>
      )}
    </Answered>
  );
}
