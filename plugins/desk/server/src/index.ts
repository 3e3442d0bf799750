import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { membershipsService } from '../../shared';
import { contentTypes } from './content-types';
import { account } from './controllers/account';
import { claims } from './controllers/claims';
import { directory } from './controllers/directory';
import { people } from './controllers/people';
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
  controllers: { account, claims, directory, meetingReports, people, places, practices },
  routes: { 'content-api': contentApi, admin },
  services: { accounts, memberships },
  register({ strapi }: { strapi: Core.Strapi }) {
    forgetWithSheets(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await serviceOf(strapi, membershipsService).giveRoles();
    await registerPermission(strapi);
    await grantToEditors(strapi);
  },
};
