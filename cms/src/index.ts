import type { Core } from '@strapi/strapi';
import { markMailsAsAutomatic } from './accounts/automatic-mails';
import { compareEveryPassword } from './accounts/same-work';
import { setAccountSettings } from './bootstrap/account-settings';
import { assertPlugins } from './bootstrap/assert-plugins';
import { setContentManagerForms } from './bootstrap/content-manager-forms';
import { loadFirstContent } from './bootstrap/first-content';
import { addOfficialTerritories } from './bootstrap/official-territories';
import { setPublicPermissions } from './bootstrap/public-permissions';
import { closeRoutes } from './closed-routes';
import { readPublishedOnly } from './content-api/published-only';
import { settings } from './settings';
import { prepareUploads } from './uploads/prepare';

type Context = { strapi: Core.Strapi };

export default {
  register({ strapi }: Context) {
    assertPlugins(strapi);
    readPublishedOnly(strapi);
    closeRoutes(strapi);
    prepareUploads(strapi);
  },

  /** Every step is idempotent: each start brings the database to what this version expects. */
  async bootstrap({ strapi }: Context) {
    markMailsAsAutomatic(strapi);
    compareEveryPassword(strapi);
    await setPublicPermissions(strapi);
    await setAccountSettings(strapi);
    await setContentManagerForms(strapi);
    await addOfficialTerritories(strapi);
    await loadFirstContent(strapi);
    // Strapi's own tasks too (its weekly figures, its history): a command does nothing by the clock.
    if (!settings.jobs) strapi.cron.stop();
  },
};
