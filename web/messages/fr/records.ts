import type { StageOutcome } from '@passerelles/committee/shared';
import type { Votes } from '../../ui/VoteDots';
import { counted } from '../plural';

export const records = {
  title: 'Relevés de décision',
  lead: 'Chaque décision d’un comité a son relevé : qui pouvait voter, le quorum, les voix, la raison. Un relevé ne se modifie pas.',
  record: (number: string) => `Relevé ${number}`,
  several: (number: string) => `Plusieurs relevés portent le numéro ${number}`,
  severalLead: 'Chaque comité tient sa propre série : le numéro se lit avec le comité.',
  none: 'Aucun relevé n’est encore écrit.',
  about: 'Porte sur',
  committee: 'Comité',
  decidedAt: 'Décidé le',
  recordedAt: 'Inscrit le',
  outcome: 'Décision',
  outcomes: {
    approved: 'Adoptée',
    'approved-with-reservations': 'Adoptée avec réserve',
    'changes-requested': 'Modifications demandées',
    rejected: 'Refusée',
    adjourned: 'Ajournée',
  } satisfies Record<StageOutcome, string>,
  opinions: {
    approved: 'Avis favorable',
    'approved-with-reservations': 'Avis favorable avec réserve',
    'changes-requested': 'Modifications demandées',
    rejected: 'Avis défavorable',
    adjourned: 'Ajournée',
  } satisfies Record<StageOutcome, string>,
  kind: {
    decision: 'Décision',
    historical: 'Reprise',
    correction: 'Correction mineure',
    withdrawal: 'Retrait',
    erratum: 'Erratum',
  },
  historical: 'Reprise : publiée avant la plateforme. Ce n’est pas un vote tenu ici.',
  operator: 'Repris par',
  reason: 'Raison',
  reservations: 'Réserves',
  vote: 'Vote',
  noVote: 'Aucun vote n’a eu lieu ici.',
  quorum: 'Quorum',
  quorumWords: (present: number, eligible: number, required: number, reached: boolean) =>
    `${counted(present, 'présent', 'présents')} sur ${eligible}, ${required} requis : quorum ${reached ? 'atteint' : 'non atteint'}`,
  quorumShort: (required: number, eligible: number, reached: boolean) => `quorum ${required} sur ${eligible} ${reached ? 'atteint' : 'non atteint'}`,
  votes: ({ for: favour, withReservations, against, abstained, recused }: Votes): string => {
    const parts = [
      favour > 0 ? `${favour} pour${withReservations > 0 ? ` dont ${withReservations} avec réserve` : ''}` : '',
      against > 0 ? `${against} contre` : '',
      abstained > 0 ? counted(abstained, 'abstention', 'abstentions') : '',
      recused > 0 ? counted(recused, 'déport', 'déports') : '',
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : 'aucune voix exprimée';
  },
  round: 'Tour',
  majority: 'Majorité',
  majorities: { simple: 'simple', absolute: 'absolue', 'two-thirds': 'des deux tiers', unanimous: 'unanimité' },
  fingerprint: 'Empreinte de la version examinée',
  hash: 'Empreinte du relevé',
  previousHash: 'Empreinte du relevé précédent',
  chain: 'Chaque relevé porte l’empreinte du précédent : en changer un seul romprait la suite.',
  lifted: (count: number) => `${counted(count, 'réserve levée', 'réserves levées')}.`,
  reservationLifted: 'levée',
  reservationOpen: 'à lever',
  related: 'Relevés du même examen',
  corrects: 'Corrige le relevé',
  differences: 'Champs modifiés',
  unpublished: 'Document non publié',
  newest: 'Les plus récents. La page de chaque comité montre les siens.',
};
