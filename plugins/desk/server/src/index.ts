import type { Core } from '@strapi/strapi';
import { contentTypes } from './content-types';
import { account } from './controllers/account';
import { claims } from './controllers/claims';
import { directory } from './controllers/directory';
import { places } from './controllers/places';
import { meetingReports, practices } from './controllers/sheets';
import { grantToEditors, registerPermission } from './permissions';
import { admin } from './routes/admin';
import { contentApi } from './routes/content-api';
import { accounts } from './services/accounts';
import { memberships } from './services/memberships';
import { forgetWithSheets } from './store/unsaved';

export default {
  contentTypes,
  controllers: { account, claims, directory, meetingReports, places, practices },
  routes: { 'content-api': contentApi, admin },
  services: { accounts, memberships },
  register({ strapi }: { strapi: Core.Strapi }) {
    forgetWithSheets(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermission(strapi);
    await grantToEditors(strapi);
  },
};
