import type { FacetName } from '@passerelles/search/shared';
import { practice } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { messages } from '../../messages';

const isKind = (value: string): value is ContentKind => value in contentKinds;

/** The words for a facet's value: ours for codes, the index's for names. */
export function facetLabel(facet: FacetName, value: string, label: string): string {
  if (facet === 'kind' && isKind(value)) return messages.kinds.many[value];
  if (facet === 'status') return described(practice).option('practiceStatus', value);
  if (facet === 'validated') return value === 'true' ? messages.search.validated : messages.search.notValidated;
  return label;
}

/** Whether the values of a facet are named by authors rather than by this site’s catalogue. */
export const isWritten = (facet: FacetName): boolean =>
  facet === 'theme' || facet === 'territory' || facet === 'actor' || facet === 'audience';
