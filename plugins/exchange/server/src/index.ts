import type { Core } from '@strapi/strapi';
import { guardDocuments } from './rules/guard-documents';
import services from './services';

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => guardDocuments(strapi),
  services,
};
