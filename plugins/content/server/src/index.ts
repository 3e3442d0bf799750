import { changesController } from './changes/controller';
import { change, changeCounter } from './content-types/changes';
import { bootstrap, destroy } from './lifecycle';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes: { change, 'change-counter': changeCounter },
  controllers: { changes: changesController },
  routes,
  services,
};
