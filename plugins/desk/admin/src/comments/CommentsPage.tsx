import { Layouts, Page } from '@strapi/strapi/admin';
import { commentLists, commentsAnswer } from '../../../shared';
import { GrowingList, reloadAll, useGrowing } from '../lib/GrowingList';
import { useText } from '../lib/panel';
import { mayModerate } from '../permissions';
import { CommentCard } from './CommentCard';

function CommentsOfAll() {
  const text = useText();
  const lists = {
    waiting: useGrowing(commentsAnswer, '/desk/comments?list=waiting'),
    reported: useGrowing(commentsAnswer, '/desk/comments?list=reported'),
    accepted: useGrowing(commentsAnswer, '/desk/comments?list=accepted'),
    refused: useGrowing(commentsAnswer, '/desk/comments?list=refused'),
  };
  const { answer } = lists.waiting;
  const waiting = answer.is === 'ready' ? text('comments.subtitle', { count: answer.data.meta.total }) : undefined;
  return (
    <Page.Main>
      <Page.Title>{text('comments.title')}</Page.Title>
      <Layouts.Header title={text('comments.title')} subtitle={waiting} />
      <Layouts.Content>
        {commentLists.map((list) => (
          <GrowingList
            key={list}
            {...lists[list]}
            title={text(`comments.${list}`)}
            empty={text(`comments.empty.${list}`)}
            more={text('comments.more')}
          >
            {(comment) => (
              <CommentCard key={comment.key} comment={comment} onDone={() => reloadAll(...Object.values(lists))} />
            )}
          </GrowingList>
        ))}
      </Layouts.Content>
    </Page.Main>
  );
}

/** What readers write: what waits to be read first, then what is reported, what is public, what was refused. */
export function CommentsPage() {
  return (
    <Page.Protect permissions={mayModerate}>
      <CommentsOfAll />
    </Page.Protect>
  );
}
