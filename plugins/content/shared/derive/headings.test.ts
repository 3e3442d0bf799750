import { describe, expect, it } from 'vitest';
import { actor, meetingReport, practice, territory } from '../types';
import { headingOf, optionOf } from './labels';

describe('what a public page calls a field', () => {
  it('is its heading where the page tells a story, else its one name', () => {
    expect([
      headingOf(practice, 'owner', 'fr'),
      headingOf(practice, 'context', 'en'),
      headingOf(meetingReport, 'decisions.carriers', 'fr'),
      headingOf(actor, 'predecessors', 'fr'),
      headingOf(actor, 'members', 'en'),
      headingOf(territory, 'parents', 'en'),
    ]).toEqual(['Portée par', 'Context', 'Porté par', 'A pris la suite de', 'Members', 'Part of']);
  });

  it('is asked for fields that there are', () => {
    expect(() => headingOf(practice, 'budgets', 'fr')).toThrow('practice has no field “budgets”.');
    expect(() => optionOf(practice, 'title', 'x', 'fr')).toThrow('“title” of practice is no closed list.');
  });

  it('has words for each code of a closed list', () => {
    expect(optionOf(practice, 'practiceStatus', 'ended', 'en')).toBe('Ended');
    expect(optionOf(meetingReport, 'decisions.progress', 'planned', 'fr')).toBe('Prévu');
    expect(optionOf(practice, 'practiceStatus', 'sold', 'fr')).toBe('sold');
    // To who reads, not in the voice of who writes.
    expect(optionOf(practice, 'budget.state', 'filled', 'fr')).toBe('Précisé');
  });
});
