import { describe, expect, it } from 'vitest';
import { publicDifference } from './public-difference';

const fields = {
  status: { fr: 'L’action est', en: 'The action is', values: { ongoing: { fr: 'En cours', en: 'Ongoing' } } },
  objectives: { fr: 'Objectifs', en: 'Objectives' },
  budget: { fr: 'Budget', en: 'Budget' },
  'budget.year': { fr: 'Année', en: 'Year', ungrouped: true },
};

describe('a difference as the public reads it', () => {
  it('says a code of a closed list in words', () => {
    const { before, after } = publicDifference({ field: 'status', before: 'ongoing', after: null }, fields, {});
    expect([before, after]).toEqual([{ code: 'ongoing', words: { fr: 'En cours', en: 'Ongoing' } }, null]);
  });

  it('leaves numbers to who writes them, but for years, which are not grouped', () => {
    const { after } = publicDifference(
      { field: 'budget', before: null, after: { amount: 7850.5, year: 2013 } },
      fields,
      {},
    );
    expect(after).toEqual({ amount: 7850.5, year: '2013' });
  });

  it('calls a part without a name as what it is a part of', () => {
    expect(publicDifference({ field: 'objectives.text', before: 'a', after: 'b' }, fields, {}).label).toEqual({
      fr: 'Objectifs',
      en: 'Objectives',
    });
  });

  it('names links, and never where they lead', () => {
    const link = { uid: 'api::actor.actor', documentId: 'secret' };
    const { before, after } = publicDifference({ field: 'owner', before: link, after: link }, fields, {
      'api::actor.actor:secret': 'CCAS',
    });
    expect([before, after]).toEqual([{ label: 'CCAS' }, { label: 'CCAS' }]);
  });
});
