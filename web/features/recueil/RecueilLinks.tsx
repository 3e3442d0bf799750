import { messages } from '../../messages';
import type { SearchState } from '../search/state';
import { MOST_SHEETS, recueilAddress } from './address';

/** Everything of a selection to take away and print, in full or in short, where it is not more than one recueil holds. @param sheets how many there are */
export function RecueilLinks({ state, sheets }: { state: Partial<SearchState>; sheets: number }) {
  const t = messages.recueil;
  if (sheets === 0 || sheets > MOST_SHEETS) return null;
  return (
    <p className="small no-print">
      <a href={recueilAddress(state)}>{t.selection}</a> (<a href={recueilAddress(state, true)}>{t.selectionShort}</a>)
    </p>
  );
}
