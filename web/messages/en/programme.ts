import type { programme as fr } from '../fr/programme';

export const programme: typeof fr = {
  title: 'The programme',
  lead: 'Where it comes from, what it supports, and how to take part.',
  none: 'No page is published yet.',
};
