import { Button, LinkButton } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ReviewSummary } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';

/**
 * Publishes what was accepted by the content manager's own door, where the gate stands: a draft that is no longer the one
 * examined is refused in words. Documents in several languages are published where their language is chosen.
 */
export function Publish({ review: { document }, onDone }: { review: ReviewSummary; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const { title } = document;

  async function publish() {
    if (await send(routes.publish(document), {}, text('act.publishDone', { title }))) onDone();
  }
  return (
    <>
      <Button
        size="S"
        variant="success"
        loading={busy}
        aria-label={text('act.publishOne', { title })}
        onClick={() => void publish()}
      >
        {text('act.publish')}
      </Button>
      <LinkButton
        tag={NavLink}
        to={pages.document(document)}
        size="S"
        variant="tertiary"
        aria-label={text('act.documentOne', { title })}
      >
        {text('act.document')}
      </LinkButton>
    </>
  );
}
