import { writtenNumber } from '@passerelles/kit/shared';
import { errors } from '@strapi/utils';
import { textLimit, type CommitteeErrorCode, type FieldProblem } from '../../shared';

/** What a person reads when a screen shows the message as it came; the code is what programs read. */
const messages: Record<CommitteeErrorCode, string> = {
  REVIEW_REQUIRED: 'Publication refusée : ce document n’a pas encore été accepté par le comité.',
  CONTENT_CHANGED_SINCE_REVIEW: 'Publication refusée : le texte n’est plus celui que le comité a examiné.',
  CHANGES_ANOTHER_DOCUMENT:
    'Refusé : ce changement en ferait un dans un document publié ou en cours d’examen ({documents}). Modifiez ce lien dans ce document même, puis soumettez-le à l’examen.',
  FILE_IS_VOUCHED_FOR:
    'Refusé : une version publiée montre ce fichier ({documents}). Téléversez un autre fichier, placez-le dans le document, puis soumettez-le de nouveau à l’examen.',
  BULK_PARTLY_REFUSED: '{summary}',
  NOT_GOVERNED: 'Ce type de contenu n’a pas de circuit de validation.',
  DOCUMENT_NOT_FOUND: 'Document introuvable.',
  NOT_A_CORRECTION:
    'Une correction mineure change des mots d’un texte publié : elle n’en vide aucun, et n’en ajoute pas où il n’y en avait pas.',
  CORRECTION_ASKED:
    'Une correction de cette fiche est déjà demandée : la présidence y répond d’abord. Sans réponse au bout de quatorze jours, elle peut être demandée de nouveau.',
  REVIEW_NOT_FOUND: 'Examen introuvable.',
  REVIEW_ALREADY_OPEN: 'Ce document est déjà en cours d’examen.',
  TRANSITION_REFUSED: 'Cette action n’est pas possible à cette étape de l’examen.',
  NO_ELIGIBLE_VOTER: 'L’étape ne peut pas s’ouvrir : aucun membre du comité ne peut voter (mandats échus ou déports).',
  NOT_A_VOTER: 'Vous n’avez pas voix délibérative pour cet examen.',
  OBSERVER_ONLY: 'Vous assistez à ce comité sans y avoir voix délibérative.',
  MANDATE_ENDED: 'Ce mandat avait pris fin le jour où l’étape s’est ouverte : il ne donne pas de voix.',
  MANDATE_NOT_BEGUN:
    'Ce mandat n’avait pas commencé le jour où l’étape s’est ouverte : il ne donne pas encore de voix.',
  RECUSED: 'Un membre qui s’est déporté ne vote pas et ne lit pas les avis.',
  ALREADY_RECUSED: 'Ce membre s’est déjà déporté.',
  COMMENT_REQUIRED: 'Un commentaire est nécessaire pour cet avis.',
  TEXT_TOO_LONG: `Ce texte est trop long : ${writtenNumber(textLimit, 'fr')} caractères au plus.`,
  MARKUP_REFUSED: 'Seul du texte simple est accepté, sans balises HTML.',
  ROUND_SUPERSEDED:
    'Le texte a changé depuis que vous l’avez lu : un nouveau tour a commencé. Relisez-le avant de vous prononcer.',
  STAGE_CLOSED: 'Cette étape est close.',
  ALREADY_CAST: 'Ce même avis est déjà enregistré.',
  BALLOTS_CHANGED: 'Un avis a été donné ou modifié depuis : relisez ce qui sortira du vote avant de clore.',
  QUORUM_NOT_REACHED: 'Le quorum n’est pas atteint : l’étape ne peut pas être close.',
  CHAIR_ONLY: 'Seule la présidence du comité peut faire cela.',
  SOMEBODY_PRESIDES: 'Une présidence ou un rapporteur préside cette étape : personne n’est à désigner.',
  EDITOR_ONLY: 'Seule la rédaction peut faire cela.',
  OPERATOR_ONLY: 'Seule la personne qui tient la plateforme peut faire cela.',
  DUTIES_APART: 'Qui tient les comités ne préside pas et ne corrige pas les relevés : ces tâches restent séparées.',
  ONE_PROXY_ONLY: 'Ce membre porte déjà autant de procurations que ce comité en permet.',
  NO_PROXY: 'Aucune procuration en cours ne le permet.',
  PROXY_ALREADY_GIVEN: 'Ce membre a déjà donné procuration : elle se retire avant d’en donner une autre.',
  PROXY_CHAINED: 'Un membre qui a donné procuration n’en porte pas, et un membre qui en porte n’en donne pas.',
  PROXY_USED: 'Cette procuration a servi : elle ne se retire plus. Le membre peut toujours voter lui-même.',
  OWN_BALLOT_CAST: 'Ce membre a voté lui-même : son avis l’emporte sur toute procuration.',
  SESSION_NOT_FOUND: 'Séance introuvable.',
  NO_SESSION_TODAY: 'Aucune séance tenue aujourd’hui n’a cet examen à son ordre du jour.',
  SESSION_OVER: 'Cette séance est terminée ou annulée : elle ne change plus.',
  NOT_TODAY: 'Les présents se notent, et la séance se termine, à partir du jour où elle se tient.',
  SESSION_ATTENDED: 'Des membres y étaient présents : cette séance se termine, elle ne se déplace ni ne s’annule.',
  SESSION_INCOMPLETE:
    'Les membres ne sont pas convoqués sans une heure de début, et un lieu ou un lien : complétez la séance d’abord.',
  ALREADY_CONVENED: 'Les membres sont déjà convoqués à cette séance.',
  NOTHING_TO_ANNOUNCE: 'Rien n’est à annoncer : les membres ne sont pas convoqués, ou savent déjà tout.',
  AGENDA_CHANGED: 'Quelqu’un a changé l’ordre du jour entre-temps : rechargez la page.',
  SESSION_NOT_ENDED: 'Le compte rendu se clôt une fois la séance terminée.',
  MINUTES_EMPTY: 'Le compte rendu est vide : enregistrez-le avant de le clore.',
  MINUTES_CHANGED: 'Quelqu’un a enregistré ce compte rendu entre-temps : relisez-le avant d’y écrire.',
  MINUTES_CLOSED: 'Ce compte rendu est clos : il ne change plus.',
  NOT_PRESENT: 'Ce membre n’est pas sur la liste des présents de la séance.',
  NOT_OF_COMMITTEE: 'Cette personne ne siège pas au comité le jour de la séance.',
  NOT_FOR_AGENDA: 'Cet examen n’attend pas ce comité : il ne peut pas être mis à son ordre du jour.',
  DATE_PASSED: 'Ce jour est passé.',
  DATE_NOT_LATER: 'La nouvelle échéance vient après celle d’aujourd’hui.',
  NOBODY_TO_REMIND: 'Personne n’est à rappeler : tous ont voté, ont été rappelés aujourd’hui ou n’ont pas d’adresse.',
  RESERVATION_NOT_FOUND: 'Réserve introuvable.',
  RECORD_NOT_FOUND: 'Relevé introuvable.',
  REASON_REQUIRED: 'Un motif est nécessaire.',
  COMMITTEE_NOT_FOUND: 'Comité introuvable.',
  SEAT_NOT_FOUND: 'Mandat introuvable.',
  SUCCESSOR_NAMED: 'La présidence suivante est déjà désignée.',
  WORKFLOW_NOT_FOUND: 'Circuit introuvable.',
  CONFIGURATION_CHANGED: 'Quelqu’un a enregistré ce circuit pendant que vous le modifiiez.',
  BODY_NOT_IDENTIFIED:
    'Le fichier SCDL nomme l’organisme qui décide par son SIRET, et il en manque un : renseignez le SIRET de l’organisation dont dépend le comité, ou la clé bodies.platform de la configuration (PLATFORM_NAME et PLATFORM_SIRET).',
  NOT_PUBLIC: 'Ce texte n’est pas public : le document n’est pas en ligne dans la version de ce relevé.',
  CLOSED_HISTORY: 'Les avis et les relevés ne se lisent et ne s’écrivent que par l’examen lui-même.',
  CIRCUIT_KEPT: 'Un circuit se change dans « Comités et circuits » ; il ne se supprime pas.',
  NOTHING_TO_ANSWER: 'Aucune remarque n’attend de réponse.',
  REMARK_NOT_FOUND: 'Remarque introuvable.',
  ANSWERS_MISSING: 'Chaque remarque attend une réponse avant le renvoi.',
};
const notFound: readonly CommitteeErrorCode[] = [
  'DOCUMENT_NOT_FOUND',
  'REVIEW_NOT_FOUND',
  'RESERVATION_NOT_FOUND',
  'RECORD_NOT_FOUND',
  'COMMITTEE_NOT_FOUND',
  'SEAT_NOT_FOUND',
  'WORKFLOW_NOT_FOUND',
  'REMARK_NOT_FOUND',
  'SESSION_NOT_FOUND',
  'NOT_PUBLIC',
];
const conflicts: readonly CommitteeErrorCode[] = [
  'REVIEW_ALREADY_OPEN',
  'TRANSITION_REFUSED',
  'NO_ELIGIBLE_VOTER',
  'ALREADY_RECUSED',
  'COMMENT_REQUIRED',
  'STAGE_CLOSED',
  'QUORUM_NOT_REACHED',
  'BALLOTS_CHANGED',
  'SOMEBODY_PRESIDES',
  'NOT_GOVERNED',
  'ONE_PROXY_ONLY',
  'REASON_REQUIRED',
  'NOT_A_CORRECTION',
  'CORRECTION_ASKED',
  'CONFIGURATION_CHANGED',
  'NOTHING_TO_ANSWER',
  'ANSWERS_MISSING',
  'TEXT_TOO_LONG',
  'MARKUP_REFUSED',
  'ROUND_SUPERSEDED',
  'ALREADY_CAST',
  'PROXY_ALREADY_GIVEN',
  'PROXY_CHAINED',
  'PROXY_USED',
  'OWN_BALLOT_CAST',
  'NO_SESSION_TODAY',
  'SESSION_OVER',
  'NOT_TODAY',
  'SESSION_ATTENDED',
  'SESSION_INCOMPLETE',
  'ALREADY_CONVENED',
  'NOTHING_TO_ANNOUNCE',
  'AGENDA_CHANGED',
  'SESSION_NOT_ENDED',
  'MINUTES_EMPTY',
  'MINUTES_CHANGED',
  'MINUTES_CLOSED',
  'NOT_PRESENT',
  'NOT_OF_COMMITTEE',
  'NOT_FOR_AGENDA',
  'DATE_PASSED',
  'DATE_NOT_LATER',
  'NOBODY_TO_REMIND',
  'SUCCESSOR_NAMED',
];

interface Details extends Record<string, unknown> {
  /** Those that the refusal protects: Strapi's own screens show the message alone, which names them. */
  documents?: readonly { uid: string; documentId: string; title: string }[];
}
const namedAtMost = 5;

/**
 * Refuses with a code of the closed list in `error.details.code`: 404 for what is not there, 400 for what the state
 * does not allow, 501 for what this installation is not set up for, 403 for the rest (PolicyError: Strapi masks the message of a plain ForbiddenError).
 */
export function refuse(code: CommitteeErrorCode, details: Details = {}, words: Record<string, string> = {}): never {
  const body = { code, ...details };
  const filled = { documents: named(details.documents), ...words };
  const message = Object.entries(filled).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => value),
    messages[code],
  );
  if (notFound.includes(code)) throw new errors.NotFoundError(message, body);
  if (conflicts.includes(code)) throw new errors.ApplicationError(message, body);
  if (code === 'BODY_NOT_IDENTIFIED') throw new errors.NotImplementedError(message, body);
  throw new errors.PolicyError(message, body);
}

function named(documents: Details['documents'] = []): string {
  const titles = [...new Set(documents.map(({ title }) => `« ${title} »`))];
  return titles.length > namedAtMost ? `${titles.slice(0, namedAtMost).join(', ')}…` : titles.join(', ');
}

/** Refuses a form field by field, as a body that is not what its contract says: 400, `details.errors` names each field. */
export function refuseFields(problems: FieldProblem[]): never {
  throw new errors.ValidationError('Invalid request', { code: 'INVALID_REQUEST', errors: problems });
}
