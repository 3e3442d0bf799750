import type { Core } from '@strapi/strapi';
import { sheetTypes } from '../../../shared';
import { placesOf } from '../store/places';
import type { UserRow } from '../store/rows';
import { listMySheets } from './list-my-sheets';
import { listSessions } from './my-sessions';
import { readAccount } from './read-account';

/** All that is kept of this person, and which sheets they may write; the text of these is their actors'. */
export async function exportAccount(strapi: Core.Strapi, user: UserRow, sessionId: string) {
  const sheets = [];
  for (const type of Object.values(sheetTypes)) sheets.push(...(await listMySheets(strapi, type, user)));
  return {
    exportedAt: new Date().toISOString(),
    account: await readAccount(strapi, user),
    sessions: (await listSessions(strapi, user, sessionId)).map(({ device, since, lastUsedAt }) => ({
      device,
      since,
      lastUsedAt,
    })),
    proposedPlaces: (await placesOf(strapi, user)).map(({ name, kind, state, reason, createdAt }) => ({
      name,
      kind,
      state,
      reason,
      createdAt,
    })),
    sheets,
  };
}
