import { counted } from '../plural';
import type { committees as fr } from '../fr/committees';

export const committees: typeof fr = {
  title: 'Committees',
  lead: 'Who reads, who advises, who decides. Their powers, members and records are public.',
  kind: { steering: 'Steering committee', monitoring: 'Monitoring committee', thematic: 'Thematic committee' },
  of: 'Committee of',
  platform: 'Committee of the platform',
  powers: 'What it may do',
  noPower: 'Its powers were not communicated.',
  cadence: 'Rhythm',
  cadenceWords: ([least, most], from) => {
    const every = most === 1 ? 'meets every month' : least === most ? `meets every ${least} months` : `meets every ${least} or ${most} months`;
    return from ? `${every}, from ${from}` : every;
  },
  composition: 'Members',
  noMember: 'Its members were not communicated.',
  role: { chair: 'chair', rapporteur: 'rapporteur', member: 'member', observer: 'observer' },
  ended: 'mandate ended',
  represents: (name) => `for ${name}`,
  mandate: (from, to) => (to ? `mandate from ${from} to ${to}` : `mandate since ${from}`),
  recordCount: (count) => counted(count, 'record', 'records', 1),
  records: 'Decision records',
  noRecord: 'This committee has not decided anything here yet.',
};
