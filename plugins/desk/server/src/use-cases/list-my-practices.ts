import type { Core } from '@strapi/strapi';
import type { PracticeLine } from '../../../shared';
import { presentLine } from '../presenters/practice-view';
import { reviewStatus } from '../store/committee';
import { membershipsOf } from '../store/memberships';
import { draftsOf, publishedAmong } from '../store/practices';
import type { UserRow } from '../store/rows';

/** Every sheet of my actors, whoever wrote it. */
export async function listMyPractices(strapi: Core.Strapi, user: UserRow): Promise<PracticeLine[]> {
  const actors = (await membershipsOf(strapi, user)).map(({ actor }) => actor);
  if (actors.length === 0) return [];
  const drafts = await draftsOf(strapi, actors);
  const published = await publishedAmong(
    strapi,
    drafts.map(({ documentId }) => documentId),
  );
  const lines: PracticeLine[] = [];
  for (const draft of drafts) {
    lines.push(presentLine(draft, await reviewStatus(strapi, draft.documentId), published.has(draft.documentId)));
  }
  return lines;
}
