import { labelTerritory, type LabelledTerritory } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { ownService } from '../services/of';

const territoryUid = 'api::territory.territory';
const atMost = 100;

interface PanelContext {
  params: { model: string; targetField: string };
  request: { query: Record<string, unknown> };
  body?: { results?: { documentId?: string; name?: string }[] };
}
type Action = (this: unknown, context: PanelContext) => Promise<unknown>;
type Relations = Record<'findAvailable' | 'findExisting', Action>;

/**
 * The content manager's pickers of related entries: what is typed is looked up as everywhere else (Strapi's own search compares
 * letters, accents and hyphens included), and territories are shown under the label that tells them apart.
 */
export function mendRelationPickers(strapi: Core.Strapi): void {
  strapi.get('controllers').extend('plugin::content-manager.relations', (controller: unknown) => {
    const relations = controller as Relations;
    const { findAvailable, findExisting } = relations;
    relations.findAvailable = async function (context) {
      const target = targetOf(strapi, context);
      if (target) await lookUp(strapi, target, context);
      await findAvailable.call(this, context);
      if (target === territoryUid) await label(strapi, context);
    };
    relations.findExisting = async function (context) {
      await findExisting.call(this, context);
      if (targetOf(strapi, context) === territoryUid) await label(strapi, context);
    };
    return relations as never;
  });
}

/** The type that the field points at; Strapi itself refuses what is no relation. */
function targetOf(strapi: Core.Strapi, { params: { model, targetField } }: PanelContext): string | undefined {
  const known =
    (strapi.contentTypes as Record<string, unknown>)[model] ?? (strapi.components as Record<string, unknown>)[model];
  return (known as { attributes: Record<string, { target?: string }> } | undefined)?.attributes[targetField]?.target;
}

/** Replaces the words by the entries that they find; when they find none, Strapi's own search has its turn. */
async function lookUp(strapi: Core.Strapi, uid: string, { request }: PanelContext): Promise<void> {
  const { _q: typed, filters, ...rest } = request.query;
  if (typeof typed !== 'string' || typed.trim() === '') return;
  const found = await ownService(strapi, 'names').find(uid, typed, atMost);
  if (found.length === 0) return;
  const among = { documentId: { $in: [...new Set(found.map(({ documentId }) => documentId))] } };
  request.query = { ...rest, filters: { $and: [...(filters ? [filters] : []), among] } };
}

async function label(strapi: Core.Strapi, { body }: PanelContext): Promise<void> {
  const results = body?.results ?? [];
  const rows: (LabelledTerritory & { documentId: string })[] = await strapi.db.query(territoryUid).findMany({
    where: { documentId: { $in: results.flatMap(({ documentId }) => documentId ?? []) } },
    select: ['documentId', 'name', 'kind', 'code'],
    populate: { parents: { select: ['name', 'kind', 'code'] } },
  });
  const labels = new Map(rows.map((row) => [row.documentId, labelTerritory(row)]));
  for (const result of results) result.name = labels.get(result.documentId ?? '') ?? result.name;
}
