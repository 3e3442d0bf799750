import type { ReactNode } from 'react';
import type { SimilarHit } from '@passerelles/search/shared';
import { contentLang } from '../../lib/locale';
import { Joined, Quoted, type Reference } from '../../ui/Joined';
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

function noteOf({ reasons, themes: theirs }: SimilarHit, ours: Reference[]): ReactNode {
  const shared = theirs
    .filter(({ value }) => ours.some(({ href }) => href === pathTo('thematiques', value)))
    .map(({ label }) => label);
  const said = (reason: SimilarHit['reasons'][number]): ReactNode =>
    reason === 'theme' ? (
      <>
        {t.sharedThemes(shared.length)} <Quoted names={shared} lang={contentLang} />
      </>
    ) : (
      t.reasons[reason]
    );
  return (
    <>
      {t.nearBy} <Joined items={reasons.map(said)} />
    </>
  );
}
