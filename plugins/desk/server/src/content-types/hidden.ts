/** None of the desk's tables is edited by hand: the claims have their own screen, the rest is nobody's to read. */
export const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };
