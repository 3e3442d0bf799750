import { AnsweredPart } from '@passerelles/kit/admin';
import { Typography } from '@strapi/design-system';
import { sessionListReply } from '../../../shared';
import { useDates } from '../lib/dates';
import { useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { useSaidHours } from '../sessions/saidHours';
import { LineTo, Lines, Nothing } from './parts';

/** The sessions to come of the committees where the member sits, the nearest first. */
export function Sessions() {
  const text = useText();
  const { day } = useDates();
  const hours = useSaidHours();
  const answer = useAnswer(sessionListReply, routes.sessions);
  return (
    <AnsweredPart answer={answer}>
      {({ data }) =>
        data.length === 0 ? (
          <Nothing>{text('home.sessions.none')}</Nothing>
        ) : (
          <Lines>
            {data.map(({ id, title, date, start, end, place, committee }) => (
              <LineTo key={id} to={pages.session(id)} title={title}>
                <Typography tag="p">
                  {[day(date), hours({ start, end }), place ?? text('home.sessions.online')].filter(Boolean).join(', ')}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {committee.name}
                </Typography>
              </LineTo>
            ))}
          </Lines>
        )
      }
    </AnsweredPart>
  );
}
