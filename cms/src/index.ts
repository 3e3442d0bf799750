import { panelService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { keepAbilities } from './accounts/kept-abilities';
import { compareEveryPassword } from './accounts/same-work';
import { setAccountSettings } from './bootstrap/account-settings';
import { announceRecords } from './bootstrap/announce-records';
import { assertPlugins } from './bootstrap/assert-plugins';
import { loadFirstContent } from './bootstrap/first-content';
import { addOfficialTerritories } from './bootstrap/official-territories';
import { warnOfLegalNotice } from './bootstrap/legal-notice';
import { setPublicPermissions } from './bootstrap/public-permissions';
import { closeRoutes } from './closed-routes';
import { readPublishedOnly } from './content-api/published-only';
import { readBodiesWhereThereAre } from './operations/bodies';
import { heedFailedCommits } from './operations/commits';
import { markMails } from './mail/mark-mails';
import { keepStatistics } from './operations/statistics';
import { keepLogImpersonal } from './operations/log';
import { keepPrivate } from './operations/private-files';
import { endTurn, waitForTurn } from './operations/start-lock';
import { settings } from './settings';
import { prepareUploads } from './uploads/prepare';

type Context = { strapi: Core.Strapi };

const { database, readOnly } = settings;

export default {
  async register({ strapi }: Context) {
    if (!readOnly) keepPrivate(settings.dataDir);
    keepLogImpersonal(strapi);
    heedFailedCommits(strapi);
    readBodiesWhereThereAre(strapi);
    assertPlugins(strapi);
    readPublishedOnly(strapi);
    closeRoutes(strapi);
    announceRecords(strapi);
    prepareUploads(strapi);
    if (database.client === 'postgres' && !readOnly) await waitForTurn(strapi, database.url);
  },

  /** Every step is idempotent: each start brings the database to what this version expects. */
  async bootstrap({ strapi }: Context) {
    markMails(strapi, settings.mail.dkim);
    compareEveryPassword(strapi);
    keepAbilities(strapi);
    await setPublicPermissions(strapi);
    await setAccountSettings(strapi);
    await serviceOf(strapi, panelService).setForms();
    await addOfficialTerritories(strapi);
    await loadFirstContent(strapi);
    if (settings.jobs) await warnOfLegalNotice(strapi);
    await keepStatistics(strapi);
    // Strapi's own tasks too (its weekly figures, its history): a command does nothing by the clock.
    if (!settings.jobs) strapi.cron.stop();
    await endTurn();
  },

  /** Where the start failed. */
  destroy: endTurn,
};
