import type { StageOutcome, Tallies } from '@passerelles/committee/shared';
import { counted } from '../plural';

const seriesChoices: Readonly<Record<string, string>> = {
  reprise: 'Reprises, sans comité',
  retraits: 'Retraits de la rédaction',
};
const seriesWords: Readonly<Record<string, string>> = {
  reprise: 'reprises',
  retraits: 'retraits de la rédaction',
};

export const records = {
  title: 'Relevés de décision',
  lead: 'Chaque décision d’un comité a son relevé : qui pouvait voter, le quorum, les voix, la raison. Un relevé ne se modifie pas.',
  record: (number: string) => `Relevé ${number}`,
  /** A series that no committee keeps, after the number of a record; another bears the name of its committee. */
  series: (code: string): string => seriesWords[code] ?? code,
  several: (number: string) => `Plusieurs relevés portent le numéro ${number}`,
  severalLead: 'Chaque comité tient sa propre série : le numéro se lit avec le comité.',
  none: 'Aucun relevé n’est encore écrit.',
  filters: {
    title: 'Filtrer les relevés',
    committee: 'Comité',
    kind: 'Nature',
    outcome: 'Résultat',
    year: 'Année',
    all: 'Tous',
    allOf: 'Toutes',
    seriesChoice: (code: string): string => seriesChoices[code] ?? code,
    outcomes: {
      approved: 'Adoptée ou avis favorable',
      'approved-with-reservations': 'Avec réserve',
      'changes-requested': 'Modifications demandées',
      rejected: 'Refusée ou avis défavorable',
      adjourned: 'Ajournée',
    } satisfies Record<StageOutcome, string>,
    apply: 'Filtrer',
    remove: 'Voir tous les relevés',
    nothing: 'Aucun relevé ne répond à ces filtres.',
    badRequest: 'Cette adresse n’est pas valable : voici tous les relevés.',
  },
  count: (count: number) => counted(count, 'relevé', 'relevés'),
  paging: 'Pages de relevés',
  openData: 'Ces relevés en données ouvertes :',
  csv: 'CSV au format SCDL',
  json: 'JSON au format SCDL',
  chainJson: 'JSON complet, avec les empreintes',
  noScdl: 'Le fichier au format SCDL attend le SIRET de l’organisme qui tient ce site.',
  aboutFiles: 'Ce que contiennent ces fichiers',
  about: 'Porte sur',
  committee: 'Comité',
  decidedAt: 'Décidé le',
  recordedAt: 'Inscrit le',
  session: 'Séance',
  sessionWords: (day: string, place: string | null) => (place ? `${day}, ${place}` : `${day}, à distance`),
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
    lifting: 'Levée de réserves',
    historical: 'Reprise',
    correction: 'Correction mineure',
    withdrawal: 'Retrait',
    erratum: 'Erratum',
  },
  historical: 'Reprise : publiée avant la plateforme. Ce n’est pas un vote tenu ici.',
  operator: 'Repris par',
  reason: 'Raison',
  reservations: 'Réserves',
  vote: 'Vote',
  noVote: 'Aucun vote n’a eu lieu ici.',
  whoCouldVote: (eligible: number, recused: number, day: string | null) => {
    const when = day ? `Le ${day}, quand l’étape s’est ouverte, ` : 'Quand l’étape s’est ouverte, ';
    const all = eligible + recused;
    const voters = `${counted(all, 'membre pouvait', 'membres pouvaient')} voter`;
    const aside =
      recused === 0
        ? ''
        : ` : ${counted(recused, 's’est déporté', 'se sont déportés')}, ${eligible === 0 ? 'il n’en restait aucun' : `il en restait ${eligible}`}`;
    return `${when}${voters}${aside}.`;
  },
  turnout: (present: number, required: number, reached: boolean) =>
    `${present < 2 ? `${present} a donné son avis` : `${present} ont donné leur avis`}, ${required} requis : le quorum ${reached ? 'est atteint' : 'n’est pas atteint'}.`,
  byProxy: (count: number) =>
    count === 1 ? 'Un avis a été donné par procuration.' : `${count} avis ont été donnés par procuration.`,
  presiding: {
    named: 'La présidence ne pouvant siéger, un membre désigné par la rédaction a présidé cette étape.',
    nobody: 'Personne ne présidait cette étape.',
  },
  majorityWords: (majority: string) => `Majorité requise : ${majority}.`,
  secret: 'Les noms de ceux qui ont voté ne sont pas publiés.',
  quorum: 'Quorum',
  quorumShort: (required: number, eligible: number, reached: boolean) =>
    `quorum ${required} sur ${eligible} ${reached ? 'atteint' : 'non atteint'}`,
  votes: ({
    for: favour,
    withReservations,
    against,
    abstained,
    recused,
  }: Pick<Tallies, 'for' | 'withReservations' | 'against' | 'abstained' | 'recused'>): string => {
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
  chain: 'Chaque relevé porte l’empreinte du précédent : en changer un seul romprait la suite.',
  lifted: (count: number) => `${counted(count, 'réserve levée', 'réserves levées')}.`,
  reservationLifted: (byRapporteur: boolean): string =>
    byRapporteur ? 'levée par un rapporteur' : 'levée par la présidence',
  reservationOpen: 'à lever',
  reservationDropped: (byRapporteur: boolean): string =>
    byRapporteur ? 'écartée par un rapporteur' : 'écartée par la présidence',
  reservationMoot: 'sans suite : l’examen s’est terminé, ou a repris, avant qu’elle soit levée',
  reservationAnswer: 'Réponse de l’auteur',
  reservationWord: 'Pourquoi elle est écartée',
  opinion: 'L’avis rendu avant',
  decision: 'La décision prise ensuite',
  related: 'Relevés du même examen',
  inSentence: (number: string) => `relevé ${number}`,
  liftedBy: (number: string) => `réserves levées par le relevé ${number}`,
  versionLifted:
    'Ce texte n’est pas celui qui est en ligne : il a été corrigé pour lever les réserves. Le texte publié est couvert par le',
  corrects: 'Corrige le relevé',
  correctedBy: (count: number): string =>
    count < 2 ? 'Une erreur de ce relevé est corrigée par :' : 'Des erreurs de ce relevé sont corrigées par :',
  erratum: (number: string) => `erratum ${number}`,
  differences: 'Ce qui a changé',
  before: 'Avant',
  after: 'Après',
  empty: 'vide',
  closedLink: 'lien vers un document non publié',
  yes: 'oui',
  no: 'non',
  version: 'Le texte examiné',
  versionText: 'Ce relevé porte sur un texte précis, reconnaissable à son empreinte : changer un mot la changerait.',
  versionCheck: 'Ce texte est public. Pour vérifier que c’est bien lui, refaites son empreinte :',
  versionClosed: 'Ce texte n’est pas en ligne : il n’a pas été publié tel quel, ou il a été retiré.',
  seal: 'Le relevé lui-même',
  sealCheck: 'Pour vérifier que ce relevé n’a pas été modifié, refaites son empreinte :',
  sealClosed: 'Une partie de ce relevé n’est pas publique : son empreinte ne peut être refaite que par la plateforme.',
  signed: (day: string) => `Cette empreinte a été signée le ${day}, par la clé`,
  signedAfterwards: (day: string) =>
    `Ce relevé est plus ancien que les signatures : son empreinte a été signée le ${day}, par la clé`,
  first: 'C’est le premier relevé de sa série.',
  previous: 'Il suit le relevé',
  unpublished: 'Document non publié',
};
