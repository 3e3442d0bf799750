import type { PlacesAnswer, WholeQuery } from '../../../shared';
import { PlaceCounter } from '../../../shared/domain/places';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';
import { walk } from './walk';

/** Where everything that a search finds is, counted by department or region. */
export async function listPlaces(
  engine: SearchEngine,
  synonyms: SynonymTable,
  query: WholeQuery,
): Promise<PlacesAnswer> {
  const counter = new PlaceCounter();
  for await (const documents of walk(engine, synonyms, query)) for (const document of documents) counter.add(document);
  return counter.result();
}
