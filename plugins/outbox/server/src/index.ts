import { row } from './content-types/row';
import { turn } from './content-types/turn';
import { operations } from './http/controller';
import { routes } from './http/routes';
import { bootstrap, destroy } from './lifecycle';
import { register } from './register';
import { jobsService } from './services/jobs';
import { latenessService } from './services/lateness';
import { outboxService } from './services/outbox';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes: { row, turn },
  controllers: { operations },
  routes,
  services: { outbox: outboxService, jobs: jobsService, lateness: latenessService },
};
