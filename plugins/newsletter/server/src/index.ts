import { contentTypes } from './content-types';
import { bootstrap, destroy, retentionService } from './forgetting';
import { subscriptions } from './http/controller';
import { routes } from './http/routes';

export default {
  bootstrap,
  destroy,
  contentTypes,
  routes,
  services: { retention: retentionService },
  controllers: { subscriptions },
};
