import { hidden, uniqueText } from './hidden';

/** Work that one process does at a time: it holds the row until it is done, or until that time has passed. */
export const lease = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_leases',
    info: { singularName: 'lease', pluralName: 'leases', displayName: 'Bail' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      name: uniqueText(),
      heldUntil: { type: 'datetime' },
    },
  },
};
