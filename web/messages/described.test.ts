import { practice, types } from '@passerelles/content/shared';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { fr } from './fr';

const catalogues = { fr, en };
const nameOf = (type: string, locale: 'fr' | 'en') => types.find(({ name }) => name === type)!.label[locale];

describe.each(['fr', 'en'] as const)('what the site calls things, in %s', (locale) => {
  const { kinds, search, themes } = catalogues[locale];

  it('is what the description of each type calls it', () => {
    const described = Object.fromEntries(types.map(({ name, label }) => [name, label[locale]]));
    // “Sheet” is enough among the lists of the panel; who comes from elsewhere is told what kind of sheet it is.
    const outside = locale === 'en' ? { practice: 'Practice sheet' } : {};
    expect(kinds.one).toMatchObject({ ...described, ...outside });
  });

  it('is the same for a facet, whose name is one of a type', () => {
    for (const facet of ['theme', 'territory', 'actor'] as const)
      expect(search.facets[facet]).toBe(nameOf(facet, locale));
    expect(themes.title).toBe(kinds.many.theme);
  });

  it('is another word where the name of the field is said of one sheet, and the facet of all', () => {
    const { audiences, practiceStatus } = practice.fields;
    expect([audiences.label[locale], practiceStatus.label[locale]]).toEqual(
      locale === 'fr' ? ['Pour qui', 'L’action est'] : ['For whom', 'The action is'],
    );
    expect([search.facets.audience, search.facets.status]).toEqual(
      locale === 'fr' ? ['Public', 'État'] : ['Audience', 'State'],
    );
  });
});
