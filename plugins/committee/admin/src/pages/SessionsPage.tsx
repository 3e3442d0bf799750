import { Badge, Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { sessionListReply, type SessionSummary } from '../../../shared';
import { Answered, Card, type Column, Rows } from '@passerelles/kit/admin';
import { label, type Text, useAnswer, useText } from '../lib/panel';
import { useDates, type Dates } from '../lib/dates';
import { useMe } from '../lib/me';
import { search, usePageQuery } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { ListPage } from '../parts/ListPage';
import { Prepare } from '../sessions/Prepare';
import { useSaidHours } from '../sessions/saidHours';

/** Held today, called or only prepared, or the state that is stored. */
export const standing = ({ held, state, convenedOn }: Pick<SessionSummary, 'held' | 'state' | 'convenedOn'>) => {
  if (held) return 'held';
  return state === 'planned' && convenedOn !== null ? 'convened' : state;
};
export const looks = {
  held: 'success',
  planned: 'secondary',
  convened: 'primary',
  ended: 'neutral',
  cancelled: 'danger',
} as const;

const columns = (text: Text, { day }: Dates, hours: (session: SessionSummary) => string): Column<SessionSummary>[] => [
  {
    name: text('session.one'),
    cell: ({ id, title, place }) => (
      <Box paddingTop={3} paddingBottom={3} style={{ whiteSpace: 'normal' }}>
        <Link tag={NavLink} to={pages.session(id)}>
          {title}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {place ?? text('session.online')}
        </Typography>
      </Box>
    ),
  },
  {
    name: text('session.date'),
    cell: (session) => (
      <Flex direction="column" alignItems="start" gap={1}>
        <Typography>{[day(session.date), hours(session)].filter(Boolean).join(', ')}</Typography>
        <Badge variant={looks[standing(session)]}>{label(text, 'sessionState', standing(session))}</Badge>
      </Flex>
    ),
  },
  {
    name: text('column.committee'),
    cell: ({ committee }) => <Typography style={{ whiteSpace: 'normal' }}>{committee.name}</Typography>,
  },
  {
    name: text('session.agenda'),
    cell: ({ agendaCount }) => <Typography>{text('session.agendaCount', { count: agendaCount })}</Typography>,
  },
];

const scopes = ['coming', 'past'] as const;

function Scopes({ current }: { current: string }) {
  const text = useText();
  return (
    <Flex tag="nav" aria-label={text('session.filter')} gap={2} paddingBottom={4}>
      {scopes.map((scope) => (
        <LinkButton
          key={scope}
          tag={NavLink}
          to={`${pages.sessions}${search({ scope: scope === 'coming' ? undefined : scope })}`}
          size="S"
          variant={scope === current ? 'default' : 'tertiary'}
          aria-current={scope === current ? 'page' : undefined}
        >
          {text(`session.${scope}`)}
        </LinkButton>
      ))}
    </Flex>
  );
}

/** The sessions of the committees where this person sits, or of all of them for an editor. */
export function SessionsPage() {
  const text = useText();
  const dates = useDates();
  const hours = useSaidHours();
  const presided = useMe().seats.filter((seat) => seat.presides);
  const { page, pageSize, scope = 'coming' } = usePageQuery();
  const answer = useAnswer(sessionListReply, `${routes.sessions}${search({ scope, page, pageSize })}`);
  return (
    <Answered answer={answer}>
      {({ data, meta: { pagination } }, reload) => (
        <ListPage
          title={text('nav.sessions')}
          subtitle={text('session.subtitle', { count: pagination.total })}
          empty={text(
            scope === 'past' ? 'session.emptyPast' : presided.length > 0 ? 'session.emptyChair' : 'session.empty',
          )}
          pagination={pagination}
          above={
            <>
              {presided.length > 0 && scope === 'coming' && (
                <Box paddingBottom={4} maxWidth="60rem">
                  <Card title={text('session.new')}>
                    <Prepare seats={presided} onDone={reload} />
                  </Card>
                </Box>
              )}
              <Scopes current={scope} />
            </>
          }
        >
          <Rows name={text('nav.sessions')} columns={columns(text, dates, hours)} rows={data} keyOf={({ id }) => id} />
        </ListPage>
      )}
    </Answered>
  );
}
