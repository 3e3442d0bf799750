import type { Core } from '@strapi/strapi';
import { assertPlugins } from './bootstrap/assert-plugins';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    assertPlugins(strapi);
  },
};
