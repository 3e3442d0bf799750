import type { CommitteeKind, SeatingRole } from '@passerelles/committee/shared';
import { elided, inLetters, pluralOf } from '@passerelles/kit/shared';
import { formatNumber } from '../../lib/format/numbers';
import { counted } from '../plural';

const decidedAs = {
  'super-admin': 'par un super-administrateur',
  chair: 'par la présidence',
  editor: 'par la rédaction',
  platform: 'à la mise en service',
} satisfies Record<SeatingRole, string>;

export const committees = {
  title: 'Comités',
  lead: 'Qui lit, qui conseille, qui décide. Leurs pouvoirs, leur composition et leurs relevés sont publics.',
  kindLabel: 'Nature',
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
    const every =
      most === 1
        ? 'se réunit tous les mois'
        : least === most
          ? `se réunit tous les ${inLetters(least)} mois`
          : least === 1
            ? `se réunit tous les mois, ou tous les ${inLetters(most)} mois`
            : `se réunit tous les ${inLetters(least)} ou ${inLetters(most)} mois`;
    return from ? `${every}, à partir ${elided('de', from)}` : every;
  },
  composition: 'Composition',
  compositionOn: (day: string) => `Composition au ${day}`,
  past: 'Mandats terminés',
  coming: 'Mandats à venir',
  nobody: 'Personne n’avait de mandat ce jour-là.',
  onDay: 'Qui siégeait le',
  showDay: 'Voir',
  badDay: 'Cette date n’existe pas. Écrivez-la comme ceci : 2026-03-12. Voici la composition d’aujourd’hui.',
  today: 'La composition d’aujourd’hui',
  figures: 'En chiffres',
  noFigures: 'Rien n’a encore été voté ici : il n’y a rien à compter.',
  days: (days: number) => counted(days, 'jour', 'jours'),
  fromSubmission: (of: number) =>
    `de l’envoi du texte à la décision : c’est la durée médiane, sur ${counted(of, 'examen', 'examens')}`,
  fromOpening: (of: number) =>
    `de l’ouverture du vote à sa clôture : c’est la durée médiane, sur ${counted(of, 'examen', 'examens')}`,
  participation: (present: number, eligible: number) =>
    `de participation : ${counted(present, 'avis donné', 'avis donnés')} sur ${formatNumber(eligible)} possibles`,
  withinTime: (within: number, of: number) =>
    `dans le délai annoncé : ${formatNumber(within)} sur ${counted(of, 'examen', 'examens')}`,
  unknownTime: 'La durée des examens n’est pas connue.',
  outcomesCaption: (count: number) => `${counted(count, 'étape close', 'étapes closes')}, par résultat`,
  outcome: 'Résultat',
  number: 'Nombre',
  perYear: 'Relevés par an',
  recordUnit: (count: number): string => pluralOf(count, 'relevé', 'relevés', 'fr'),
  noMember: 'Sa composition n’a pas été communiquée.',
  role: { chair: 'présidence', rapporteur: 'rapporteur', member: 'membre', observer: 'observateur' },
  mandateUntil: (to: string) => `mandat jusqu’au ${to}`,
  seatDecided: (day: string, role: SeatingRole) => `inscrit le ${day} ${decidedAs[role]}`,
  represents: (name: string) => `pour ${name}`,
  mandate: (from: string, to: string | null) => (to ? `mandat du ${from} au ${to}` : `mandat depuis le ${from}`),
  recordCount: (count: number) => counted(count, 'relevé', 'relevés'),
  records: 'Relevés de décision',
  allRecords: (count: number) =>
    count < 2 ? 'Le relevé, avec des filtres' : `Les ${counted(count, 'relevé', 'relevés')}, avec des filtres`,
  noRecord: 'Ce comité n’a pas encore rendu de décision ici.',
};
