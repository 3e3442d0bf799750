import { hidden, uniqueText } from './hidden';

/** What the last integrity check found, for every process. */
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
      report: { type: 'json' },
    },
  },
};
