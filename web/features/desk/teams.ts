/** The page of those who write for an actor. */
export const teamPage = (actor: string): string => `/espace/equipe/${encodeURIComponent(actor)}`;
