import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fieldProblems, type FieldProblem } from './field-rules';
import { graphProblems, touchesGraph } from './graph-rules';
import { completeTerritory, territoryProblems } from './territory-rules';

const territoryUid = 'api::territory.territory';

/** Refuses a write; the admin panel and the desk show each message beside its field. @throws ValidationError INVALID_FIELDS */
function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  throw new errors.ValidationError(problems.map((problem) => problem.message).join('\n'), {
    code: 'INVALID_FIELDS',
    errors: problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
  });
}

/**
 * Holds the rules of the fields whoever writes: the admin panel, the desk, the import, code. Rules that Strapi's schemas
 * cannot say; what they can say (required, lengths, closed lists) stays in the schemas.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.action !== 'create' && context.action !== 'update') return next();
    const { uid } = context;
    const params = context.params as { data?: Record<string, unknown>; documentId?: string };
    let data = params.data ?? {};
    refuse(fieldProblems(uid, data));
    if (uid === territoryUid) {
      data = await completeTerritory(strapi, data, params.documentId);
      refuse(await territoryProblems(strapi, data, params.documentId));
    }
    if (data !== params.data) Object.assign(context, { params: { ...params, data } });
    if (!touchesGraph(uid, data)) return next();

    // Relations can be given in many forms (connect, set, ids): the graph is looked at once written, in the same transaction.
    return strapi.db.transaction(async () => {
      const result = await next();
      const written = (result as { documentId?: string } | null)?.documentId;
      if (written) refuse(await graphProblems(strapi, uid, written));
      return result;
    });
  });
}
