import { bootstrap, destroy } from './bootstrap';
import { contentTypes } from './content-types';
import { search } from './controllers/search';
import { rateLimit } from './middlewares/rate-limit';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers: { search },
  middlewares: { 'rate-limit': rateLimit },
  routes,
  services,
};
