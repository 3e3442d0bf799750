import { Typography } from '@strapi/design-system';
import { useDates } from '../lib/dates';
import { WithMe, useMe } from '../lib/me';
import { label, useText } from '../lib/panel';
import { LineTo, Lines, Nothing } from './parts';

function List() {
  const text = useText();
  const { day } = useDates();
  const { seats } = useMe();
  if (seats.length === 0) return <Nothing>{text('home.mandates.none')}</Nothing>;
  return (
    <Lines>
      {seats.map(({ committee, committeeName, role, from, to }) => (
        <LineTo key={`${committee}:${role}`} title={committeeName}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[
              label(text, 'role', role),
              from && text('home.mandates.since', { from: day(from) }),
              to && text('home.mandates.until', { to: day(to) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </Typography>
        </LineTo>
      ))}
    </Lines>
  );
}

/** Where the member sits today, in which role, and until when. */
export const Mandates = () => (
  <WithMe part>
    <List />
  </WithMe>
);
