import type { CommitteeKind } from '@passerelles/config/vocabulary';
import { counted } from '../plural';

export const committees = {
  title: 'Comités',
  lead: 'Qui lit, qui conseille, qui décide. Leurs pouvoirs, leur composition et leurs relevés sont publics.',
  kind: {
    steering: 'Comité de pilotage',
    monitoring: 'Comité de suivi',
    thematic: 'Comité thématique',
  } satisfies Record<CommitteeKind, string>,
  of: 'Comité de',
  platform: 'Comité de la plateforme',
  powers: 'Ce qu’il peut faire',
  noPower: 'Ses pouvoirs n’ont pas été communiqués.',
  cadence: 'Rythme',
  /** `months` is a range, [2, 2] or [2, 3]; `from` is a month, 1 to 12. */
  cadenceWords: (months: [number, number], from: string | null) => {
    const [least, most] = months;
    const every = most === 1 ? 'se réunit tous les mois' : least === most ? `se réunit tous les ${words[least] ?? least} mois` : `se réunit tous les ${words[least] ?? least} ou ${words[most] ?? most} mois`;
    return from ? `${every}, à partir de ${from}` : every;
  },
  composition: 'Composition',
  noMember: 'Sa composition n’a pas été communiquée.',
  role: { chair: 'présidence', rapporteur: 'rapporteur', member: 'membre', observer: 'observateur' },
  ended: 'mandat terminé',
  represents: (name: string) => `pour ${name}`,
  mandate: (from: string, to: string | null) => (to ? `mandat du ${from} au ${to}` : `mandat depuis le ${from}`),
  recordCount: (count: number) => counted(count, 'relevé', 'relevés'),
  records: 'Relevés de décision',
  noRecord: 'Ce comité n’a pas encore rendu de décision ici.',
};

const words: Record<number, string> = { 2: 'deux', 3: 'trois', 4: 'quatre', 6: 'six', 12: 'douze' };
