import { refusalTable } from '@passerelles/kit/shared';

/** Refusals about sessions: their calling, agenda, presence and minutes. */
export const sessionRefusals = refusalTable({
  SESSION_NOT_FOUND: {
    status: 404,
    says: {
      fr: 'Cette séance n’existe pas ou ne vous est pas ouverte.',
      en: 'This session does not exist or is not open to you.',
    },
  },
  /** No session of today has this review on its agenda. */
  NO_SESSION_TODAY: {
    status: 400,
    says: {
      fr: 'Aucune séance tenue aujourd’hui n’a cet examen à son ordre du jour.',
      en: 'No session held today has this review on its agenda.',
    },
  },
  SESSION_OVER: {
    status: 400,
    says: {
      fr: 'Cette séance est terminée ou annulée : elle ne change plus.',
      en: 'This session is over or cancelled: it no longer changes.',
    },
  },
  /** Those present are noted on the day. */
  NOT_TODAY: {
    status: 400,
    says: {
      fr: 'Les présents se notent, et la séance se termine, à partir du jour où elle se tient.',
      en: 'Attendance is noted, and the session ended, from the day it is held.',
    },
  },
  /** Members were present: it is ended, not moved or cancelled. */
  SESSION_ATTENDED: {
    status: 400,
    says: {
      fr: 'Des membres y étaient présents : cette séance se termine, elle ne se déplace ni ne s’annule.',
      en: 'Members were present: this session is ended, it is neither moved nor cancelled.',
    },
  },
  /** Members are not called without an hour, and a place or a link; `details.fields`. */
  SESSION_INCOMPLETE: {
    status: 400,
    says: {
      fr: 'Les membres ne sont pas convoqués sans une heure de début, et un lieu ou un lien : complétez la séance d’abord.',
      en: 'Members are not called without a start, and a place or a link: complete the session first.',
    },
  },
  ALREADY_CONVENED: {
    status: 400,
    says: {
      fr: 'Les membres sont déjà convoqués à cette séance.',
      en: 'The members are called to this session already.',
    },
  },
  /** Members were not called, or know everything already. */
  NOTHING_TO_ANNOUNCE: {
    status: 400,
    says: {
      fr: 'Rien n’est à annoncer : les membres ne sont pas convoqués, ou savent déjà tout.',
      en: 'There is nothing to announce: the members are not called, or know everything already.',
    },
  },
  /** Somebody changed the agenda meanwhile. */
  AGENDA_CHANGED: {
    status: 400,
    says: {
      fr: 'Quelqu’un a changé l’ordre du jour entre-temps : rechargez la page.',
      en: 'Somebody changed the agenda meanwhile: reload the page.',
    },
  },
  /** Minutes are closed once their session has ended. */
  SESSION_NOT_ENDED: {
    status: 400,
    says: {
      fr: 'Le compte rendu se clôt une fois la séance terminée.',
      en: 'Minutes are closed once the session has ended.',
    },
  },
  MINUTES_EMPTY: {
    status: 400,
    says: {
      fr: 'Le compte rendu est vide : enregistrez-le avant de le clore.',
      en: 'The minutes are empty: save them before closing them.',
    },
  },
  /** Somebody saved the same minutes meanwhile. */
  MINUTES_CHANGED: {
    status: 400,
    says: {
      fr: 'Quelqu’un a enregistré ce compte rendu entre-temps : copiez votre texte, puis rechargez la page.',
      en: 'Somebody saved these minutes meanwhile: copy your text, then reload the page.',
    },
  },
  MINUTES_CLOSED: {
    status: 400,
    says: {
      fr: 'Ce compte rendu est clos : il ne change plus.',
      en: 'These minutes are closed: they do not change any more.',
    },
  },
  NOT_PRESENT: {
    status: 400,
    says: {
      fr: 'Ce membre n’est pas sur la liste des présents de la séance.',
      en: 'This member is not on the list of those present at the session.',
    },
  },
  NOT_OF_COMMITTEE: {
    status: 400,
    says: {
      fr: 'Cette personne ne siège pas au comité le jour de la séance.',
      en: 'This person does not sit in the committee on the day of the session.',
    },
  },
  NOT_FOR_AGENDA: {
    status: 400,
    says: {
      fr: 'Cet examen n’attend pas ce comité : il ne peut pas être mis à son ordre du jour.',
      en: 'This review does not wait for this committee: it cannot be put on its agenda.',
    },
  },
  DATE_PASSED: { status: 400, says: { fr: 'Ce jour est passé.', en: 'That day has passed.' } },
});
