import { Box, Button, Flex, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ClaimForDecision } from '../../../shared';
import { Refusal } from '../lib/Refusal';
import { useAct, useText } from '../lib/panel';

type Props = { claim: ClaimForDecision; onDone: () => void };

/** Stands for “none of these”: the proposed actor is then created. */
const newActor = '*';

const nameOf = (actor: ClaimForDecision['similar'][number]) =>
  [actor.name, actor.acronym && `(${actor.acronym})`].filter(Boolean).join(' ');

/** For a proposal that looks like an actor of the directory: which one the person joins, or none of them. */
function Similar({
  claim,
  chosen,
  onChange,
}: {
  claim: ClaimForDecision;
  chosen: string;
  onChange: (documentId: string) => void;
}) {
  const text = useText();
  if (claim.similar.length === 0 || !claim.proposal) return null;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography tag="h3" variant="omega" fontWeight="semiBold">
        {text('similar.title')}
      </Typography>
      <Typography tag="p" paddingBottom={3}>
        {text(claim.joins ? 'similar.help' : 'similar.helpOnlyAdds')}
      </Typography>
      <Radio.Group aria-label={text('similar.title')} value={chosen} onValueChange={onChange}>
        {claim.similar.map((actor) => (
          <Radio.Item key={actor.documentId} value={actor.documentId}>
            {nameOf(actor)}
          </Radio.Item>
        ))}
        <Radio.Item value={newActor}>{text('similar.none', { name: claim.proposal.name })}</Radio.Item>
      </Radio.Group>
    </Box>
  );
}

/** An editor's answer to a pending claim. */
export function Decide({ claim, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  // A look-alike is no proof: the editor says which one, nothing is chosen beforehand.
  const [joined, setJoined] = useState(claim.similar.length === 0 ? newActor : '');
  const [refusing, setRefusing] = useState(false);
  const { name } = claim.user;

  async function approve() {
    const body = claim.proposal && joined !== newActor ? { actor: joined } : {};
    if (await send(`/desk/claims/${claim.documentId}/approve`, body, text('approve.done', { name }))) onDone();
  }
  async function refuse(reason: string) {
    if (await send(`/desk/claims/${claim.documentId}/refuse`, { reason }, text('refuse.done', { name }))) onDone();
  }
  if (refusing)
    return (
      <Refusal label={text('refuse.one', { name })} busy={busy} onSend={refuse} onLeave={() => setRefusing(false)} />
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Similar claim={claim} chosen={joined} onChange={setJoined} />
      <Flex gap={2}>
        <Button
          variant="success"
          loading={busy}
          disabled={joined === ''}
          onClick={approve}
          aria-label={text('approve.one', { name })}
        >
          {text('approve.send')}
        </Button>
        <Button variant="danger-light" onClick={() => setRefusing(true)} aria-label={text('refuse.one', { name })}>
          {text('refuse.open')}
        </Button>
      </Flex>
    </Flex>
  );
}
