import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { CommentForDecision } from '../../../shared';
import { Refusal } from '../lib/Refusal';
import { useAct, useText } from '../lib/panel';

/** What an editor may do with a comment as it stands: publish or refuse what waits; remove what is public, or leave it there when it is reported. */
export function DecideComment({ comment, onDone }: { comment: CommentForDecision; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [refusing, setRefusing] = useState(false);
  const { key, name, state, reports } = comment;

  async function decide(act: 'accept' | 'refuse' | 'remove' | 'keep', done: string, reason = '') {
    if (await send(`/desk/comments/${key}/${act}`, { reason }, done)) onDone();
  }
  const waits = state === 'waiting';
  if (!waits && state !== 'accepted') return null;
  const label = waits ? text('comment.refuseOne', { name }) : text('comment.removeOne', { name });
  if (refusing)
    return (
      <Refusal
        label={label}
        busy={busy}
        onSend={(reason) =>
          waits
            ? decide('refuse', text('comment.refused', { name }), reason)
            : decide('remove', text('comment.removed', { name }), reason)
        }
        onLeave={() => setRefusing(false)}
      />
    );
  return (
    <Flex gap={2} wrap="wrap">
      {waits && (
        <Button
          variant="success"
          loading={busy}
          onClick={() => decide('accept', text('comment.published', { name }))}
          aria-label={text('comment.publishOne', { name })}
        >
          {text('comment.publish')}
        </Button>
      )}
      {!waits && reports.length > 0 && (
        <Button
          variant="tertiary"
          loading={busy}
          onClick={() => decide('keep', text('comment.kept'))}
          aria-label={text('comment.keepOne', { name })}
        >
          {text('comment.keep')}
        </Button>
      )}
      <Button variant="danger-light" onClick={() => setRefusing(true)} aria-label={label}>
        {waits ? text('refuse.open') : text('comment.remove')}
      </Button>
    </Flex>
  );
}
