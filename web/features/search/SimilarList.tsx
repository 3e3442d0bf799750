import type { SimilarHit } from '@passerelles/search/shared';
import type { Reference } from '../../ui/Joined';
import { messages } from '../../messages';
import { pathTo } from '../../lib/paths';
import { Result } from './Result';

const t = messages.search;

/** Sheets near the one that is read, each with what brings it near, in words. `themes` are those of the sheet that is read. */
export function SimilarList({ hits, themes }: { hits: SimilarHit[]; themes: Reference[] }) {
  return (
    <ul className="list">
      {hits.map((hit) => (
        <Result key={hit.id} hit={hit} note={noteOf(hit, themes)} />
      ))}
    </ul>
  );
}

function noteOf({ reasons, themes: theirs }: SimilarHit, ours: Reference[]): string {
  const shared = theirs
    .filter(({ value }) => ours.some(({ href }) => href === pathTo('thematiques', value)))
    .map(({ label }) => label);
  return `${t.nearBy} ${reasons.map((reason) => (reason === 'theme' ? t.sharedThemes(shared) : t.reasons[reason])).join(', ')}`;
}
