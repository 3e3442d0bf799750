import { refusalTable, writtenNumber } from '@passerelles/kit/shared';
import { textLimit } from '../domain/index';

/** Refusals of an examination: its stages, ballots, proxies, reservations and answers. */
export const reviewRefusals = refusalTable({
  REVIEW_NOT_FOUND: {
    status: 404,
    says: {
      fr: 'Cet examen n’existe pas ou ne vous est pas ouvert.',
      en: 'This review does not exist or is not open to you.',
    },
  },
  REVIEW_ALREADY_OPEN: {
    status: 400,
    says: { fr: 'Un examen de ce document est déjà en cours.', en: 'A review of this document is already running.' },
  },
  /** The action does not exist in the review's state. */
  TRANSITION_REFUSED: {
    status: 400,
    says: {
      fr: 'Cette action n’est plus possible : l’examen a changé d’état. Rechargez la page.',
      en: 'This is no longer possible: the review has changed state. Reload the page.',
    },
  },
  NO_ELIGIBLE_VOTER: {
    status: 400,
    says: {
      fr: 'Aucun membre du comité ne peut voter : l’étape ne peut pas s’ouvrir. Vérifiez les mandats.',
      en: 'No member of the committee may vote: the stage cannot open. Check the mandates.',
    },
  },
  NOT_A_VOTER: {
    status: 403,
    says: {
      fr: 'Vous n’êtes pas appelé à vous prononcer sur ce document.',
      en: 'You are not called to vote on this document.',
    },
  },
  OBSERVER_ONLY: {
    status: 403,
    says: {
      fr: 'Vous assistez à ce comité sans y avoir voix délibérative.',
      en: 'You attend this committee without a vote.',
    },
  },
  /** The mandate did not cover the day on which the stage opened. */
  MANDATE_ENDED: {
    status: 403,
    says: {
      fr: 'Ce mandat avait pris fin le jour où l’étape s’est ouverte : il ne donne pas de voix.',
      en: 'This mandate had ended on the day the stage opened: it gives no vote.',
    },
  },
  MANDATE_NOT_BEGUN: {
    status: 403,
    says: {
      fr: 'Ce mandat n’avait pas commencé le jour où l’étape s’est ouverte : il ne donne pas encore de voix.',
      en: 'This mandate had not begun on the day the stage opened: it gives no vote yet.',
    },
  },
  RECUSED: {
    status: 403,
    says: { fr: 'Ce membre s’est déporté : il ne vote pas.', en: 'This member has stepped aside and does not vote.' },
  },
  ALREADY_RECUSED: {
    status: 400,
    says: { fr: 'Ce déport est déjà enregistré.', en: 'This recusal is already recorded.' },
  },
  COMMENT_REQUIRED: {
    status: 400,
    says: {
      fr: 'Un texte manque : ce choix en demande un pour le comité et un pour l’association, une réserve écartée demande un mot.',
      en: 'A text is missing: this choice needs one for the committee and one for the association, a reservation that is not kept needs a word.',
    },
  },
  /** Of a comment or a public reason; `details.limit` in characters. */
  TEXT_TOO_LONG: {
    status: 400,
    says: {
      fr: `Ce texte est trop long : ${writtenNumber(textLimit, 'fr')} caractères au plus.`,
      en: `This text is too long: ${writtenNumber(textLimit, 'en')} characters at most.`,
    },
  },
  MARKUP_REFUSED: {
    status: 400,
    says: { fr: 'Seul du texte simple est accepté, sans balises HTML.', en: 'Plain text only, without HTML tags.' },
  },
  /** The version read is no longer the one examined; `details.round` is. */
  ROUND_SUPERSEDED: {
    status: 400,
    says: {
      fr: 'Le texte a changé depuis que vous l’avez lu : un nouveau tour a commencé. Rechargez la page et relisez-le.',
      en: 'The text has changed since you read it: a new round has begun. Reload the page and read it again.',
    },
  },
  STAGE_CLOSED: {
    status: 400,
    says: {
      fr: 'L’étape est close : les avis ne peuvent plus changer.',
      en: 'The stage is closed: ballots can no longer change.',
    },
  },
  /** The very same ballot is recorded already. */
  ALREADY_CAST: {
    status: 400,
    says: { fr: 'Ce même avis est déjà enregistré.', en: 'This very ballot is already recorded.' },
  },
  QUORUM_NOT_REACHED: { status: 400, says: { fr: 'Le quorum n’est pas atteint.', en: 'The quorum is not reached.' } },
  /** A ballot came or was changed since what will come out was shown. */
  BALLOTS_CHANGED: {
    status: 400,
    says: {
      fr: 'Un avis a été donné ou modifié depuis : relisez ce qui sortira du vote avant de clore.',
      en: 'A ballot was given or changed since: read again what will come out before closing.',
    },
  },
  /** A chair or a rapporteur does: nobody is named in their place. */
  SOMEBODY_PRESIDES: {
    status: 400,
    says: {
      fr: 'Une présidence ou un rapporteur préside cette étape : personne n’est à désigner.',
      en: 'A chair or a rapporteur presides over this stage: nobody is to be named.',
    },
  },
  /** The bearer carries as many as the committee allows; `details.limit`. */
  ONE_PROXY_ONLY: {
    status: 400,
    says: {
      fr: 'Ce membre porte déjà autant de procurations que ce comité en permet.',
      en: 'This member carries as many proxies as this committee allows.',
    },
  },
  NO_PROXY: {
    status: 403,
    says: { fr: 'Aucune procuration en cours ne le permet.', en: 'No proxy in force allows it.' },
  },
  PROXY_ALREADY_GIVEN: {
    status: 400,
    says: {
      fr: 'Ce membre a déjà donné procuration : elle se retire avant d’en donner une autre.',
      en: 'This member has already given a proxy: it is withdrawn before another is given.',
    },
  },
  /** Who gave a proxy carries none. */
  PROXY_CHAINED: {
    status: 400,
    says: {
      fr: 'Un membre qui a donné procuration n’en porte pas, et un membre qui en porte n’en donne pas.',
      en: 'A member who gave a proxy carries none, and a member who carries one gives none.',
    },
  },
  PROXY_USED: {
    status: 400,
    says: {
      fr: 'Cette procuration a servi : elle ne se retire plus. Le membre peut toujours voter lui-même.',
      en: 'This proxy has been used: it can no longer be withdrawn. The member may still vote.',
    },
  },
  /** What a member says prevails over a proxy. */
  OWN_BALLOT_CAST: {
    status: 400,
    says: {
      fr: 'Ce membre a voté lui-même : son avis l’emporte sur toute procuration.',
      en: 'This member has voted: that ballot prevails over any proxy.',
    },
  },
  /** A deadline only moves on; `details.after` is the one that stands. */
  DATE_NOT_LATER: {
    status: 400,
    says: {
      fr: 'La nouvelle échéance vient après celle d’aujourd’hui.',
      en: 'The new deadline comes after the present one.',
    },
  },
  NOBODY_TO_REMIND: {
    status: 400,
    says: {
      fr: 'Personne n’est à rappeler : tous ont voté, ont été rappelés aujourd’hui ou n’ont pas d’adresse.',
      en: 'Nobody is to be reminded: all have voted, were reminded today or have no address.',
    },
  },
  RESERVATION_NOT_FOUND: {
    status: 404,
    says: { fr: 'Cette réserve n’existe plus.', en: 'This reservation no longer exists.' },
  },
  REASON_REQUIRED: { status: 400, says: { fr: 'Écrivez un motif.', en: 'Write a reason.' } },
  /** `details.unanswered`: the ids of the remarks or reservations that the author has not answered. */
  ANSWERS_MISSING: {
    status: 400,
    says: {
      fr: 'Chaque remarque attend une réponse avant le renvoi.',
      en: 'Each remark needs an answer before the document is sent again.',
    },
  },
  /** Nothing waits for the author's answer in the review's state. */
  NOTHING_TO_ANSWER: {
    status: 400,
    says: { fr: 'Aucune remarque n’attend de réponse.', en: 'No remark waits for an answer.' },
  },
  /** `details.ids`: none of them is asked of the author now. */
  REMARK_NOT_FOUND: { status: 404, says: { fr: 'Remarque introuvable.', en: 'This remark does not exist.' } },
});
