import { elided } from '@passerelles/kit/shared';
import type { Localized, StageOutcome } from '../../../shared';
import { sessionsFr } from './fr-sessions';
import { stepsFr } from './fr-steps';
import { bullets, sayDay, type Addresses, type Mail, type Quoted } from './words';

const day = (iso: string) => sayDay('fr', iso);
const toAuthor = (addresses: Addresses) => ({ label: 'Voir où en est le document', url: addresses.author });
const toReview = (addresses: Addresses) => ({ label: 'Ouvrir l’examen', url: addresses.review });

const outcomes: Record<StageOutcome, string> = {
  approved: 'le document est accepté. La rédaction va le publier.',
  'approved-with-reservations': 'le document est accepté avec des réserves.',
  'changes-requested': 'des modifications sont demandées avant une nouvelle décision.',
  rejected: 'le document n’est pas retenu.',
  adjourned: 'aucune décision n’a pu être prise ; l’examen est ajourné.',
};
const reasons = { incorrect: 'inexact', incomplete: 'incomplet', outdated: 'à mettre à jour' };

function quoted({ about, reason, comment }: Quoted): string {
  const head = [about?.fr, reason && `(${reasons[reason]})`].filter(Boolean).join(' ');
  return head === '' ? comment : `${head} : ${comment}`;
}
const given = (reason: string | null) => (reason ? [`Motif : ${reason}`] : []);
const answerBy = (dueOn: string | null) => (dueOn ? [`Votre réponse est attendue au plus tard le ${day(dueOn)}.`] : []);

/** Null: of a first round. */
function changedSince(changed: readonly Localized[] | null): string[] {
  if (changed === null) return [];
  if (changed.length === 0) return ['Le texte est le même qu’au tour précédent.'];
  return ['Ce qui a changé depuis le tour précédent :', bullets(changed.map(({ fr: name }) => name))];
}

/** Every mail of the committee in French: one function a mail. */
export const fr = {
  footer: 'Vous recevez ce message parce que vous prenez part à l’examen de ce document.',

  // To the author
  submitted: (title: string, addresses: Addresses): Mail => ({
    title: `« ${title} » a bien été soumis au comité`,
    paragraphs: [
      'La rédaction vérifie d’abord que rien ne manque, puis transmet le document au comité.',
      'Pendant l’examen, le texte ne peut plus être modifié ; vous pouvez le retirer à tout moment pour le reprendre.',
    ],
    action: toAuthor(addresses),
  }),
  sentBack: (title: string, remarks: readonly Quoted[], dueOn: string | null, addresses: Addresses): Mail => ({
    title: `« ${title} » est à compléter`,
    paragraphs: [
      'Avant de transmettre le document au comité, la rédaction vous demande :',
      bullets(remarks.map(quoted)),
      'Corrigez, répondez à chaque remarque, puis renvoyez le document.',
      ...answerBy(dueOn),
    ],
    action: toAuthor(addresses),
  }),
  edited: (title: string, addresses: Addresses): Mail => ({
    title: `La rédaction a modifié « ${title} »`,
    paragraphs: [
      'Le texte a changé pendant l’examen : le comité reprend donc du début, sur la nouvelle version.',
      'Vous n’avez rien à faire. Si la modification ne vous convient pas, retirez le document de l’examen et reprenez-le.',
    ],
    action: toAuthor(addresses),
  }),
  opinionGiven: (title: string, committee: string, reservations: readonly string[], addresses: Addresses): Mail => ({
    title: `« ${title} » : un avis est rendu`,
    paragraphs: [
      `${committee} : l’avis est rendu. Le document est transmis au comité qui décide.`,
      ...(reservations.length > 0
        ? [
            'Il est accompagné de réserves, que le comité qui décide lira avec lui :',
            bullets(reservations),
            'Vous pouvez y répondre dès maintenant, en quelques mots : le comité qui décide lira vos réponses avec les réserves. Rien ne vous y oblige ; si la décision les garde, vous aurez à y répondre avant la publication.',
          ]
        : ['Vous n’avez rien à faire pour l’instant.']),
    ],
    action: toAuthor(addresses),
  }),
  decided: (
    title: string,
    committee: string,
    outcome: StageOutcome,
    reason: string | null,
    remarks: readonly Quoted[],
    addresses: Addresses,
  ): Mail => ({
    title: `« ${title} » : le comité s’est prononcé`,
    paragraphs: [
      `${committee} : ${outcomes[outcome]}`,
      ...given(reason),
      ...(remarks.length > 0 ? ['Voici ce que le comité vous écrit :', bullets(remarks.map(quoted))] : []),
      ...(outcome === 'changes-requested' ? ['Corrigez, répondez à chaque remarque, puis renvoyez le document.'] : []),
    ],
    action: toAuthor(addresses),
  }),
  reservationsToLift: (
    title: string,
    committee: string,
    reason: string | null,
    reservations: readonly string[],
    addresses: Addresses,
  ): Mail => ({
    title: `« ${title} » : des réserves à lever`,
    paragraphs: [
      `${committee} : le document est accepté. Avant la publication, il reste à lever ces réserves :`,
      bullets(reservations),
      ...given(reason),
      'Corrigez, répondez à chaque réserve, puis renvoyez le document : la présidence du comité les lèvera.',
    ],
    action: toAuthor(addresses),
  }),
  putOff: (title: string, committee: string, reason: string | null, addresses: Addresses): Mail => ({
    title: `« ${title} » : l’examen est ajourné`,
    paragraphs: [
      `${committee} : l’examen reprendra plus tard.`,
      ...given(reason),
      'Vous n’avez rien à faire ; vous pouvez aussi retirer le document pour le reprendre.',
    ],
    action: toAuthor(addresses),
  }),
  published: (title: string, url: string): Mail => ({
    title: `« ${title} » est en ligne`,
    paragraphs: ['Le document est publié, avec le relevé de la décision qui l’a validé.'],
    action: { label: 'Le lire en ligne', url },
  }),
  withdrawn: (title: string, reason: string, addresses: Addresses): Mail => ({
    title: `« ${title} » n’est plus en ligne`,
    paragraphs: [`Motif : ${reason}`, 'Pour le remettre en ligne, il faudra le soumettre de nouveau au comité.'],
    action: toAuthor(addresses),
  }),
  takenFromYou: (title: string, reason: string | null, addresses: Addresses): Mail => ({
    title: `La rédaction a retiré « ${title} » de l’examen`,
    paragraphs: [
      ...given(reason),
      'Le document est de nouveau un brouillon : vous pouvez le reprendre et le renvoyer.',
    ],
    action: toAuthor(addresses),
  }),

  // To the members and the chair
  opened: (
    title: string,
    committee: string,
    dueOn: string,
    changed: readonly Localized[] | null,
    addresses: Addresses,
  ): Mail => ({
    title: `Votre avis est attendu sur « ${title} »`,
    paragraphs: [
      `${committee} : l’examen est ouvert jusqu’au ${day(dueOn)}.`,
      ...changedSince(changed),
      'Si vous êtes lié à la structure concernée, déclarez votre déport depuis la page de l’examen.',
    ],
    action: toReview(addresses),
  }),
  reminder: (title: string, committee: string, dueOn: string, isOver: boolean, addresses: Addresses): Mail => ({
    title: `Rappel : votre avis sur « ${title} »`,
    paragraphs: [
      isOver
        ? `${committee} : l’échéance du ${day(dueOn)} est passée, et votre avis est toujours attendu.`
        : `${committee} : il reste jusqu’au ${day(dueOn)} pour donner votre avis.`,
    ],
    action: toReview(addresses),
  }),
  proxyReceived: (title: string, giver: string, addresses: Addresses): Mail => ({
    title: `Vous portez la procuration ${elided('de', giver)} : « ${title} »`,
    paragraphs: ['Donnez deux avis depuis la page de l’examen : le vôtre et le sien.'],
    action: toReview(addresses),
  }),
  proxyRecorded: (title: string, bearer: string, addresses: Addresses): Mail => ({
    title: `${bearer} porte votre procuration : « ${title} »`,
    paragraphs: ['La présidence du comité l’a enregistrée pour vous. Si vous votez vous-même, votre avis l’emporte.'],
    action: toReview(addresses),
  }),
  superseded: (
    title: string,
    round: number,
    committee: string,
    dueOn: string,
    changed: readonly Localized[],
    addresses: Addresses,
  ): Mail => ({
    title: `« ${title} » a été modifié pendant l’examen`,
    paragraphs: [
      `La rédaction a modifié le texte : un nouveau tour (${round}) commence. Les avis déjà donnés restent lisibles et ne comptent plus.`,
      ...changedSince(changed),
      `${committee} : votre avis est attendu sur la nouvelle version jusqu’au ${day(dueOn)}.`,
    ],
    action: toReview(addresses),
  }),
  stopped: (title: string, round: number, addresses: Addresses): Mail => ({
    title: `« ${title} » a été modifié : votre vote s’arrête`,
    paragraphs: [
      `La rédaction a modifié le texte : un nouveau tour (${round}) reprend à la première étape. Les avis déjà donnés restent lisibles et ne comptent plus.`,
      'Vous n’avez rien à faire ; un message vous dira si votre avis est de nouveau attendu.',
    ],
    action: toReview(addresses),
  }),
  takenBack: (title: string, reason: string | null, addresses: Addresses): Mail => ({
    title: `« ${title} » est retiré de l’examen`,
    paragraphs: [...given(reason), 'Il n’y a plus rien à faire. Les avis déjà donnés restent lisibles.'],
    action: toReview(addresses),
  }),
  answerRefused: (title: string, reservation: string, word: string, addresses: Addresses): Mail => ({
    title: `« ${title} » : une réponse est à compléter`,
    paragraphs: [
      'La présidence du comité a lu votre réponse à cette réserve :',
      bullets([reservation]),
      'Elle demande encore :',
      word,
    ],
    action: toAuthor(addresses),
  }),
  reservationsAnswered: (title: string, addresses: Addresses): Mail => ({
    title: `Réserves à vérifier : « ${title} »`,
    paragraphs: [
      'L’auteur a répondu aux réserves. À vous de lire ses réponses et le texte corrigé, puis de lever les réserves.',
    ],
    action: toReview(addresses),
  }),
  answeredMeanwhile: (title: string, addresses: Addresses): Mail => ({
    title: `Réponse aux réserves de l’avis : « ${title} »`,
    paragraphs: [
      'L’auteur a répondu aux réserves de l’avis pendant l’examen. Lisez ses réponses avant de clore : c’est à vous de garder ou d’écarter chaque réserve. Le texte examiné n’a pas changé.',
    ],
    action: toReview(addresses),
  }),
  answeredAfterBallot: (title: string, addresses: Addresses): Mail => ({
    title: `Réponse aux réserves de l’avis, après votre vote : « ${title} »`,
    paragraphs: [
      'Depuis que vous avez voté, l’auteur a répondu aux réserves de l’avis. Le texte examiné n’a pas changé, et votre vote compte.',
      'Si ses réponses changent votre avis, vous pouvez le modifier tant que l’étape n’est pas close.',
    ],
    action: toReview(addresses),
  }),
  correctionAsked: (title: string, reason: string, addresses: Addresses): Mail => ({
    title: `Correction mineure demandée : « ${title} »`,
    paragraphs: [
      'La rédaction vous demande de corriger quelques mots de cette fiche publiée :',
      reason,
      'Changez-les, relisez la différence, signez : la fiche est remise en ligne aussitôt, avec un relevé de correction.',
    ],
    action: { label: 'Ouvrir la correction', url: addresses.correction },
  }),
  deadlineMissed: (title: string, dueOn: string | null, addresses: Addresses): Mail => ({
    title: `Quorum manqué : « ${title} »`,
    paragraphs: [
      dueOn
        ? `L’échéance est repoussée une fois, au ${day(dueOn)}.`
        : 'L’examen attend une séance du comité, où vous pourrez recueillir les avis des présents.',
    ],
    action: toReview(addresses),
  }),
  undecided: (title: string, addresses: Addresses): Mail => ({
    title: `Examen ajourné : « ${title} »`,
    paragraphs: [
      'Aucun avis n’a permis de trancher. Reprenez l’examen quand le comité sera en mesure de se prononcer.',
    ],
    action: toReview(addresses),
  }),

  // To the editors
  toTriage: (title: string, round: number, addresses: Addresses): Mail => ({
    title: `À vérifier avant examen : « ${title} »`,
    paragraphs: [
      round === 1
        ? 'Un document attend la vérification de la rédaction.'
        : `L’auteur renvoie le document (tour ${round}) : il attend la vérification de la rédaction.`,
    ],
    action: { label: 'Vérifier le document', url: addresses.triage },
  }),
  nobodyCanVote: (title: string, addresses: Addresses): Mail => ({
    title: `Examen bloqué : « ${title} »`,
    paragraphs: [
      'L’étape suivante ne peut pas s’ouvrir : aucun membre du comité ne peut voter (mandats échus ou déports).',
      'Mettez à jour les mandats du comité, puis reprenez l’examen.',
    ],
    action: toReview(addresses),
  }),
  readyToPublish: (title: string, addresses: Addresses): Mail => ({
    title: `Accepté, à publier : « ${title} »`,
    paragraphs: ['Le document est accepté tel qu’il est. Il peut être publié.'],
    action: { label: 'Ouvrir le document', url: addresses.edit },
  }),

  ...stepsFr,
  ...sessionsFr,
};

export type Mails = typeof fr;
