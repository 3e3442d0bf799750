import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import type { PlacesQuery } from '../../../shared';
import { useText } from '../lib/text';
import { mayDecidePlaces } from '../permissions';
import { PlaceCard } from './PlaceCard';
import { usePlaces, type Places } from './usePlaces';

const step = 20;
/** The most that the server gives at once. */
const most = 100;

type Props = { state: PlacesQuery['state']; places: Places; onDone: () => void; onMore: () => void };

function Content({ state, places, onDone, onMore }: Props) {
  const text = useText();
  if (places.is === 'waiting') return <Loader small>{text('waiting')}</Loader>;
  if (places.is === 'failed') {
    return (
      <Flex gap={3}>
        <Typography textColor="danger600">{places.message}</Typography>
        <Button variant="tertiary" onClick={places.reload}>
          {text('retry')}
        </Button>
      </Flex>
    );
  }
  if (places.data.length === 0) return <Typography textColor="neutral600">{text(`places.empty.${state}`)}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {places.data.map((place) => (
        <PlaceCard key={place.documentId} place={place} onDone={onDone} />
      ))}
      {places.meta.total > places.data.length && (
        <Flex>
          <Button variant="tertiary" onClick={onMore}>
            {text('places.more')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function PlaceList(props: Props) {
  const text = useText();
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} paddingBottom={7}>
      <Typography tag="h2" id={id} variant="beta" paddingBottom={3} display="block">
        {text(`places.${props.state}`)}
      </Typography>
      <Content {...props} />
    </Box>
  );
}

function useGrowingPlaces(state: PlacesQuery['state']) {
  const [pageSize, setPageSize] = useState(step);
  return { places: usePlaces(state, pageSize), onMore: () => setPageSize((size) => Math.min(most, size + step)) };
}

function PlacesOfAll() {
  const text = useText();
  const pending = useGrowingPlaces('pending');
  const decided = useGrowingPlaces('decided');

  function reload() {
    for (const { places } of [pending, decided]) if (places.is !== 'waiting') places.reload();
  }
  const waiting =
    pending.places.is === 'ready' ? text('places.subtitle', { count: pending.places.meta.total }) : undefined;
  return (
    <Page.Main>
      <Page.Title>{text('places.title')}</Page.Title>
      <Layouts.Header title={text('places.title')} subtitle={waiting} />
      <Layouts.Content>
        <PlaceList state="pending" {...pending} onDone={reload} />
        <PlaceList state="decided" {...decided} onDone={reload} />
      </Layouts.Content>
    </Page.Main>
  );
}

/** Quartiers and perimeters that associations propose: what waits for an answer first, what was answered below. */
export function PlacesPage() {
  return (
    <Page.Protect permissions={mayDecidePlaces}>
      <PlacesOfAll />
    </Page.Protect>
  );
}
