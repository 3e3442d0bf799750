import { readCmsSettings } from '@passerelles/config/settings';

/** A page of the desk; `token` is what its link proves. */
export const deskPage = (path: string, token?: string): string =>
  `${readCmsSettings().publicUrl}/espace${path}${token === undefined ? '' : `?jeton=${encodeURIComponent(token)}`}`;

/** Those who write for an actor. */
export const peoplePage = (actorId: string): string => deskPage(`/equipe/${encodeURIComponent(actorId)}`);

/** Where editors answer claims. */
export const claimsScreen = (): string => new URL('/admin/plugins/desk', readCmsSettings().adminUrl).href;

/** Where editors answer proposed territories. */
export const placesScreen = (): string => new URL('/admin/plugins/desk-territoires', readCmsSettings().adminUrl).href;
