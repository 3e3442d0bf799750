import { contentTypes } from './content-types';
import { subscriptions } from './http/controller';
import { issues } from './http/issues-controller';
import { routes } from './http/routes';
import { bootstrap, digestsService, retentionService } from './lifecycle';
import { register } from './register';

export default {
  register,
  bootstrap,
  contentTypes,
  routes,
  services: { retention: retentionService, digests: digestsService },
  controllers: { subscriptions, issues },
};
