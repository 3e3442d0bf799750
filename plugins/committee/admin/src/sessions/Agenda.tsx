import { Box, Button, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { AgendaEntry, SessionDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useAct, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { StateBadge } from '../parts/StateBadge';
import { AddItem, AddReview } from './AddToAgenda';

type Props = { session: SessionDetail; onDone: () => void };

/** A document under review, with what the session said of it. */
function Examined({ entry }: { entry: Extract<AgendaEntry, { review: unknown }> }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      <Link tag={NavLink} to={pages.review(entry.review.id)}>
        {entry.review.document.title}
      </Link>
      <StateBadge state={entry.review.state} />
      {entry.inPerson > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('session.inPerson', { count: entry.inPerson })}
        </Typography>
      )}
      {entry.records.map(({ reference, number, series, url }) => (
        <Link key={reference} href={url} isExternal>
          {text('session.record', { number, series })}
        </Link>
      ))}
    </Flex>
  );
}

function Entry({ session, entry, rank, onDone }: Props & { entry: AgendaEntry; rank: number }) {
  const text = useText();
  const { busy, send } = useAct();
  const isReview = 'review' in entry;
  const title = isReview ? entry.review.document.title : entry.text;
  const ids = session.agenda.map(({ id }) => id);

  async function act(path: string, body: object, done: string) {
    if (await send(`${routes.session(session.id)}/${path}`, body, done)) onDone();
  }
  const takeOff = () =>
    isReview
      ? act('agenda', { review: entry.id, on: false }, text('session.offDone'))
      : act('items/remove', { id: entry.id }, text('session.itemOffDone'));
  function move(by: 1 | -1) {
    const order = ids.filter((id) => id !== entry.id);
    order.splice(rank + by, 0, entry.id);
    return act('order', { order }, text('session.orderDone'));
  }
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="start" gap={3}>
      <Flex gap={2} alignItems="start" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography aria-hidden style={{ flexShrink: 0, whiteSpace: 'nowrap' }}>{`${rank + 1}.`}</Typography>
        {isReview ? <Examined entry={entry} /> : <Typography tag="p">{entry.text}</Typography>}
      </Flex>
      {session.actions.includes('agenda') && (
        <Flex gap={1} shrink={0} alignItems="center">
          <IconButton label={text('session.up', { title })} disabled={busy || rank === 0} onClick={() => void move(-1)}>
            <ArrowUp />
          </IconButton>
          <IconButton
            label={text('session.down', { title })}
            disabled={busy || rank === ids.length - 1}
            onClick={() => void move(1)}
          >
            <ArrowDown />
          </IconButton>
          <Button
            size="S"
            variant="tertiary"
            loading={busy}
            aria-label={text('session.offOne', { title })}
            onClick={() => void takeOff()}
          >
            {text('session.off')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

/** What the session examines and talks about, in its order. */
export function SessionAgenda({ session, onDone }: Props) {
  const text = useText();
  const mayArrange = session.actions.includes('agenda');
  return (
    <Card title={text('session.agenda')}>
      {session.agenda.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {text('session.agendaEmpty')}
        </Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4} style={{ listStyle: 'none' }}>
          {session.agenda.map((entry, rank) => (
            <Entry key={entry.id} session={session} entry={entry} rank={rank} onDone={onDone} />
          ))}
        </Flex>
      )}
      {mayArrange && (
        <Box>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <AddReview session={session} onDone={onDone} />
            <AddItem session={session} onDone={onDone} />
          </Flex>
        </Box>
      )}
    </Card>
  );
}
