import { contentTypes } from './content-types';
import { bootstrap, retentionService } from './forgetting';
import { subscriptions } from './http/controller';
import { routes } from './http/routes';

export default {
  bootstrap,
  contentTypes,
  routes,
  services: { retention: retentionService },
  controllers: { subscriptions },
};
