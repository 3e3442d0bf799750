import { Layouts, Page } from '@strapi/strapi/admin';
import { placesAnswer } from '../../../shared';
import { GrowingList, reloadAll, useGrowing } from '../lib/GrowingList';
import { useText } from '../lib/panel';
import { mayDecidePlaces } from '../permissions';
import { PlaceCard } from './PlaceCard';

function PlacesOfAll() {
  const text = useText();
  const lists = {
    pending: useGrowing(placesAnswer, '/desk/places?state=pending'),
    decided: useGrowing(placesAnswer, '/desk/places?state=decided'),
  };
  const { answer } = lists.pending;
  const waiting = answer.is === 'ready' ? text('places.subtitle', { count: answer.data.meta.total }) : undefined;
  return (
    <Page.Main>
      <Page.Title>{text('places.title')}</Page.Title>
      <Layouts.Header title={text('places.title')} subtitle={waiting} />
      <Layouts.Content>
        {(['pending', 'decided'] as const).map((state) => (
          <GrowingList
            key={state}
            {...lists[state]}
            title={text(`places.${state}`)}
            empty={text(`places.empty.${state}`)}
            more={text('places.more')}
          >
            {(place) => (
              <PlaceCard key={place.documentId} place={place} onDone={() => reloadAll(...Object.values(lists))} />
            )}
          </GrowingList>
        ))}
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
