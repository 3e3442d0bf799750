import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { PlaceForDecision } from '../../../shared';
import { Refusal } from '../lib/Refusal';
import { useAct, useText } from '../lib/panel';
import { Existing, newPlace } from './Existing';

/** An editor's answer to a proposed place. */
export function DecidePlace({ place, onDone }: { place: PlaceForDecision; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  // A look-alike is no proof: the editor says which one, nothing is chosen beforehand.
  const [chosen, setChosen] = useState(place.similar.length === 0 ? newPlace : '');
  const [refusing, setRefusing] = useState(false);
  const { name, documentId } = place;

  async function accept() {
    const done = text('places.accepted', { name });
    if (await send(`/desk/places/${documentId}/accept`, chosen === newPlace ? {} : { territory: chosen }, done))
      onDone();
  }
  async function refuse(reason: string) {
    if (await send(`/desk/places/${documentId}/refuse`, { reason }, text('places.refused', { name }))) onDone();
  }
  if (refusing)
    return (
      <Refusal label={text('places.refuse', { name })} busy={busy} onSend={refuse} onLeave={() => setRefusing(false)} />
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Existing place={place} chosen={chosen} onChange={setChosen} />
      <Flex gap={2}>
        <Button
          variant="success"
          loading={busy}
          disabled={chosen === ''}
          onClick={accept}
          aria-label={text('places.accept', { name })}
        >
          {text('approve.send')}
        </Button>
        <Button variant="danger-light" onClick={() => setRefusing(true)} aria-label={text('places.refuse', { name })}>
          {text('refuse.open')}
        </Button>
      </Flex>
    </Flex>
  );
}
