import { expect, it } from 'vitest';
import { meetingReport } from '../types/meeting-report';
import { practice } from '../types/practice';
import { withPublicCards, type View } from './view';

const view = (documentId: string, more: object = {}): View => ({
  documentId,
  slug: documentId,
  updatedAt: null,
  ...more,
});
const card = (documentId: string, title: string) => ({ documentId, title, slug: documentId });

it('shows of a draft’s sheets and reports those that are public, as they are there', () => {
  const draft = view('mine', {
    title: 'À relire',
    owner: { documentId: 'actor', name: 'Les Semeurs' },
    inspiredBy: [card('seen', 'Réécrite en brouillon'), card('hidden', 'Secrète')],
    previousEdition: card('hidden', 'Secrète'),
  });
  const published = new Map([['seen', view('seen', { title: 'En ligne', summary: 'Pas dans une carte' })]]);
  const shown = withPublicCards(practice, draft, published);
  expect(shown).toMatchObject({ title: 'À relire', owner: { name: 'Les Semeurs' } });
  expect(shown['inspiredBy']).toEqual([card('seen', 'En ligne')]);
  expect(shown['previousEdition']).toBeUndefined();
  expect(JSON.stringify(shown)).not.toContain('Secrète');
});

it('looks into parts as well', () => {
  const presented = [card('hidden', 'Secrète'), card('seen', 'Autre')];
  const draft = view('report', {
    practicesPresented: presented,
    programme: [{ title: 'Matin', practices: presented }],
  });
  const shown = withPublicCards(meetingReport, draft, new Map([['seen', view('seen', { title: 'En ligne' })]]));
  expect(shown['practicesPresented']).toEqual([card('seen', 'En ligne')]);
  expect(shown['programme']).toMatchObject([{ title: 'Matin' }]);
});
