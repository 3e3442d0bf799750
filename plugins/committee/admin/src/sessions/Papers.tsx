import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { SessionDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { pages } from '../lib/paths';

/** The sheet that is signed on paper, and the minutes. */
export function Papers({ session }: { session: SessionDetail }) {
  const text = useText();
  const { day } = useDates();
  const { minutesClosedAt } = session;
  const hasMinutes = session.actions.includes('minutes') || minutesClosedAt !== null;
  if (session.state === 'cancelled') return null;
  return (
    <Card title={text('session.papers')}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <LinkButton tag={NavLink} to={pages.sessionSheet(session.id)} variant="tertiary" fullWidth>
          {text('session.sheet')}
        </LinkButton>
        {hasMinutes && (
          <LinkButton tag={NavLink} to={pages.sessionMinutes(session.id)} variant="tertiary" fullWidth>
            {text('session.minutes')}
          </LinkButton>
        )}
        {minutesClosedAt !== null && (
          <Typography variant="pi" textColor="neutral600">
            {text('session.minutesClosed', { date: day(minutesClosedAt) })}
          </Typography>
        )}
      </Flex>
    </Card>
  );
}
