import { newDocumentsService, type NewDocument, type Publication } from '@passerelles/content/shared';
import { gateService } from '@passerelles/committee/shared';
import { hasDrafts, serviceOf } from '@passerelles/kit/server';
import { errors } from '@strapi/utils';
import type { ImportKind } from '../../../shared';
import { batchSize } from './batches';
import { dataOf, kinds } from './kinds';
import { about, nameOf, type Entry, type Item, type Session } from './session';

interface Ready {
  entry: Entry;
  data: NewDocument;
}

/**
 * Writes what does not exist yet, and publishes it where the import may, fifty in some statements: of the kinds that have drafts, all
 * whose references are there and that touch no other document. The others are left to be written one by one: those that refer to each
 * other in circles, editions, and what is refused, so that it is refused with its own words and keeps nobody else.
 */
export async function writeNew(session: Session, kind: ImportKind): Promise<void> {
  const { strapi, file, known } = session;
  const { uid } = kinds[kind];
  if (!hasDrafts(strapi, uid)) return;
  const publication = await publicationOf(session, kind);
  let left: Entry[] = [...file[kind].entries()].filter(([, item]) => !known[kind].has(item.slug));
  while (left.length > 0) {
    const { ready, later } = nextBatch(session, kind, left);
    if (ready.length === 0) return;
    await session.pause();
    await writeBatch(session, kind, ready, publication);
    left = later;
  }
}

/** With `historical`, governed sheets are published with a record that names who decided and why; without, they stay drafts. */
async function publicationOf({ strapi, historical }: Session, kind: ImportKind): Promise<Publication> {
  if (!(await serviceOf(strapi, gateService).isGoverned(kinds[kind].uid))) return 'publish';
  return historical ? { operator: historical.who, reason: historical.why } : 'drafts';
}

/** The first that can be written now, and what may be once they are. */
function nextBatch(
  { strapi, known, resolve }: Session,
  kind: ImportKind,
  left: readonly Entry[],
): { ready: Ready[]; later: Entry[] } {
  const documents = serviceOf(strapi, newDocumentsService);
  const ready: Ready[] = [];
  const later: Entry[] = [];
  for (const entry of left) {
    if (ready.length === batchSize || !ownReferences(kind, entry[1]).every((slug) => known[kind].has(slug))) {
      later.push(entry);
      continue;
    }
    const data = dataOf(kind, entry[1], resolve);
    if (documents.takes(kinds[kind].uid, data)) ready.push({ entry, data });
  }
  return { ready, later };
}

/** Slugs of the same kind that the item refers to. */
function ownReferences(kind: ImportKind, item: Item): string[] {
  const found: string[] = [];
  dataOf(kind, item, (target, slug) => {
    if (target === kind) found.push(slug);
    return slug;
  });
  return found;
}

async function writeBatch(
  session: Session,
  kind: ImportKind,
  ready: readonly Ready[],
  publication: Publication,
): Promise<void> {
  const written = await tryToWrite(session, kind, ready, publication);
  if (written) return;
  for (const one of ready) await tryToWrite(session, kind, [one], publication);
}

/** Whether they were written; false when one of them was refused, and then none is. */
async function tryToWrite(
  session: Session,
  kind: ImportKind,
  ready: readonly Ready[],
  publication: Publication,
): Promise<boolean> {
  const { strapi, known, counts, wrote } = session;
  const data = ready.map((one) => one.data);
  let ids: string[];
  try {
    ids = await about(kind, ready[0]!.entry, () =>
      serviceOf(strapi, newDocumentsService).write(kinds[kind].uid, data, publication),
    );
  } catch (error) {
    if (ready.length > 1 || (error as Error).cause instanceof errors.ApplicationError) return false;
    throw error;
  }
  for (const [place, { entry }] of ready.entries()) {
    const [, item] = entry;
    known[kind].set(item.slug, ids[place] as string);
    counts[kind].created += 1;
    wrote({ kind, name: nameOf(item), what: 'created' });
    if (publication !== 'drafts') wrote({ kind, name: nameOf(item), what: 'published' });
  }
  session.finish(ready.map(({ entry }) => entry[1]));
  return true;
}
