/** Who may open the pages of the committees, by the right that the server registers (server/src/permissions/actions.ts). */
export const mayRead = [{ action: 'plugin::committee.reviews.read', subject: null }];
/** Who may keep committees, mandates and workflows. */
export const mayConfigure = [{ action: 'plugin::committee.configure', subject: null }];
