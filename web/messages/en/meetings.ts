import type { meetings as fr } from '../fr/meetings';

export const meetings: typeof fr = {
  title: 'Meetings',
  lead: 'What was said, what was decided, and what became of it.',
  inShort: 'In short',
  unknownDate: 'not known',
  noAttendance: 'Nobody counted',
  editions: 'Other editions',
  similar: 'Similar meetings',
  validated: (committee, day) => `Validated by the ${committee} on ${day}`,
  validatedBy: (committee, day) => `Validated by: ${committee}, on ${day}`,
  historical: 'Taken over: published before the platform',
};
