import type { FacetName } from '@passerelles/search/shared';
import { contentKinds, practiceStatuses, type ContentKind, type PracticeStatus } from '@passerelles/config/vocabulary';
import { messages } from '../../messages';

const isKind = (value: string): value is ContentKind => value in contentKinds;
const isStatus = (value: string): value is PracticeStatus => practiceStatuses.some((status) => status === value);

/** The words for a facet's value: ours for codes, the index's for names. */
export function facetLabel(facet: FacetName, value: string, label: string): string {
  if (facet === 'kind' && isKind(value)) return messages.kinds.many[value];
  if (facet === 'status' && isStatus(value)) return messages.practices.status[value];
  if (facet === 'validated') return value === 'true' ? messages.search.validated : messages.search.notValidated;
  return label;
}

/** Whether the values of a facet are named by those who write, and not by us. */
export const isWritten = (facet: FacetName): boolean =>
  facet === 'theme' || facet === 'territory' || facet === 'actor' || facet === 'audience';
