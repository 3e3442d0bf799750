import type { SimilarHit } from '@passerelles/search/shared';
import { messages } from '../../messages';
import { Result } from './Result';

/** Sheets near the one that is read, each with what brings it near, in words. */
export function SimilarList({ hits }: { hits: SimilarHit[] }) {
  const t = messages.search;
  return (
    <ul className="list">
      {hits.map((hit) => (
        <Result key={hit.id} hit={hit} note={`${t.nearBy} ${hit.reasons.map((reason) => t.reasons[reason]).join(', ')}`} />
      ))}
    </ul>
  );
}
