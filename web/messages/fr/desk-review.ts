import type { AuthorStatus, ReviewEvent } from '@passerelles/committee/shared';
import { counted } from '../plural';

/** What comes after each state. `more`: another committee comes after the one that examines it. */
const next: Record<AuthorStatus['state'], (more: boolean) => string> = {
  admissibility: () =>
    'si rien ne manque, la fiche passe au comité ; sinon elle vous revient avec ce qu’il faut compléter. Un courriel vous le dit.',
  'in-review': (more) =>
    more
      ? 'ce comité donne son avis, puis un autre décide. Un courriel vous dit ce qui est décidé.'
      : 'le comité accepte, demande des changements, ou ne retient pas la fiche ; acceptée, les rédacteurs la publient. Un courriel vous le dit.',
  adjourned: () => 'l’examen reprend là où il en était. Un courriel vous dit quand.',
  'changes-requested': () => 'à votre envoi, l’examen reprend avec votre texte corrigé et vos réponses.',
  'reservations-to-lift': () =>
    'la présidence du comité lit vos réponses et lève les réserves ; les rédacteurs publient alors la fiche.',
  accepted: () => 'les rédacteurs publient la fiche. Un courriel vous donne son adresse.',
  published: () => 'rien n’est attendu de vous. Un changement de fond repassera par le comité.',
  rejected: () => 'rien ne se passe tant que vous ne la renvoyez pas.',
  withdrawn: () => 'rien ne se passe tant que vous ne la renvoyez pas.',
};

/** What the desk says of the examination of a sheet. */
export const review = {
  asked: {
    title: 'Ce qui vous est demandé',
    lead: 'Corrigez la fiche, et répondez sous chaque remarque : quelques mots, ou « C’est fait ». Vos réponses sont gardées avec le brouillon, et ne partent qu’à l’envoi.',
    due: (deadline: string) => `Réponse attendue au plus tard le ${deadline}.`,
    whole: 'Sur l’ensemble',
    reservation: 'Réserve',
    reasons: { incorrect: 'inexact', incomplete: 'incomplet', outdated: 'à mettre à jour' },
    answer: 'Votre réponse',
    done: 'C’est fait, comme demandé',
    answered: 'répondu',
    toAnswer: 'à répondre',
    said: 'Votre réponse',
    saidDone: 'C’est fait.',
    notSent: 'pas encore envoyée',
    before: 'Ce qui vous avait été demandé',
    written: 'Ce que le comité vous écrit',
    reservations: 'Réserves à lever',
    opinion: 'Réserves de l’avis',
    opinionLead:
      'Un premier comité a donné son avis, avec ces réserves ; le comité qui décide examine la fiche en ce moment. Vous pouvez y répondre dès maintenant, en quelques mots : il lira vos réponses, et gardera ou écartera chaque réserve. La fiche ne change pas. Vous pouvez compléter vos réponses jusqu’à la décision.',
    opinionSend: 'Envoyer au comité',
    reply: 'Répondre dans la fiche',
  },
  follow: {
    title: 'Où en est ma fiche',
    notSubmitted: 'Cette fiche n’a pas encore été envoyée au comité.',
    stage: (position: number, count: number) => `étape ${position} sur ${count}`,
    round: (round: number) => (round === 1 ? 'Premier tour' : `Tour ${round}`),
    submitted: (day: string) => `envoyée le ${day}`,
    /** What the state means for the author, and what may be done. */
    means: {
      admissibility:
        'Les rédacteurs vérifient que rien ne manque, avant de la transmettre au comité. D’ici là elle ne peut pas changer ; vous pouvez la retirer pour la reprendre.',
      'in-review':
        'Le comité l’examine. D’ici sa réponse elle ne peut pas changer, pour que tous les membres lisent le même texte ; vous pouvez la retirer pour la reprendre.',
      adjourned:
        'L’examen est remis à plus tard. D’ici là elle ne peut pas changer ; vous pouvez la retirer pour la reprendre.',
      'changes-requested': 'C’est à vous : corrigez, répondez à chaque remarque, puis renvoyez.',
      'reservations-to-lift':
        'Elle est acceptée, à condition de lever les réserves : corrigez, répondez à chacune, puis envoyez.',
      accepted:
        'Elle est acceptée telle qu’elle est. Les rédacteurs vont la publier ; si vous la changez, il faudra un nouvel examen.',
      published: 'Elle est en ligne, avec le relevé de la décision.',
      rejected: 'Le comité ne l’a pas retenue. Vous pouvez la reprendre et la proposer de nouveau.',
      withdrawn: 'Elle est redevenue un brouillon. Vous pouvez la reprendre et la renvoyer.',
    } satisfies Record<AuthorStatus['state'], string>,
    nextTitle: 'Ensuite :',
    next,
    noDeadline: 'Aucune date n’est fixée pour cela.',
    reread: 'Relire le texte envoyé',
    rereadDraft: 'Relire le texte',
    answered:
      'Vos réponses sont parties : la présidence du comité les lit, et lève les réserves. D’ici là vous pouvez encore les compléter.',
    reviewUntil: (committee: string, deadline: string) => `${committee} : réponse au plus tard le ${deadline}.`,
    given: 'Motif',
    deadline: (day: string, days: number) =>
      `${day}${days > 1 ? ` (dans ${days} jours)` : days === 1 ? ' (demain)' : days === 0 ? ' (aujourd’hui)' : days === -1 ? ' (passé depuis hier)' : ` (passé depuis ${-days} jours)`}`,
    reservationStates: { open: 'à lever', answered: 'réponse envoyée', lifted: 'levée', dropped: 'écartée' },
    presides: 'La présidence',
    history: 'Ce qui s’est passé',
    outcomes: {
      approved: 'avis favorable',
      'approved-with-reservations': 'avis favorable avec réserves',
      'changes-requested': 'modifications demandées',
      rejected: 'avis défavorable',
      adjourned: 'ajourné',
    },
    record: 'relevé de décision',
    asked: (count: number) => counted(count, 'remarque', 'remarques'),
    reserved: (count: number) => counted(count, 'réserve', 'réserves'),
    events: {
      submit: 'Envoyée au comité',
      'accept-admissibility': 'Rien ne manque : l’examen commence',
      'send-back': 'Renvoyée par les rédacteurs, à compléter',
      'close-stage': 'Le comité s’est prononcé',
      extend: 'Délai prolongé',
      'name-presiding': 'Un membre est désigné pour présider cette étape',
      supersede: 'Texte modifié par les rédacteurs : l’examen reprend du début',
      adjourn: 'Examen ajourné',
      reopen: 'Examen repris',
      'answer-reservations': 'Réponses aux réserves envoyées',
      'lift-reservation': 'Réserve levée',
      'drop-reservation': 'Réserve écartée',
      'refuse-answer': 'Réponse à compléter',
      withdraw: 'Retirée de l’examen',
      publish: 'Publiée',
      correct: 'Correction mineure',
      unpublish: 'Retirée du site',
      'admit-historical': 'Reprise d’une décision prise avant la plateforme',
    } satisfies Record<ReviewEvent, string>,
    resubmitted: 'Renvoyée, avec vos réponses',
    withdraw: 'Retirer de l’examen',
    withdrawn: 'La fiche est retirée de l’examen.',
    opinionAnswered: 'Vos réponses sont parties : le comité les lira avant de décider.',
    edit: 'Reprendre la fiche',
    sent: 'Votre fiche est partie. Vous serez averti par courriel dès qu’il y a une réponse.',
  },
  withdrawal: {
    title: 'Retirer de l’examen ?',
    lead: [
      '« ',
      ' » redeviendra un brouillon, et ceux qui l’examinent en seront avertis. Les avis déjà donnés ne compteront plus ; vous pourrez la renvoyer, et l’examen reprendra du début.',
    ],
    reason: 'Pourquoi',
    reasonHelp: 'Le comité le lira. Rien ne vous y oblige.',
    action: 'Retirer de l’examen',
    cancel: 'Ne rien changer',
  },
};
