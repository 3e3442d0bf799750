import { AnsweredPart } from '@passerelles/kit/admin';
import { Typography } from '@strapi/design-system';
import { myVotesReply } from '../../../shared';
import { useDates } from '../lib/dates';
import { label, useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { LineTo, Lines, Nothing } from './parts';

/** What the member voted lately, and what came of it. */
export function MyVotes() {
  const text = useText();
  const { day } = useDates();
  const answer = useAnswer(myVotesReply, routes.myVotes);
  return (
    <AnsweredPart answer={answer}>
      {({ data }) =>
        data.length === 0 ? (
          <Nothing>{text('home.votes.none')}</Nothing>
        ) : (
          <Lines>
            {data.map((vote) => (
              <LineTo
                key={`${vote.review}:${vote.round}:${vote.committee ?? ''}`}
                to={pages.review(vote.review)}
                title={vote.document.title}
              >
                <Typography tag="p">
                  {text('home.votes.mine', { choice: label(text, 'choice', vote.choice), date: day(vote.castAt) })}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {vote.outcome === null
                    ? text('home.votes.open')
                    : text('home.votes.outcome', {
                        outcome: label(text, 'outcome', vote.outcome),
                        record: vote.record ?? '',
                      })}
                </Typography>
              </LineTo>
            ))}
          </Lines>
        )
      }
    </AnsweredPart>
  );
}
