import { hidden } from './hidden';

/** The stages that one content type goes through. A type without a workflow is not gated. */
export const workflow = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_workflows',
    info: { singularName: 'workflow', pluralName: 'workflows', displayName: 'Circuit de validation' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      name: { type: 'string', required: true },
      contentType: { type: 'string', required: true, unique: true },
      stages: { type: 'relation', relation: 'oneToMany', target: 'plugin::committee.stage', mappedBy: 'workflow' },
    },
  },
};
