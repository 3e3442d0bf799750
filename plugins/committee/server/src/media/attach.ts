import { rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { GovernedTypes } from '../gate/governed';
import { isVouchedFor } from '../gate/vouched-for';
import { refuse } from '../refusal';

type Where = Record<string, unknown>;
interface Place {
  uid: string;
  id: unknown;
}

/** A new file may say where it is shown (`ref`, `refId` of the upload form): not in what is published or under review. */
export async function assertAttachable(strapi: Core.Strapi, governed: GovernedTypes, related: unknown): Promise<void> {
  const documents = new Map<string, { uid: string; documentId: string; title: string }>();
  for (const place of placesOf(related)) {
    for (const uid of await governed.all()) {
      for (const where of holding(strapi, uid, place)) {
        const select = ['documentId', 'publishedAt', ...(schemaOf(strapi, uid)?.attributes.title ? ['title'] : [])];
        const rows: { documentId: string; publishedAt: string | null; title?: string }[] = await rowsOf(
          strapi,
          uid,
        ).findMany({ where, select });
        for (const { documentId, publishedAt, title = documentId } of rows) {
          if (publishedAt !== null || (await isVouchedFor(strapi, uid, documentId)))
            documents.set(documentId, { uid, documentId, title });
        }
      }
    }
  }
  if (documents.size > 0) refuse('CHANGES_ANOTHER_DOCUMENT', { documents: [...documents.values()] });
}

/** `[{ __type, id }]`, or the same under `set` or `connect`. */
function placesOf(related: unknown): Place[] {
  const { set, connect } = (related ?? {}) as { set?: unknown; connect?: unknown };
  return [Array.isArray(related) ? related : [], set ?? [], connect ?? []].flat(2).flatMap((place) => {
    const { __type: uid, id } = (place ?? {}) as { __type?: unknown; id?: unknown };
    return typeof uid === 'string' ? [{ uid, id }] : [];
  });
}

/** Which rows of a type are this row, or hold it as a component. */
function holding(strapi: Core.Strapi, uid: string, place: Place): Where[] {
  if (uid === place.uid) return [{ id: place.id }];
  return Object.entries(schemaOf(strapi, uid)?.attributes ?? {}).flatMap(([name, { type, component }]): Where[] =>
    type === 'component' && component ? holding(strapi, component, place).map((inner) => ({ [name]: inner })) : [],
  );
}
