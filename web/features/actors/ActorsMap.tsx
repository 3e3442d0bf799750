import { contentLang } from '../../lib/locale';
import { formatNumber } from '../../lib/format/numbers';
import { messages } from '../../messages';
import { bubblesOf } from '../search/map/bubbles';
import { PlacesMap } from '../search/map/PlacesMap';
import type { Filters, placesOf } from './directory';
import { directoryAddress } from './directory-page';

const t = messages.actors;

type Props = ReturnType<typeof placesOf> & { filters: Filters };

/** Where the actors are: circles that lead to lists, the same as a list, and beside it what stands nowhere on the map, with why. */
export function ActorsMap({ filters, places, elsewhere }: Props) {
  const { bubbles, unknown } = bubblesOf(places);
  const within = (territory: string) => directoryAddress({ ...filters, territory });
  return (
    <div className="places">
      {bubbles.length > 0 ? (
        <PlacesMap bubbles={bubbles} hrefOf={within} caption={t.mapCaption} />
      ) : (
        <p className="notice">{t.mapNothing}</p>
      )}
      <div className="places-list">
        {places.length > 0 && (
          <>
            <h3 className="card-title">{messages.search.map.list}</h3>
            <ul className="list list-tight">
              {places.map((place) => (
                <Counted
                  key={place.value}
                  href={within(place.value)}
                  {...place}
                  note={
                    unknown.includes(place)
                      ? messages.search.map.notDrawn
                      : place.kind === 'region'
                        ? messages.search.map.region
                        : undefined
                  }
                />
              ))}
            </ul>
          </>
        )}
        {elsewhere.count > 0 && (
          <>
            <h3 className="card-title">{t.elsewhere(elsewhere.count)}</h3>
            <p className="small quiet">{messages.search.map.elsewhereWhy}</p>
            <ul className="list list-tight">
              {elsewhere.territories.map((place) => (
                <Counted key={place.value} href={within(place.value)} {...place} />
              ))}
              {elsewhere.nowhere > 0 && <li className="quiet">{messages.search.map.nowhere(elsewhere.nowhere)}</li>}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function Counted({ href, label, note, count }: { href: string; label: string; note?: string; count: number }) {
  return (
    <li className="places-row">
      <a href={href}>
        <span lang={contentLang}>{label}</span>
        {note && ` ${note}`}
      </a>
      <span className="quiet">{formatNumber(count)}</span>
    </li>
  );
}
