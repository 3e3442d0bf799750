import { createHmac } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';

const UID = 'plugin::newsletter.attempt';
const WINDOW_MS = 3_600_000;

/** Requests an hour: every one sends a mail, and nobody's letter box is to be filled by somebody else. */
const PER_ADDRESS = 5;
const PER_CLIENT = 40;

/** Counts a request, then says whether there were too many: in this order, requests at the same time can't slip through. */
export async function tooMany(strapi: Core.Strapi, email: string, client: string, now: number): Promise<boolean> {
  await strapi.db.query(UID).deleteMany({ where: { at: { $lt: now - WINDOW_MS } } });
  const counts = [
    { spent: await spend(strapi, `address:${email}`, now), most: PER_ADDRESS },
    { spent: await spend(strapi, `client:${client}`, now), most: PER_CLIENT },
  ];
  return counts.some(({ spent, most }) => spent > most);
}

async function spend(strapi: Core.Strapi, what: string, now: number): Promise<number> {
  const bucket = createHmac('sha256', readCmsSettings().secrets.desk).update(`newsletter:${what}`).digest('base64url');
  await strapi.db.query(UID).create({ data: { bucket, at: now } });
  return strapi.db.query(UID).count({ where: { bucket } });
}
