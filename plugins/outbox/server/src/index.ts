import { row } from './content-types/row';
import { bootstrap, destroy } from './lifecycle';
import { register } from './register';
import { outboxService } from './services/outbox';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes: { row },
  services: { outbox: outboxService },
};
