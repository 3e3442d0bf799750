import { contentTypes } from './content-types';
import { subscriptions } from './http/controller';
import { issues } from './http/issues-controller';
import { reports } from './http/reports';
import { routes } from './http/routes';
import { bootstrap, digestsService, reportsService, retentionService } from './lifecycle';
import { register } from './register';

export default {
  register,
  bootstrap,
  contentTypes,
  routes,
  services: { retention: retentionService, digests: digestsService, reports: reportsService },
  controllers: { subscriptions, issues, reports },
};
