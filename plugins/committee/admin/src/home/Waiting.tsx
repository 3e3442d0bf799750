import { AnsweredPart } from '@passerelles/kit/admin';
import { reviewListReply } from '../../../shared';
import { WithMe, useMe } from '../lib/me';
import { useAnswer, useText } from '../lib/panel';
import { search } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { Deadline } from '../parts/Deadline';
import { LineTo, Lines, Nothing } from './parts';

const mine = `${routes.reviews}${search({ scope: 'to-examine', pageSize: '100' })}`;

function List() {
  const text = useText();
  const { isEditor, seats } = useMe();
  const answer = useAnswer(reviewListReply, mine);
  return (
    <AnsweredPart answer={answer}>
      {({ data }) => {
        const waiting = data.filter(({ myChoice }) => myChoice === null);
        if (waiting.length === 0)
          return (
            <Nothing>{text(seats.length === 0 && isEditor ? 'toExamine.emptyEditor' : 'home.waiting.none')}</Nothing>
          );
        return (
          <Lines>
            {waiting.map((review) => (
              <LineTo key={review.id} to={pages.review(review.id)} title={review.document.title}>
                <Deadline {...review} />
              </LineTo>
            ))}
          </Lines>
        );
      }}
    </AnsweredPart>
  );
}

/** What waits for the vote of who is signed in, the nearest deadline first: one click from the vote. */
export const Waiting = () => (
  <WithMe part>
    <List />
  </WithMe>
);
