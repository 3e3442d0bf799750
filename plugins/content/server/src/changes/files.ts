import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { changesService, FILES } from '../../../shared';

/** A file of the library is shown by documents that are not written when it is replaced, renamed or deleted. */
export function announceFiles(strapi: Core.Strapi): void {
  const announce = (): Promise<void> => serviceOf(strapi, changesService).announce([FILES]);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterUpdate: announce,
    afterDelete: announce,
    afterDeleteMany: announce,
  });
}
