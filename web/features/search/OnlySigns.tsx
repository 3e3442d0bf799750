import { messages } from '../../messages';
import { Quoted } from '../../ui/Joined';
import { SearchHelp } from './NoResult';

const t = messages.search;

/** A search without a word finds nothing, and says why. */
export function OnlySigns({ q }: { q: string }) {
  return (
    <div className="prose">
      <h1 className="results-count" data-announce="">
        {t.onlySigns}
      </h1>
      <p>
        <Quoted names={[q]} lang={undefined} /> {t.onlySignsWhy}
      </p>
      <SearchHelp />
    </div>
  );
}
