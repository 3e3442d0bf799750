import { schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { cardOfView, contentKey, linksOf, typeOf, type ContentReference } from '../../../shared';
import type { Change } from './refresh-views';
import { showing } from './tables';

/**
 * Documents whose views may say something else because of these changes: what shows a document whose name, address or presence
 * changed, and the other side of relations that have two. What named a document while it was no more than a draft is found by that
 * side: every relation to a type with drafts has two, and both are shown (a test of the descriptions holds them to it).
 */
export async function followersOf(strapi: Core.Strapi, changes: readonly Change[]): Promise<ContentReference[]> {
  const found = new Map<string, ContentReference>();
  const add = (references: readonly ContentReference[]) => {
    for (const { uid, documentId } of references) found.set(contentKey(uid, documentId), { uid, documentId });
  };
  const called = new Map<string, { ids: string[]; cards: Map<string, string> }>();
  for (const change of changes) {
    const { uid, documentId, before, after } = change;
    add(otherSides(strapi, change));
    const card = after && cardOfView(uid, after);
    if (before !== null && card === cardOfView(uid, before)) continue;
    const { ids, cards } = called.get(uid) ?? { ids: [], cards: new Map<string, string>() };
    ids.push(documentId);
    if (card !== null) cards.set(documentId, card);
    called.set(uid, { ids, cards });
  }
  // What was written after its name changed says so already.
  for (const [uid, { ids, cards }] of called) add(await showing(strapi, uid, ids, cards));
  for (const { uid, documentId } of changes) found.delete(contentKey(uid, documentId));
  return [...found.values()];
}

/** What a view began or ceased to show by a relation that the other document shows too: an edition, a member, what was inspired. */
function otherSides(strapi: Core.Strapi, { uid, before, after }: Change): ContentReference[] {
  const type = typeOf(uid);
  if (!type) return [];
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  const linked = (view: Change['before']) =>
    new Map(
      (view ? linksOf(type, view) : [])
        .filter(({ role }) => hasTwoSides(attributes[role]))
        .map((link) => [`${link.role} ${contentKey(link.uid, link.documentId)}`, link]),
    );
  const [old, present] = [linked(before), linked(after)];
  return [...[...old].filter(([key]) => !present.has(key)), ...[...present].filter(([key]) => !old.has(key))].map(
    ([, { uid: target, documentId }]) => ({ uid: target, documentId }),
  );
}

const hasTwoSides = (attribute: { inversedBy?: string; mappedBy?: string } | undefined): boolean =>
  attribute?.inversedBy !== undefined || attribute?.mappedBy !== undefined;
