import type { ReactNode } from 'react';
import { formatNumber } from '../../../lib/format/numbers';
import { messages } from '../../../messages';
import { borders, coast, frame, type Bubble } from './bubbles';

const t = messages.search.map;

/** A map of France whose circles say how much stands where, and lead there. */
export function PlacesMap({
  bubbles,
  hrefOf,
  caption = t.caption,
}: {
  bubbles: Bubble[];
  hrefOf: (territory: string) => string;
  caption?: ReactNode;
}) {
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={t.title}>
        <path className="map-borders" d={borders} />
        <path className="map-coast" d={coast} />
        {bubbles.map(({ place, x, y, r }) => (
          <a
            key={`${place.kind} ${place.code}`}
            href={hrefOf(place.value)}
            aria-label={t.place(place.label, place.count)}
            className={`map-${place.kind}`}
          >
            <circle cx={x} cy={y} r={Math.round(r * 10) / 10} />
            <text x={x} y={y}>
              {formatNumber(place.count)}
            </text>
          </a>
        ))}
      </svg>
      <figcaption className="small quiet">
        {caption} {t.source}
      </figcaption>
    </figure>
  );
}
