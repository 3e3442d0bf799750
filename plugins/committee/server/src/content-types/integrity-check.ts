import { hidden, uniqueText } from './hidden';

/** What the last integrity check found, and which process is at it now. */
export const integrityCheck = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_integrity_checks',
    info: { singularName: 'integrity-check', pluralName: 'integrity-checks', displayName: 'Contrôle d’intégrité' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      key: uniqueText(),
      checkedAt: { type: 'datetime' },
      leasedUntil: { type: 'datetime' },
      report: { type: 'json' },
    },
  },
};
