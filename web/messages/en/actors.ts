import type { actors as fr } from '../fr/actors';

export const actors: typeof fr = {
  title: 'Actors',
  lead: 'Who acts, where, and with whom.',
  letters: 'Go to a letter',
  the: (acronym) => `the ${acronym}`,
  practices: 'Practice sheets',
  meetings: 'Meetings',
  noContent: 'No sheet and no report mentions it yet.',
};
