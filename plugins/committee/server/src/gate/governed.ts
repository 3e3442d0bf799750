import type { Core } from '@strapi/strapi';
import { uids, workflows } from '../store/tables';

/**
 * Which content types pass the gate: those with a workflow, in the database. Read once, and again after any change of
 * the workflows; until it can be read nothing governed is known to be free, so that the reading is always awaited.
 */
export function governedTypes(strapi: Core.Strapi) {
  let known: Set<string> | null = null;
  /**
   * The value is kept, never the promise: on SQLite's one connection, a transaction that waited for a reading begun
   * outside of it would wait for itself.
   */
  const types = async (): Promise<Set<string>> => {
    if (known) return known;
    const rows = await workflows(strapi).findMany({}, { select: ['contentType'] });
    known = new Set(rows.map((row) => row.contentType));
    return known;
  };

  return {
    async has(uid: string): Promise<boolean> {
      // The plugin's own tables are never governed: asking about them while the workflows are read would not end.
      return uid.startsWith('api::') && (await types()).has(uid);
    },
    async all(): Promise<string[]> {
      return [...(await types())];
    },
    forget(): void {
      known = null;
    },
    /** Other processes learn of a change at most a minute later. */
    watch(): () => void {
      const timer = setInterval(() => (known = null), 60_000);
      timer.unref();
      const forget = () => void (known = null);
      strapi.db.lifecycles.subscribe({
        models: [uids.workflow],
        afterCreate: forget,
        afterUpdate: forget,
        afterDelete: forget,
        afterCreateMany: forget,
        afterUpdateMany: forget,
        afterDeleteMany: forget,
      });
      return () => clearInterval(timer);
    },
  };
}
export type GovernedTypes = ReturnType<typeof governedTypes>;
