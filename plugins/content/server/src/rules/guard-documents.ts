import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { INVALID_FIELDS } from '../../../shared';
import { isTracked } from '../capture/tracked';
import { fieldProblems } from './field-rules';
import { graphProblems, hasGraph, touchesGraph } from './graph-rules';
import { periodProblems } from './period-rules';
import type { FieldProblem } from './problem';
import { slugProblems } from './slug-rules';
import { completeTerritory, territoryProblems } from './territory-rules';
import { inKeptForm } from './text-form';
import { textProblems } from './text-rules';

type Values = Record<string, unknown>;

const territoryUid = 'api::territory.territory';
const writes: ReadonlySet<string> = new Set(['create', 'update', 'clone']);

/** The first thing that is wrong in each place: a person mends one thing at a time. */
const oncePerPlace = (problems: readonly FieldProblem[]): FieldProblem[] =>
  [...new Map([...problems].reverse().map((problem) => [problem.path.join('.'), problem])).values()].reverse();

/** Refuses a write; the admin panel and the desk show each message beside its field. @throws ValidationError INVALID_FIELDS */
export function refuse(found: readonly FieldProblem[]): void {
  const problems = oncePerPlace(found);
  if (problems.length === 0) return;
  throw new errors.ValidationError(problems.map((problem) => problem.message).join('\n'), {
    code: INVALID_FIELDS,
    errors: problems.map(({ path, message, issue }) => ({ path, message, name: 'ValidationError', issue })),
  });
}

/**
 * What is wrong in what is given for a document, its address apart, whoever writes it; of a document that is not there yet nothing is read.
 * @param documentId undefined for a document that is not there yet
 * @param isDraft false for what is public at once
 */
export async function problemsOf(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
  isDraft?: boolean,
): Promise<FieldProblem[]> {
  return [
    ...(await fieldProblems(strapi, uid, data, documentId, isDraft)),
    ...textProblems(strapi, uid, data),
    ...(await periodProblems(strapi, uid, data, documentId)),
  ];
}

/**
 * Holds the form of the texts and the rules of the fields whoever writes: the admin panel, the desk, the import, code. The rules are those of
 * the kinds of the description, said in its words before Strapi's schemas or a column say others; what a draft lacks is asked for when it
 * is sent.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, proceed) => {
    // The result belongs to whichever action this is: it is passed on as it comes.
    const next = proceed as () => Promise<never>;
    const { uid } = context;
    if (!isTracked(uid)) return next();
    const params = context.params as { data?: Values; documentId?: string };
    if (context.action === 'publish' && hasGraph(uid) && params.documentId)
      return withGraph(uid, next, 'published', params.documentId);
    if (!writes.has(context.action)) return next();
    // A clone is a new document, of which the data says what differs.
    const documentId = context.action === 'update' ? params.documentId : undefined;
    let data = inKeptForm(strapi, uid, params.data ?? {});
    refuse([
      ...(await problemsOf(strapi, uid, data, documentId)),
      ...(uid.startsWith('api::') ? await slugProblems(strapi, uid, data, documentId) : []),
    ]);
    if (uid === territoryUid) {
      data = await completeTerritory(strapi, data, documentId);
      refuse(await territoryProblems(strapi, data, documentId));
    }
    if (params.data) Object.assign(context, { params: { ...params, data } });
    return touchesGraph(strapi, uid, data) ? withGraph(uid, next, 'draft', documentId) : next();
  });

  /** Relations can be given in many forms (connect, set, ids): the graph is looked at once written, in the same transaction. */
  function withGraph(
    uid: string,
    next: () => Promise<never>,
    status: 'draft' | 'published',
    known: string | undefined,
  ): Promise<never> {
    return strapi.db.transaction(async () => {
      const result = await next();
      const written = known ?? (result as { documentId?: string } | null)?.documentId;
      if (written) refuse(await graphProblems(strapi, uid, written, status));
      return result;
    }) as Promise<unknown> as Promise<never>;
  }
}
