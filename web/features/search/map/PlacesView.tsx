import type { PlacesAnswer } from '@passerelles/search/shared';
import { contentLang } from '../../../lib/locale';
import { formatNumber } from '../../../lib/format/numbers';
import { messages } from '../../../messages';
import { searchAddress, type SearchState } from '../state';
import { bubblesOf } from './bubbles';
import { PlacesMap } from './PlacesMap';

const t = messages.search.map;

interface Props {
  state: SearchState;
  places: PlacesAnswer;
}

/** Where what was found is: a map whose circles lead to the lists, the same as a list, and what stands nowhere on it. */
export function PlacesView({ state, places }: Props) {
  const { bubbles, unknown } = bubblesOf(places.places);
  return (
    <div className="places">
      {bubbles.length > 0 ? (
        <PlacesMap bubbles={bubbles} hrefOf={(territory) => within(state, territory)} />
      ) : (
        <p className="notice">{t.nothing}</p>
      )}
      <div className="places-list">
        {places.places.length > 0 && (
          <>
            <h2 className="card-title">{t.list}</h2>
            <ul className="list list-tight">
              {[...bubbles.map(({ place }) => place), ...unknown].map((place) => (
                <Counted
                  key={`${place.kind} ${place.code}`}
                  href={within(state, place.value)}
                  label={place.label}
                  note={noteOn(place, unknown)}
                  count={place.count}
                />
              ))}
            </ul>
          </>
        )}
        {places.elsewhere.count > 0 && <Elsewhere state={state} elsewhere={places.elsewhere} />}
      </div>
    </div>
  );
}

type Place = PlacesAnswer['places'][number];

/** What tells a place apart from others of its name, or why no circle stands for it. */
function noteOn(place: Place, unknown: readonly Place[]): string | undefined {
  if (unknown.includes(place)) return t.notDrawn;
  return place.kind === 'region' ? t.region : undefined;
}

/** A result without a place is still a result: counted, and led to where something names it. */
function Elsewhere({ state, elsewhere }: { state: SearchState; elsewhere: PlacesAnswer['elsewhere'] }) {
  return (
    <>
      <h2 className="card-title">{t.elsewhere(elsewhere.count)}</h2>
      <p className="small quiet">{t.elsewhereWhy}</p>
      <ul className="list list-tight">
        {elsewhere.territories.map(({ value, label, count }) => (
          <Counted key={value} href={within(state, value)} label={label} count={count} />
        ))}
        {elsewhere.nowhere > 0 && <li className="quiet">{t.nowhere(elsewhere.nowhere)}</li>}
      </ul>
    </>
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

/** The same search, narrowed to one territory, as a list. */
function within(state: SearchState, territory: string): string {
  return searchAddress({ ...state, territory: [territory], view: 'list', page: 1 });
}
