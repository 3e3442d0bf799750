import { describe, expect, it } from 'vitest';
import { emptyPractice } from '../contracts/practice';
import { missingFields } from './completeness';

const complete = {
  ...emptyPractice,
  title: 'Une fiche',
  summary: 'En deux mots.',
  themes: ['t'],
  territories: ['a'],
  audiences: ['Jeunes'],
  practiceStatus: 'ongoing' as const,
  startDate: { value: '2011', precision: 'year' as const },
  objectives: ['Se rencontrer'],
  description: 'Comment.',
  budget: { ...emptyPractice.budget, state: 'not-communicated' as const },
  partners: { ...emptyPractice.partners, state: 'filled' as const, actors: ['b'] },
  funders: { ...emptyPractice.funders, state: 'none' as const },
};

describe('what is missing before a submission', () => {
  it('names every field of an empty sheet, in the order of the form', () => {
    expect(missingFields(emptyPractice)).toEqual([
      'title',
      'summary',
      'themes',
      'territories',
      'audiences',
      'practiceStatus',
      'startDate',
      'objectives',
      'description',
      'budget',
      'partners',
      'funders',
    ]);
  });

  it('takes “none” and “not communicated” for answers', () => {
    expect(missingFields(complete)).toEqual([]);
  });

  it('wants what is said to be filled', () => {
    const sheet = {
      ...complete,
      budget: { ...complete.budget, state: 'filled' as const },
      funders: { ...complete.funders, state: 'filled' as const },
    };
    expect(missingFields(sheet)).toEqual(['budget', 'funders']);
    expect(missingFields({ ...sheet, funders: { ...sheet.funders, note: 'Fondation X' } })).toEqual(['budget']);
  });
});
