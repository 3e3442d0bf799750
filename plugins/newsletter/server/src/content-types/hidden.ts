/** Nothing of this is edited by hand: a consent is the act of the person it is about. */
export const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };
