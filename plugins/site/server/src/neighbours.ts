import type { CmsSettings } from '@passerelles/config/settings';
import { contentKinds } from '@passerelles/config/vocabulary';
import { type ContentChanged, dependentsService } from '@passerelles/content/shared';
import { type OutboxConsumer, outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { pathsOfDocuments } from '../../shared';
import { revalidate } from './revalidate';

const NEIGHBOURS = 'site.neighbours';
/** The sheets that name others like them at their end. */
const sheets = new Set<string>([contentKinds.practice.uid, contentKinds['meeting-report'].uid]);
const theme = contentKinds.theme.uid;
/** By then the change can be found, also by an engine that takes its time. */
const LATER_MS = 3_000;
/** A theme that hundreds of sheets share says little of what is near: the others age by themselves. */
const MOST = 60;

const payloadSchema = z.object({ themes: z.array(z.string()) });

/** Writes down that the sheets of the same themes are to be made anew, once the search knows what changed. */
export async function refreshNeighboursLater(strapi: Core.Strapi, changes: readonly ContentChanged[]): Promise<void> {
  const outbox = serviceOf(strapi, outboxService);
  const changed = changes.filter(({ uid }) => sheets.has(uid));
  if (changed.length === 0) return;
  await strapi.db.transaction(async () => {
    for (const { uid, documentId, refs } of changed) {
      const themes = refs.filter((ref) => ref.uid === theme).map((ref) => ref.documentId);
      await outbox.append(
        NEIGHBOURS,
        `${uid}:${documentId}`,
        { themes },
        { notBefore: new Date(Date.now() + LATER_MS) },
      );
    }
  });
}

export function neighbours(strapi: Core.Strapi, settings: CmsSettings): OutboxConsumer {
  return {
    topic: NEIGHBOURS,
    name: 'site',
    batchSize: 20,
    merge: (_older, newer) => newer,
    async handle(rows) {
      const dependents = serviceOf(strapi, dependentsService);
      const themes = new Set(rows.flatMap((row) => payloadSchema.parse(row.payload).themes));
      const near = (await Promise.all([...themes].map((documentId) => dependents.of(theme, documentId)))).flat();
      const paths = pathsOfDocuments(near.filter(({ uid }) => sheets.has(uid)));
      await revalidate(settings, paths.sort().slice(0, MOST));
    },
  };
}
