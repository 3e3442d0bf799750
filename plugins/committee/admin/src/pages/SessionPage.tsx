import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Badge, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { sessionReply, type SessionDetail } from '../../../shared';
import { Answered } from '@passerelles/kit/admin';
import { label, useAnswer, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { pages, routes } from '../lib/paths';
import { Notice } from '../parts/Notice';
import { SessionAgenda } from '../sessions/Agenda';
import { Attendance } from '../sessions/Attendance';
import { Calling } from '../sessions/Calling';
import { Papers } from '../sessions/Papers';
import { useSaidHours } from '../sessions/saidHours';
import { SessionActs } from '../sessions/SessionActs';
import { looks, standing } from './SessionsPage';

function Session({ session, reload }: { session: SessionDetail; reload: () => void }) {
  const text = useText();
  const { day } = useDates();
  const hours = useSaidHours();
  const when = [day(session.date), hours(session)].filter(Boolean).join(', ');
  const where = [when, session.place ?? text('session.online'), session.committee.name].join(' · ');
  return (
    <Page.Main>
      <Page.Title>{session.title}</Page.Title>
      <Layouts.Header
        title={session.title}
        navigationAction={<BackButton fallback={pages.sessions} />}
        subtitle={
          <Flex gap={3} wrap="wrap" paddingTop={2}>
            <Badge variant={looks[standing(session)]}>{label(text, 'sessionState', standing(session))}</Badge>
            <Typography textColor="neutral600">{where}</Typography>
            {session.link !== null && (
              <Link href={session.link} isExternal>
                {text('session.join')}
              </Link>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={5} style={{ alignItems: 'start' }}>
          <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            {session.held && session.actions.length > 0 && <Notice>{text('session.howTo')}</Notice>}
            <SessionAgenda session={session} onDone={reload} />
          </Grid.Item>
          <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <Calling session={session} onDone={reload} />
            <Attendance session={session} onDone={reload} />
            <Papers session={session} />
            <SessionActs session={session} onDone={reload} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** One session: its agenda, who is there, and what who presides may do with it. */
export function SessionPage() {
  const { id = '' } = useParams();
  const answer = useAnswer(sessionReply, routes.session(id));
  return <Answered answer={answer}>{({ data }, reload) => <Session session={data} reload={reload} />}</Answered>;
}
