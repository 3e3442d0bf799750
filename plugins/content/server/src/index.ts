import { changesController } from './changes/controller';
import { contentTypes } from './content-types';
import { published } from './http/published';
import { bootstrap, destroy } from './lifecycle';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers: { changes: changesController, published },
  routes,
  services,
};
