import type { ReactNode } from 'react';
import type { SearchHit } from '@passerelles/search/shared';
import { contentLang } from '../../lib/locale';
import { KindLabel } from '../../ui/Kind';
import { messages } from '../../messages';
import { Marked } from './Marked';

/** One thing found: kind, title, what it is about with the found words lit, one line of facts, and a note when there is one. */
export function Result({
  hit,
  heading: Heading = 'h3',
  note,
}: {
  hit: SearchHit;
  heading?: 'h2' | 'h3';
  note?: ReactNode;
}) {
  const { title, summary, excerpt } = hit.highlights;
  return (
    <li className="result">
      <KindLabel kind={hit.kind} />
      <Heading>
        <a href={hit.url} lang={contentLang}>
          <Marked text={hit.title} ranges={title} />
        </a>
      </Heading>
      {hit.summary && (
        <p lang={contentLang}>
          <Marked text={hit.summary} ranges={summary} />
        </p>
      )}
      {excerpt && (
        <p className={hit.summary ? 'small' : undefined} lang={contentLang}>
          <Marked text={excerpt.text} ranges={excerpt.ranges} />
        </p>
      )}
      <Facts hit={hit} />
      {note && <p className="small quiet">{note}</p>}
    </li>
  );
}

function Facts({ hit }: { hit: SearchHit }) {
  const t = messages.search;
  const facts = [
    ...hit.territories.map(({ label }) => label),
    // An actor names itself in its title; other kinds show the first, who carries or organises.
    ...(hit.kind === 'actor' ? [] : hit.actors.slice(0, 1).map(({ label }) => label)),
    ...(hit.year === null ? [] : [String(hit.year)]),
    ...(hit.kind === 'actor' || hit.kind === 'page' ? hit.themes.map(({ label }) => label) : []),
  ];
  if (facts.length === 0 && hit.status !== 'to-check') return null;
  return (
    <ul className="facts">
      {facts.map((fact, index) => (
        <li key={index} lang={contentLang}>
          {fact}
        </li>
      ))}
      {hit.status === 'to-check' && <li>{t.toCheck}</li>}
    </ul>
  );
}
