/** Shown neither in the content manager nor in the type builder: rows that nobody edits by hand. */
export const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

interface HiddenType<Attributes extends object> {
  singularName: string;
  pluralName: string;
  displayName: string;
  collectionName: string;
  attributes: Attributes;
  indexes?: readonly { name: string; columns: string[]; type?: 'unique' }[];
}

/** The content type of a table that only its plugin reads and writes. */
export const hiddenType = <Attributes extends object>({
  singularName,
  pluralName,
  displayName,
  collectionName,
  attributes,
  indexes = [],
}: HiddenType<Attributes>) => ({
  schema: {
    kind: 'collectionType',
    collectionName,
    info: { singularName, pluralName, displayName },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes,
    ...(indexes.length > 0 ? { indexes } : {}),
  },
});
