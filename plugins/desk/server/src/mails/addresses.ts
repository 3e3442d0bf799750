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

/** Where editors moderate comments. */
export const commentsScreen = (): string =>
  new URL('/admin/plugins/desk-commentaires', readCmsSettings().adminUrl).href;

/** A page of the site that a reader's link opens; `token` is what it proves. */
export const readerPage = (path: string, token: string): string =>
  `${readCmsSettings().publicUrl}${path}?jeton=${encodeURIComponent(token)}`;

/** A page of the site, by its path. */
export const sitePage = (path: string): string => readCmsSettings().publicUrl + path;
