import { parseSearchQuery } from '@passerelles/search/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messages } from '../../messages';
import type { SearchOutcome } from './load';
import { SearchPage } from './SearchPage';

const t = messages.search;
const parsed = parseSearchQuery({ q: 'jardin', theme: 'mobilite' });
if (!parsed.ok) throw new Error('not a search');
const state = { ...parsed.value, view: 'list' as const };
const page = (problem: SearchOutcome['problem']) => renderToStaticMarkup(<SearchPage status={0} state={state} found={null} problem={problem} />);

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
