import type { MailContent } from '@passerelles/outbox/shared';
import type { StageOutcome } from '../../../shared';

type Mail = Omit<MailContent, 'locale'>;
export interface Addresses {
  /** Where the author reads the state of the document. */
  desk: string;
  /** Where a member or an editor reads the review. */
  admin: string;
}

const outcomes: Record<StageOutcome, string> = {
  approved: 'Le comité l’accepte.',
  'approved-with-reservations': 'Le comité l’accepte avec des réserves, à lever avant la publication.',
  'changes-requested': 'Le comité demande des modifications.',
  rejected: 'Le comité ne l’accepte pas.',
  adjourned: 'Le comité n’a pas pu se prononcer ; l’examen est ajourné.',
};
const frenchDay = (day: string) => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const toDesk = (addresses: Addresses) => ({ label: 'Ouvrir mon espace', url: addresses.desk });
const toReview = (addresses: Addresses) => ({ label: 'Ouvrir l’examen', url: addresses.admin });
const bullets = (lines: readonly string[]) => lines.map((line) => `• ${line}`);

/** Every mail of the committee, in French: one function a mail. */
export const mails = {
  submitted: (title: string, addresses: Addresses): Mail => ({
    title: `« ${title} » a bien été soumis au comité`,
    paragraphs: [
      'La rédaction vérifie d’abord que le dossier est complet, puis le transmet au comité.',
      'Pendant l’examen, le texte ne peut plus être modifié ; vous pouvez le retirer à tout moment pour le reprendre.',
    ],
    action: toDesk(addresses),
  }),
  toTriage: (title: string, round: number, addresses: Addresses): Mail => ({
    title: `À vérifier avant examen : « ${title} »`,
    paragraphs: [`Un dossier attend la vérification de la rédaction (tour ${round}).`],
    action: toReview(addresses),
  }),
  sentBack: (title: string, remarks: readonly string[], dueOn: string | null, addresses: Addresses): Mail => ({
    title: `« ${title} » : le dossier est à compléter`,
    paragraphs: [
      'Avant de le transmettre au comité, la rédaction demande :',
      ...bullets(remarks),
      ...(dueOn ? [`Réponse attendue pour le ${frenchDay(dueOn)}.`] : []),
    ],
    action: toDesk(addresses),
  }),
  opened: (title: string, committee: string, dueOn: string, addresses: Addresses): Mail => ({
    title: `Votre avis est attendu sur « ${title} »`,
    paragraphs: [
      `${committee} : l’examen est ouvert jusqu’au ${frenchDay(dueOn)}.`,
      'Si vous êtes lié à la structure concernée, déclarez votre déport depuis la page de l’examen.',
    ],
    action: toReview(addresses),
  }),
  reminder: (title: string, committee: string, dueOn: string, addresses: Addresses): Mail => ({
    title: `Rappel : votre avis sur « ${title} »`,
    paragraphs: [`${committee} : il reste jusqu’au ${frenchDay(dueOn)} pour donner votre avis.`],
    action: toReview(addresses),
  }),
  superseded: (title: string, round: number, addresses: Addresses): Mail => ({
    title: `« ${title} » a été modifié pendant l’examen`,
    paragraphs: [
      `La rédaction a modifié le texte : un nouveau tour (${round}) commence. Les avis déjà donnés restent lisibles et ne comptent plus.`,
      'Si vous avez voix délibérative, merci de donner de nouveau votre avis.',
    ],
    action: toReview(addresses),
  }),
  decided: (title: string, committee: string, outcome: StageOutcome, details: readonly string[], addresses: Addresses): Mail => ({
    title: `« ${title} » : ${committee} s’est prononcé`,
    paragraphs: [outcomes[outcome], ...bullets(details)],
    action: toDesk(addresses),
  }),
  opinionGiven: (title: string, committee: string, addresses: Addresses): Mail => ({
    title: `« ${title} » : ${committee} a rendu son avis`,
    paragraphs: ['Le dossier est transmis au comité qui décide.'],
    action: toDesk(addresses),
  }),
  readyToPublish: (title: string, addresses: Addresses): Mail => ({
    title: `Accepté, à publier : « ${title} »`,
    paragraphs: ['Le document a été accepté tel qu’il est. Il peut être publié.'],
    action: toReview(addresses),
  }),
  reservationsAnswered: (title: string, addresses: Addresses): Mail => ({
    title: `Réserves à vérifier : « ${title} »`,
    paragraphs: ['L’auteur a répondu aux réserves. À vous de vérifier et de les lever.'],
    action: toReview(addresses),
  }),
  deadlineMissed: (title: string, dueOn: string | null, addresses: Addresses): Mail => ({
    title: `Quorum manqué : « ${title} »`,
    paragraphs: [
      dueOn
        ? `L’échéance est repoussée une fois, au ${frenchDay(dueOn)}.`
        : 'L’examen attend une séance du comité, où vous pourrez recueillir les avis des présents.',
    ],
    action: toReview(addresses),
  }),
  adjourned: (title: string, reason: string, addresses: Addresses): Mail => ({
    title: `Examen ajourné : « ${title} »`,
    paragraphs: [reason],
    action: toReview(addresses),
  }),
  published: (title: string, url: string): Mail => ({
    title: `« ${title} » est en ligne`,
    paragraphs: ['Le document est publié, avec le relevé de la décision qui l’a validé.'],
    action: { label: 'Le lire en ligne', url },
  }),
  withdrawn: (title: string, reason: string, addresses: Addresses): Mail => ({
    title: `« ${title} » n’est plus en ligne`,
    paragraphs: [`Motif : ${reason}`],
    action: toDesk(addresses),
  }),
};
