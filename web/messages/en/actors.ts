import type { actors as fr } from '../fr/actors';

export const actors: typeof fr = {
  title: 'Actors',
  lead: 'Who acts, where, and with whom.',
  letters: 'Go to a letter',
  the: (acronym) => `the ${acronym}`,
  practices: 'Practice sheets',
  meetings: 'Meetings',
  committees: 'In committees',
  convenes: 'convenes this committee',
  complete: 'Is it your organisation? Complete its page and write its first sheet from the association desk.',
  noContent: 'No sheet and no report mentions it yet.',
};
