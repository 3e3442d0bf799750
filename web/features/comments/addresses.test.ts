import { describe, expect, it } from 'vitest';
import { askAddress, commentedPage, reportAddress, writeAddress } from './addresses';

describe('commentedPage', () => {
  it.each([
    ['/pratiques/jardin', 'practice'],
    ['/rencontres/forum-2013', 'meeting-report'],
  ])('knows %s', (path, type) => expect(commentedPage(path)).toMatchObject({ type, path }));

  it.each(['/acteurs/ccas', 'https://ailleurs.fr/pratiques/x', '//pratiques/x', '/pratiques/x/y', '/pratiques/', ''])(
    'reads nothing in %j',
    (path) => expect(commentedPage(path)).toBeNull(),
  );
});

it('makes addresses that say which page they come from', () => {
  expect(writeAddress('/pratiques/jardin')).toBe('/commentaires/ecrire?sur=%2Fpratiques%2Fjardin');
  expect(writeAddress('/pratiques/jardin', 'Ab-1')).toContain('reponse=Ab-1');
  expect(reportAddress('/pratiques/jardin', 'Ab-1')).toContain('commentaire=Ab-1');
  expect(askAddress('ccas', '/acteurs/ccas')).toBe('/questions/poser?acteur=ccas&sur=%2Facteurs%2Fccas');
});
