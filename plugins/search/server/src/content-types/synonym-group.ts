/** Terms that readers use for one another, kept by editors: `["ccas", "centre communal d'action sociale"]`. */
export const synonymGroup = {
  schema: {
    kind: 'collectionType',
    collectionName: 'search_synonym_groups',
    info: { singularName: 'synonym-group', pluralName: 'synonym-groups', displayName: 'Synonymes de la recherche' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: true }, 'content-type-builder': { visible: false } },
    attributes: {
      terms: { type: 'json', required: true },
    },
  },
};
