/** Tables of the machinery: read through the plugin's own screens, never edited in the content manager. */
export const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };
/** What editors keep in order themselves. */
export const editable = { 'content-manager': { visible: true }, 'content-type-builder': { visible: false } };
/**
 * A value that the database itself keeps unique, whatever two processes do at once. A new object each time: Strapi writes
 * the column's name into the attribute.
 */
export const uniqueText = () => ({ type: 'string', column: { unique: true } });
