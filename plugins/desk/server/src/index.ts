import { serviceOf } from '@passerelles/kit/server';
import { jobsService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { membershipsService } from '../../shared';
import { contentTypes } from './content-types';
import { account } from './controllers/account';
import { claims } from './controllers/claims';
import { comments } from './controllers/comments';
import { directory } from './controllers/directory';
import { myAccount } from './controllers/my-account';
import { people } from './controllers/people';
import { places } from './controllers/places';
import { readers } from './controllers/readers';
import { meetingReports, practices } from './controllers/sheets';
import { grantToEditors, registerPermission } from './permissions';
import { admin } from './routes/admin';
import { contentApi } from './routes/content-api';
import { accounts } from './services/accounts';
import { memberships } from './services/memberships';
import { retention } from './services/retention';
import { forgetWithSheets } from './store/unsaved';

export default {
  contentTypes,
  controllers: {
    account,
    claims,
    comments,
    directory,
    meetingReports,
    myAccount,
    people,
    places,
    practices,
    readers,
  },
  routes: { 'content-api': contentApi, admin },
  services: { accounts, memberships, retention },
  register({ strapi }: { strapi: Core.Strapi }) {
    forgetWithSheets(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await serviceOf(strapi, membershipsService).giveRoles();
    await registerPermission(strapi);
    await grantToEditors(strapi);
    const everyMs = 86_400_000;
    const { forget: run } = retention({ strapi });
    await serviceOf(strapi, jobsService).add({ name: 'desk: forgetting readers', everyMs, atStart: true, run });
  },
};
