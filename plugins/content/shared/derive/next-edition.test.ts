import { expect, it } from 'vitest';
import { meetingReport, practice } from '../types';
import { carriedToNextEdition } from './next-edition';

it('begins with what stays, without days and results', () => {
  const before = { title: 'A', startDate: 'x', results: 'y', objectives: ['o'], documents: [1], themes: ['t'] };
  expect(carriedToNextEdition(practice, before)).toEqual({ objectives: ['o'], themes: ['t'] });
  const report = { title: 'A', date: 'x', decisions: [1], organisers: ['a'], programme: ['p'], place: 'Angers' };
  expect(carriedToNextEdition(meetingReport, report)).toEqual({ organisers: ['a'], programme: ['p'], place: 'Angers' });
});
