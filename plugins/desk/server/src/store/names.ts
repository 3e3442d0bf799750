import type { LabelledTerritory } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';

/** The look-up of names of the search, which is the same everywhere. */
interface Names {
  find(uid: string, typed: string, atMost: number): Promise<{ documentId: string }[]>;
  findTerritories(
    typed: string,
    atMost: number,
  ): Promise<(LabelledTerritory & { documentId: string | null; kind: string; code: string | null })[]>;
}

export const names = (strapi: Core.Strapi) => strapi.plugin('search').service('names') as Names;
