/** How long the hash of a counted try is kept: no limit looks further back. */
export const ATTEMPTS_KEPT_MS = 86_400_000;
