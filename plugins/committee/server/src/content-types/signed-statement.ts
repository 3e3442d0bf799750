import { statementKinds } from '../../../shared';
import { hidden, uniqueText } from './hidden';

/** Append-only: the keys, the signature of each record, and the daily heads of the series, each as the very text that was signed. */
export const signedStatement = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_signed_statements',
    info: { singularName: 'signed-statement', pluralName: 'signed-statements', displayName: 'Déclaration signée' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      /** `key:1`, `record:2026-014-comite-de-pilotage`, `heads:2026-03-12`. */
      name: uniqueText(),
      kind: { type: 'enumeration', enum: [...statementKinds], required: true },
      keyId: { type: 'string', required: true },
      statement: { type: 'text', required: true },
      signature: { type: 'string', required: true },
    },
    indexes: [{ name: 'committee_signed_statements_kind_idx', columns: ['kind'] }],
  },
};
