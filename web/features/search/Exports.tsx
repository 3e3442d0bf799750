import type { SearchAnswer } from '@passerelles/search/shared';
import { messages } from '../../messages';
import { Joined } from '../../ui/Joined';
import { MOST_SHEETS, recueilAddress, sheetsIn } from '../recueil/address';
import { exportAddress, type SearchState } from './state';

/** The whole result to take away, as the filters on screen say it. A calendar where there are meetings to put in it. */
export function Exports({ state, facets }: { state: SearchState; facets: SearchAnswer['facets'] }) {
  const t = messages.search.exports;
  const meetings =
    facets.kind.some(({ value }) => value === 'meeting-report') &&
    (state.kind.length === 0 || state.kind.includes('meeting-report'));
  const sheets = sheetsIn(facets, state.kind);
  const prints =
    sheets > 0 && sheets <= MOST_SHEETS
      ? [
          [recueilAddress(state), messages.recueil.pdf],
          [recueilAddress(state, true), messages.recueil.pdfShort],
        ]
      : [];
  const files = [
    ['/recherche-excel.csv', t.excel],
    ['/recherche.csv', t.csv],
    ['/recherche.json', t.json],
    ['/flux.xml', t.feed],
    ...(meetings ? [['/agenda.ics', t.calendar] as const] : []),
  ] as const;
  return (
    <>
      {t.title}{' '}
      <Joined
        items={[...prints, ...files.map(([path, name]) => [exportAddress(path, state), name])].map(([href, name]) => (
          <a href={href}>{name}</a>
        ))}
      />
      . <a href="/dictionnaire.csv">{t.codebook}</a>.
      {sheets > MOST_SHEETS && ` ${messages.recueil.tooManyHere(MOST_SHEETS)}.`}
    </>
  );
}
