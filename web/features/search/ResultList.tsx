import type { SearchHit } from '@passerelles/search/shared';
import { Result } from './Result';

export function ResultList({ hits, heading }: { hits: SearchHit[]; heading?: 'h2' | 'h3' }) {
  return (
    <ul className="list">
      {hits.map((hit) => (
        <Result key={hit.id} hit={hit} heading={heading} />
      ))}
    </ul>
  );
}
