import { committeeKinds } from '../../../shared';
import { editable } from './hidden';

export const committee = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_committees',
    info: { singularName: 'committee', pluralName: 'committees', displayName: 'Comité' },
    options: { draftAndPublish: false },
    pluginOptions: editable,
    attributes: {
      name: { type: 'string', required: true },
      slug: { type: 'uid', targetField: 'name', required: true },
      kind: { type: 'enumeration', enum: [...committeeKinds], required: true },
      /** `{ everyMonths: [min, max], fromMonth }`. */
      cadence: { type: 'json' },
      /** Public text, one power an item. */
      powers: { type: 'json' },
      description: { type: 'text' },
      proxiesPerMember: { type: 'integer', required: true, default: 1, min: 0 },
      memberships: {
        type: 'relation',
        relation: 'oneToMany',
        target: 'plugin::committee.membership',
        mappedBy: 'committee',
      },
    },
  },
};
