import type { PlacesAnswer } from '@passerelles/search/shared';
import outline from './outline.json';
import { spread, type Circle } from './spread';

type Place = PlacesAnswer['places'][number];
export type Bubble = Circle & { place: Place };

/** On a phone the map is drawn at 0.58: the smallest circle is then still 24 px wide. */
const smallest = 21;
const largest = 34;

export const frame = { width: outline.width, height: outline.height };
export const { coast, borders } = outline;

const departments: Readonly<Record<string, number[] | undefined>> = outline.departments;
const regions: Readonly<Record<string, number[] | undefined>> = outline.regions;

/** The places that the map knows as circles whose area grows with the count, none covering another; and those it does not. */
export function bubblesOf(places: readonly Place[]): { bubbles: Bubble[]; unknown: Place[] } {
  const most = Math.max(1, ...places.map(({ count }) => count));
  const known = places.flatMap((place): Bubble[] => {
    const of = place.kind === 'department' ? departments : regions;
    const [x, y] = (Object.hasOwn(of, place.code) ? of[place.code] : undefined) ?? [];
    if (x === undefined || y === undefined) return [];
    return [
      {
        place,
        x,
        y,
        r: smallest + (largest - smallest) * Math.sqrt(Math.max(0, place.count - 1) / Math.max(1, most - 1)),
      },
    ];
  });
  const found = new Set(known.map(({ place }) => place));
  return { bubbles: spread(known, frame), unknown: places.filter((place) => !found.has(place)) };
}
