import { facetNames, parseSearchQuery, type SearchAnswer } from '@passerelles/search/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messages } from '../../messages';
import type { SearchOutcome } from './load';
import { SearchPage } from './SearchPage';

const t = messages.search;
const parsed = parseSearchQuery({ q: 'jardin', theme: 'mobilite' });
if (!parsed.ok) throw new Error('not a search');
const state = { ...parsed.value, view: 'list' as const };
const page = (problem: SearchOutcome['problem']) =>
  renderToStaticMarkup(
    <SearchPage status={0} url="https://passerelles.example/recherche" state={state} found={null} problem={problem} />,
  );

describe('a search that cannot be answered', () => {
  it('says that the engine is away, keeps what was asked, and lets one try again', () => {
    const html = page({ code: 'unavailable' });
    expect(html).toContain(t.problems.unavailable);
    expect(html).toContain('value="jardin"');
    expect(html).toContain('href="/recherche?q=jardin&amp;theme=mobilite"');
    expect(html).toMatch(/name="theme"[^>]*checked=""[^>]*value="mobilite"|value="mobilite"[^>]*checked/u);
  });

  it('has it read out when it comes while one types', () => {
    expect(page({ code: 'too-many' })).toMatch(/data-announce=""[^>]*>[^<]*minute/u);
  });

  it('names what it does not understand', () => {
    const html = page({ code: 'bad-request', parameters: ['year', 'view'] });
    expect(html).toContain('year, view');
    expect(html).toContain('href="/recherche"');
  });
});

describe('a page of results that does not exist', () => {
  it('says which is the last, and leads there', () => {
    const facets = Object.fromEntries(facetNames.map((facet) => [facet, []])) as unknown as SearchAnswer['facets'];
    const answer: SearchAnswer = {
      hits: [],
      total: 25,
      page: 9,
      pageSize: 20,
      partial: false,
      facets,
      suggestions: [],
      engine: 'embedded',
      tookMs: 1,
    };
    const found = { answer, labels: {}, waysOut: [], places: null };
    const html = renderToStaticMarkup(
      <SearchPage
        status={200}
        url="https://passerelles.example/recherche"
        state={{ ...state, page: 9 }}
        found={found}
        problem={null}
      />,
    );
    expect(html).toContain(t.beyond(9, 2));
    expect(html).toContain('href="/recherche?q=jardin&amp;theme=mobilite&amp;page=2"');
    expect(html).not.toContain('<ul class="list"></ul>');
  });
});
