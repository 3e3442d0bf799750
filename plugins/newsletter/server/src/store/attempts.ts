import { readCmsSettings } from '@passerelles/config/settings';
import { attemptsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { letterBoxOf } from '../../../shared';

/** Requests an hour: every one sends a mail, and nobody's letter box is to be filled by somebody else. */
const limits = (email: string, client: string) => [
  { what: `address:${letterBoxOf(email)}`, max: 5, seconds: 3_600 },
  { what: `client:${client}`, max: 40, seconds: 3_600 },
];

const counted = (strapi: Core.Strapi) =>
  attemptsOf(strapi, 'plugin::newsletter.attempt', readCmsSettings().secrets.desk);

const testsAtMost = { max: 20, seconds: 3_600 };

/** Counts a test that an editor sends to themselves, and says whether there were too many. */
export async function tooManyTests(strapi: Core.Strapi, email: string, now: number): Promise<boolean> {
  return (await counted(strapi).spend([{ what: `test:${email}`, ...testsAtMost }], now)) !== null;
}

/** Counts a request, and says whether there were too many. */
export async function tooMany(strapi: Core.Strapi, email: string, client: string, now: number): Promise<boolean> {
  return (await counted(strapi).spend(limits(email, client), now)) !== null;
}
