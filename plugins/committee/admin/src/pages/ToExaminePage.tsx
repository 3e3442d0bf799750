import { Layouts, Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { NavLink } from 'react-router-dom';
import { reviewListReply, type ReviewSummary } from '../../../shared';
import { Answered, type Column, Rows } from '@passerelles/kit/admin';
import { label, type Text, useAnswer, useText } from '../lib/panel';
import { useMe } from '../lib/me';
import { search } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { Deadline } from '../parts/Deadline';
import { DocumentName } from '../parts/DocumentName';
import { Section } from '../parts/Section';
import { StageName } from '../parts/StageName';
import { StateBadge } from '../parts/StateBadge';

const acts = { examine: 'act.examineOne', preside: 'act.presideOne', read: 'act.readOne' } as const;

const open = (text: Text, act: keyof typeof acts): Column<ReviewSummary> => ({
  name: text('column.actions'),
  cell: ({ id, document: { title } }) => (
    <LinkButton
      tag={NavLink}
      to={pages.review(id)}
      size="S"
      variant={act === 'read' ? 'tertiary' : 'default'}
      aria-label={text(acts[act], { title })}
    >
      {text(`act.${act}`)}
    </LinkButton>
  ),
});

const named = (text: Text): Column<ReviewSummary> => ({
  name: text('column.document'),
  cell: ({ id, document }) => <DocumentName document={document} to={pages.review(id)} />,
});
const due = (text: Text): Column<ReviewSummary> => ({
  name: text('column.deadline'),
  cell: (review) => <Deadline {...review} />,
});
const stage = (text: Text): Column<ReviewSummary> => ({
  name: text('column.stage'),
  cell: (review) => <StageName stage={review.stage} round={review.round} />,
});

const waiting = (text: Text): Column<ReviewSummary>[] => [
  named(text),
  due(text),
  stage(text),
  {
    name: text('column.rapporteurs'),
    cell: ({ rapporteurs }) => (
      <Typography style={{ whiteSpace: 'normal' }}>{rapporteurs.join(', ') || text('common.none')}</Typography>
    ),
  },
  open(text, 'examine'),
];
const voted = (text: Text): Column<ReviewSummary>[] => [
  named(text),
  due(text),
  stage(text),
  {
    name: text('column.mine'),
    cell: ({ myChoice }) => (
      <Typography style={{ whiteSpace: 'normal' }}>{myChoice && label(text, 'choice', myChoice)}</Typography>
    ),
  },
  open(text, 'read'),
];
const presided = (text: Text): Column<ReviewSummary>[] => [
  named(text),
  {
    name: text('column.duty'),
    cell: ({ duty }) => <Typography style={{ whiteSpace: 'normal' }}>{duty && label(text, 'duty', duty)}</Typography>,
  },
  {
    name: text('column.deadline'),
    cell: (review) => <Deadline {...review} dueAt={review.closesAt ?? review.dueAt} />,
  },
  stage(text),
  open(text, 'preside'),
];
const followed = (text: Text): Column<ReviewSummary>[] => [
  named(text),
  { name: text('column.state'), cell: ({ state }) => <StateBadge state={state} /> },
  due(text),
  stage(text),
  open(text, 'read'),
];

function Listed({
  title,
  help,
  columns,
  rows,
}: {
  title: string;
  help?: string;
  columns: Column<ReviewSummary>[];
  rows: ReviewSummary[];
}) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} help={help}>
      <Rows name={title} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </Section>
  );
}

/** Why nothing waits, and what will happen: it depends on who asks. */
function useEmptyWords(): string {
  const text = useText();
  const { isEditor, seats } = useMe();
  if (seats.some((seat) => seat.role !== 'observer')) return text('toExamine.empty');
  if (seats.length > 0) return text('toExamine.emptyObserver');
  return text(isEditor ? 'toExamine.emptyEditor' : 'toExamine.emptyStranger');
}

function Lists({ mine, presiding, committee }: Record<'mine' | 'presiding' | 'committee', ReviewSummary[]>) {
  const text = useText();
  const { isEditor, seats } = useMe();
  const empty = useEmptyWords();
  const votes = seats.some((seat) => seat.role !== 'observer');
  const toDo = mine.filter((review) => review.myChoice === null);
  const known = new Set([...mine, ...presiding].map(({ id }) => id));
  const others = committee.filter(({ id }) => !known.has(id));

  const waits = [
    votes && (toDo.length > 0 || presiding.length === 0) && text('toExamine.subtitle', { count: toDo.length }),
    presiding.length > 0 && text('toExamine.presidingCount', { count: presiding.length }),
  ];
  const subtitle = waits.filter(Boolean).join(' · ') || undefined;

  return (
    <Page.Main>
      <Page.Title>{text('toExamine.title')}</Page.Title>
      <Layouts.Header title={text('toExamine.title')} subtitle={subtitle} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {toDo.length === 0 && presiding.length === 0 && (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
              content={empty}
              action={
                isEditor ? (
                  <LinkButton tag={NavLink} to={pages.board} variant="secondary">
                    {text('nav.board')}
                  </LinkButton>
                ) : undefined
              }
            />
          )}
          <Listed
            title={text('toExamine.presiding')}
            help={text('toExamine.presidingHelp')}
            columns={presided(text)}
            rows={presiding}
          />
          <Listed title={text('toExamine.table')} columns={waiting(text)} rows={toDo} />
          <Listed
            title={text('toExamine.voted')}
            help={text('toExamine.votedHelp')}
            columns={voted(text)}
            rows={mine.filter((review) => review.myChoice !== null)}
          />
          <Listed
            title={text('toExamine.others')}
            help={text(votes ? 'toExamine.othersHelp' : 'toExamine.observerHelp')}
            columns={followed(text)}
            rows={others}
          />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** What waits for who presides and for the vote of the member who is signed in, the most urgent first; then what is only to be followed. */
export function ToExaminePage() {
  const mine = useAnswer(reviewListReply, `${routes.reviews}${search({ scope: 'to-examine', pageSize: '100' })}`);
  const presiding = useAnswer(reviewListReply, `${routes.reviews}${search({ scope: 'to-preside', pageSize: '100' })}`);
  const committee = useAnswer(reviewListReply, `${routes.reviews}${search({ scope: 'committee', pageSize: '100' })}`);
  return (
    <Answered answer={mine}>
      {(own) => (
        <Answered answer={presiding}>
          {(duties) => (
            <Answered answer={committee}>
              {(all) => <Lists mine={own.data} presiding={duties.data} committee={all.data} />}
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  );
}
