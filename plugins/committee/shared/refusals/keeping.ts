import { refusalTable } from '@passerelles/kit/shared';

/** Refusals about who may do what, and about committees, mandates and workflows. */
export const keepingRefusals = refusalTable({
  CHAIR_ONLY: {
    status: 403,
    says: { fr: 'Seule la présidence du comité peut le faire.', en: 'Only the chair of the committee may do this.' },
  },
  EDITOR_ONLY: { status: 403, says: { fr: 'Seule la rédaction peut le faire.', en: 'Only the editors may do this.' } },
  /** A record that no committee decided is corrected by an operator. */
  OPERATOR_ONLY: {
    status: 403,
    says: {
      fr: 'Seule la personne qui tient la plateforme peut faire cela.',
      en: 'Only whoever runs the platform can do this.',
    },
  },
  /** Whoever keeps committees neither chairs nor corrects. */
  DUTIES_APART: {
    status: 403,
    says: {
      fr: 'Qui tient les comités ne préside pas et ne corrige pas les relevés : ces tâches restent séparées.',
      en: 'Whoever keeps the committees neither chairs nor corrects records: these duties are kept apart.',
    },
  },
  COMMITTEE_NOT_FOUND: { status: 404, says: { fr: 'Ce comité n’existe pas.', en: 'This committee does not exist.' } },
  SEAT_NOT_FOUND: { status: 404, says: { fr: 'Ce mandat n’existe pas.', en: 'This term does not exist.' } },
  /** Who chairs next is known already: a super admin corrects it. */
  SUCCESSOR_NAMED: {
    status: 400,
    says: { fr: 'La présidence suivante est déjà désignée.', en: 'The next chair is named already.' },
  },
  WORKFLOW_NOT_FOUND: { status: 404, says: { fr: 'Ce circuit n’existe pas.', en: 'This workflow does not exist.' } },
  /** Somebody saved the same workflow meanwhile. */
  CONFIGURATION_CHANGED: {
    status: 400,
    says: {
      fr: 'Quelqu’un a enregistré ce circuit pendant que vous le modifiiez. Notez vos changements, puis rechargez la page.',
      en: 'Somebody saved this workflow while you were changing it. Note your changes, then reload the page.',
    },
  },
  /** Circuits are changed by the plugin's own page, and none is taken away. */
  CIRCUIT_KEPT: {
    status: 403,
    says: {
      fr: 'Un circuit se change dans « Comités et circuits » ; il ne se supprime pas.',
      en: 'A workflow is changed in “Committees and workflows”; it is not deleted.',
    },
  },
});
