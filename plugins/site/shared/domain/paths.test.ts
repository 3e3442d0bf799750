import { describe, expect, it } from 'vitest';
import { pathsOfChange, pathsOfRecord } from './paths';

const practice = 'api::practice.practice';

describe('pathsOfChange', () => {
  it('refreshes the page under its old and new address, its list and the home page', () => {
    const changed = [
      { uid: practice, slug: 'avant' },
      { uid: practice, slug: 'apres' },
    ];
    expect(pathsOfChange({ changed, related: [], records: [] })).toEqual([
      '/pratiques/avant',
      '/pratiques/apres',
      '/pratiques',
      '/',
    ]);
  });

  it('refreshes what shows the document, each page once', () => {
    const paths = pathsOfChange({
      changed: [{ uid: 'api::theme.theme', slug: 'jeunesse' }],
      related: [
        { uid: practice, slug: 'a' },
        { uid: practice, slug: 'a' },
        { uid: 'api::territory.territory', slug: 'charente' },
        { uid: 'api::meeting-report.meeting-report', slug: 'm' },
        { uid: 'plugin::committee.committee', slug: 'comite-de-suivi' },
      ],
      records: [],
    });
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual([
      '/thematiques/jeunesse',
      '/pratiques/a',
      '/territoires/charente',
      '/rencontres/m',
      '/comites/comite-de-suivi',
      '/thematiques',
      '/pratiques',
      '/rencontres',
      '/comites',
      '/',
    ]);
  });

  it('knows no page for a type it does not know', () => {
    expect(pathsOfChange({ changed: [{ uid: 'api::x.x', slug: 'x' }], related: [], records: [] })).toEqual(['/']);
  });

  it('never builds a path that leaves its folder', () => {
    const [path] = pathsOfChange({ changed: [{ uid: practice, slug: '../api/x?y' }], related: [], records: [] });
    expect(path).toBe('/pratiques/..%2Fapi%2Fx%3Fy');
  });
});

describe('pathsOfRecord', () => {
  it('refreshes the record, its number, the committee and the home page; the list of records is never kept', () => {
    expect(pathsOfRecord('2026-014-comite-de-pilotage')).toEqual([
      '/releves/2026-014-comite-de-pilotage',
      '/releves/2026-014',
      '/comites/comite-de-pilotage',
      '/comites',
      '/',
    ]);
  });
});
