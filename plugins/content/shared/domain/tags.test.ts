import { describe, expect, it } from 'vitest';
import { addressGone, addressTag, everyList, goneTag, listsOf, tagsOfRecord } from './tags';

describe('tags', () => {
  it('of a document are the address of its page and the list of its kind', () => {
    expect(addressTag({ uid: 'api::practice.practice', slug: 'a' })).toBe('/pratiques/a');
    expect(addressTag({ uid: 'api::territory.territory', slug: 'aude-11' })).toBe('/territoires/aude-11');
    expect(addressTag({ uid: 'plugin::committee.committee', slug: 'c' })).toBe('/comites/c');
    expect(addressTag({ uid: 'plugin::users-permissions.user', slug: 'x' })).toBeNull();
    expect(listsOf('api::meeting-report.meeting-report')).toEqual(['list:meeting-report']);
    expect(listsOf('plugin::users-permissions.user')).toEqual([]);
    expect(everyList).toContain('list:actor');
  });

  it('hold any character, half of one too', () => {
    expect(addressTag({ uid: 'api::page.page', slug: 'é/ ?' })).toBe('/pages/%C3%A9%2F%20%3F');
    expect(addressTag({ uid: 'api::page.page', slug: '\ud800' })).toBe('/pages/%EF%BF%BD');
  });

  it('say what is gone', () => {
    expect(addressGone(goneTag('/pratiques/a'))).toBe('/pratiques/a');
    expect(addressGone('/pratiques/a')).toBeNull();
  });

  it('of a record are its pages, its committee and the document it decides on', () => {
    const document = { uid: 'api::practice.practice', documentId: 'abc' };
    expect(tagsOfRecord({ reference: '2026-014-comite-de-pilotage', ...document })).toEqual([
      'records',
      '/releves/2026-014-comite-de-pilotage',
      'api::practice.practice:abc',
      '/releves/2026-014',
      '/comites/comite-de-pilotage',
      'list:committee',
    ]);
    expect(tagsOfRecord({ reference: 'odd', ...document })).toEqual([
      'records',
      '/releves/odd',
      'api::practice.practice:abc',
    ]);
  });
});
