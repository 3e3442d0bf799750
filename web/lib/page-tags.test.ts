import { describe, expect, it } from 'vitest';
import { tagsIn } from './page-tags';

describe('the tags of a page’s content', () => {
  it('are the addresses of this site and the documents it names, wherever they stand', () => {
    const content = {
      url: 'https://site.example.org/pratiques/a',
      practice: { owner: { name: 'A', href: '/acteurs/b' }, themes: [{ href: '/thematiques/c?x=1#y' }] },
      record: { document: { uid: 'api::practice.practice', documentId: 'd' } },
      text: '/pratiques/not-a-link',
      elsewhere: [{ href: 'https://example.org/pratiques/x' }, { href: '//example.org' }, { url: null }],
    };
    expect([...tagsIn(content, 'https://site.example.org')].sort()).toEqual([
      '/acteurs/b',
      '/pratiques/a',
      '/thematiques/c',
      'api::practice.practice:d',
    ]);
  });
});
