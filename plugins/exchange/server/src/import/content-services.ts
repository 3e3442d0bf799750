import {
  type GraphsService,
  graphsService,
  type TerritoriesService,
  territoriesService,
} from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

export const territoriesOf = (strapi: Core.Strapi): TerritoriesService => serviceOf(strapi, territoriesService);

export const graphsOf = (strapi: Core.Strapi): GraphsService => serviceOf(strapi, graphsService);
