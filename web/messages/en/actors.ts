import { counted } from '../plural';
import type { actors as fr } from '../fr/actors';

export const actors: typeof fr = {
  title: 'Actors',
  lead: 'Who acts, where, and with whom.',
  letters: 'Go to a letter',
  narrow: 'Choose among the actors',
  filters: { kind: 'Kind', theme: 'Theme', territory: 'Territory' },
  all: { kind: 'All', theme: 'All', territory: 'Everywhere' },
  apply: 'Show these actors',
  count: (count) => counted(count, 'actor', 'actors'),
  unknown: 'Unknown choice',
  nobody: 'No actor answers to these choices.',
  everybody: 'Show all actors',
  mapCaption: 'Each circle says how many actors work there. The list says the same.',
  mapNothing: 'None of these actors is linked to a department or a region.',
  elsewhere: (count) => `${counted(count, 'actor is', 'actors are')} not on the map`,
  the: (acronym) => `the ${acronym}`,
  practices: 'Practice sheets',
  meetings: 'Meetings',
  committees: 'In committees',
  convenes: 'convenes this committee',
  complete: 'Is it your organisation? Complete its page and write its first sheet from the association desk.',
  noContent: 'No sheet and no report mentions it yet.',
};
