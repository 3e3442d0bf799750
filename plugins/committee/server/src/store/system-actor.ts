import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Actor } from './rows';

/** Who acts where no person does: a job, a command, the first start. */
export const systemActor = (strapi: Core.Strapi): Actor => ({
  kind: 'system',
  id: null,
  name: configurationOf(strapi).name,
  email: null,
});
