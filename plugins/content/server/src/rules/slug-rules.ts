import { knownSchema } from '@passerelles/kit/server';
import type { Core, UID } from '@strapi/strapi';
import { problemOf, type FieldProblem } from './problem';

type Row = { slug: string } & Record<string, string | null>;
type Values = Record<string, unknown>;

/** An address belongs to one document, however it is written: servers and people do not tell `Angers` from `angers`. */
export async function slugProblems(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
): Promise<FieldProblem[]> {
  const asked = slugOf(strapi, uid, data);
  if (asked === null) return [];
  const bearer = (await bearersOf(strapi, uid, [asked], documentId)).get(asked.toLowerCase());
  return bearer === undefined ? [] : [taken(uid, asked, bearer)];
}

/** The same of many documents that are not there yet, asked at once: what is wrong with the address of each. */
export async function slugProblemsOfMany(
  strapi: Core.Strapi,
  uid: string,
  documents: readonly Values[],
): Promise<FieldProblem[][]> {
  const asked = documents.map((data) => slugOf(strapi, uid, data));
  const bearers = await bearersOf(
    strapi,
    uid,
    asked.filter((slug) => slug !== null),
  );
  return asked.map((slug) => {
    if (slug === null) return [];
    const bearer = bearers.get(slug.toLowerCase());
    // The next one that asks for it finds it given.
    bearers.set(slug.toLowerCase(), bearer ?? slug);
    return bearer === undefined ? [] : [taken(uid, slug, bearer)];
  });
}

function slugOf(strapi: Core.Strapi, uid: string, { slug }: Values): string | null {
  const isAddress = knownSchema(strapi, uid).attributes['slug']?.type === 'uid';
  return isAddress && typeof slug === 'string' && slug !== '' ? slug : null;
}

/** What bears these addresses, by the address in small letters: its name. */
async function bearersOf(
  strapi: Core.Strapi,
  uid: string,
  slugs: readonly string[],
  except?: string,
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const name = knownSchema(strapi, uid).attributes['slug']?.targetField ?? 'slug';
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
    where: {
      $or: slugs.map((slug) => ({ slug: { $eqi: slug } })),
      ...(except ? { documentId: { $ne: except } } : {}),
    },
    select: ['slug', name],
  })) as Row[];
  // The database reads `_` and `%` as any character: what else it finds is under a key that nobody asks for.
  return new Map(rows.map((row) => [row.slug.toLowerCase(), row[name] ?? row.slug]));
}

const taken = (uid: string, slug: string, bearer: string): FieldProblem =>
  problemOf(uid, { path: 'slug', code: 'ALREADY_USED' }, `« ${slug} » est déjà celle de « ${bearer} ».`);
