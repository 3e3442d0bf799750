import { refusalTable } from '@passerelles/kit/shared';

/** Refusals that protect documents, published texts and records. */
export const documentRefusals = refusalTable({
  /** The gate: no accepted review, or its reservations are not lifted. */
  REVIEW_REQUIRED: {
    status: 403,
    says: {
      fr: 'Publication refusée : ce document n’a pas encore été accepté par le comité.',
      en: 'Publication refused: the committee has not accepted this document yet.',
    },
  },
  /** The gate: the draft is not the version examined; `details.fields` names what differs. */
  CONTENT_CHANGED_SINCE_REVIEW: {
    status: 403,
    says: {
      fr: 'Publication refusée : le texte n’est plus celui que le comité a examiné.',
      en: 'Publication refused: the text is no longer the one that the committee examined.',
    },
  },
  /** The write would change documents that it does not name, through a relation; `details.documents` names them. */
  CHANGES_ANOTHER_DOCUMENT: {
    status: 403,
    says: {
      fr: 'Refusé : ce changement en ferait un dans un document publié ou en cours d’examen ({documents}). Modifiez ce lien dans ce document même, puis soumettez-le à l’examen.',
      en: 'Refused: this would change a document that is published or under review ({documents}). Edit the link in that document itself, then submit it for review.',
    },
  },
  /** A published version shows this file; `details.documents` names where. */
  FILE_IS_VOUCHED_FOR: {
    status: 403,
    says: {
      fr: 'Refusé : une version publiée montre ce fichier ({documents}). Téléversez un autre fichier, placez-le dans le document, puis soumettez-le de nouveau à l’examen.',
      en: 'Refused: a published version shows this file ({documents}). Upload another file, put it in the document, then submit the document for review again.',
    },
  },
  /** A minor correction changes words of a text that is there: it adds no text and empties none. */
  NOT_A_CORRECTION: {
    status: 400,
    says: {
      fr: 'Une correction mineure change des mots d’un texte publié : elle n’en vide aucun, et n’en ajoute pas où il n’y en avait pas.',
      en: 'A minor correction changes words of a published text: it empties none, and adds none where there was none.',
    },
  },
  /** Another request for a minor correction of the document is open; `details` says since when and until when. */
  CORRECTION_ASKED: {
    status: 400,
    says: {
      fr: 'Une correction de ce document est déjà demandée : la présidence y répond d’abord. Sans réponse au bout de quatorze jours, elle peut être demandée de nouveau.',
      en: 'A correction of this document is asked for already: the chair answers it first. Without an answer after fourteen days, it can be asked for again.',
    },
  },
  NOT_GOVERNED: {
    status: 400,
    says: {
      fr: 'Ce type de contenu ne passe pas par un comité.',
      en: 'This type of content does not go through a committee.',
    },
  },
  DOCUMENT_NOT_FOUND: {
    status: 404,
    says: { fr: 'Ce document n’existe plus.', en: 'This document no longer exists.' },
  },
  /** Of a bulk act; `details.done` and `details.refused` name each document, refused ones with their own code. */
  BULK_PARTLY_REFUSED: { status: 403, says: { fr: '{summary}', en: '{summary}' } },
  RECORD_NOT_FOUND: { status: 404, says: { fr: 'Relevé introuvable.', en: 'This record does not exist.' } },
  /** Ballots, steps and records are read through the plugin's own screens, and never rewritten. */
  CLOSED_HISTORY: {
    status: 403,
    says: {
      fr: 'Les avis et les relevés ne se lisent et ne s’écrivent que par l’examen lui-même.',
      en: 'Ballots and records are read and written by the review itself alone.',
    },
  },
  /** The SCDL file names the body that decides by its SIRET, and none is known; `details.missing` says of whom. */
  BODY_NOT_IDENTIFIED: {
    status: 501,
    says: {
      fr: 'Le fichier SCDL nomme l’organisme qui décide par son SIRET, et il en manque un : renseignez le SIRET de l’organisation dont dépend le comité, ou la clé bodies.platform de la configuration (PLATFORM_NAME et PLATFORM_SIRET).',
      en: 'The SCDL file names the body that decides by its SIRET, and one is missing: give the SIRET of the organisation that the committee belongs to, or the key bodies.platform of the configuration (PLATFORM_NAME and PLATFORM_SIRET).',
    },
  },
  /** The document is not published as this record examined it: its text is not public. */
  NOT_PUBLIC: {
    status: 404,
    says: {
      fr: 'Ce texte n’est pas public : le document n’est pas en ligne dans la version de ce relevé.',
      en: 'This text is not public: the document is not online in the version of this record.',
    },
  },
});
