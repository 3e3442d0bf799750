import { bootstrap, destroy } from './bootstrap';
import { contentTypes } from './content-types';
import { management } from './controllers/management';
import { missing } from './controllers/missing';
import { search } from './controllers/search';
import { whole } from './controllers/whole';
import { rateLimit } from './middlewares/rate-limit';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers: { management, missing, search, whole },
  middlewares: { 'rate-limit': rateLimit },
  routes,
  services,
};
