import type { GraphsService, TerritoriesService } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';

export const territoriesOf = (strapi: Core.Strapi): TerritoriesService =>
  strapi.plugin('content').service('territories') as TerritoriesService;

export const graphsOf = (strapi: Core.Strapi): GraphsService =>
  strapi.plugin('content').service('graphs') as GraphsService;
