import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { currentActor } from '../gate/current-actor';
import type { InternalGateService } from '../services/gate';
import { inTransaction } from '../store/transaction';
import { announceUnvouched } from '../use-cases/announce-unvouched';
import { supersedeIfChanged } from '../use-cases/supersede-round';
import { fileUid } from './content-hash';
import { showingsOf, type FileAddress, type Showing } from './shown-in';

interface FileEvent {
  params: { where?: { id?: number } };
  result?: { id?: number } | null;
  state: { showings?: Showing[] };
}

/**
 * Replacing, renaming or deleting a file changes the drafts that show it without passing by the document service: a
 * running review begins its next round. What is published keeps its files; once bytes are read that could not be before,
 * it is looked at again at once (the index shows only what is vouched for).
 */
export function followFiles(strapi: Core.Strapi): void {
  const gate: InternalGateService = strapi.plugin('committee').service('gate');
  const showings = async (id: number | undefined) => {
    const files = rowsOf<FileAddress>(strapi, fileUid);
    const file = id === undefined ? null : await files.findOne({ where: { id }, select: ['id', 'hash'] });
    return file ? showingsOf(strapi, await gate.governed.all(), file) : [];
  };

  async function changed(touched: readonly Showing[]): Promise<void> {
    if (touched.length === 0) return;
    await inTransaction(strapi, async () => {
      for (const { uid, documentId, locale, published } of touched) {
        if (!published) await supersedeIfChanged(strapi, uid, documentId, locale, currentActor(strapi));
      }
      await announceUnvouched(
        strapi,
        touched.filter(({ published }) => published),
      );
    });
  }
  const on = (work: (event: FileEvent) => Promise<void>) => (event: unknown) => work(event as FileEvent);
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    afterUpdate: on(async ({ result }) => changed(await showings(result?.id))),
    beforeDelete: on(async (event) => void (event.state.showings = await showings(event.params.where?.id))),
    afterDelete: on(async ({ state }) => changed(state.showings ?? [])),
  });
}
