import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { privateFields, type Models } from '../private-fields';

interface Target {
  uid?: string;
  /** Looked at through another type's relation. */
  reached?: boolean;
}
const lists: readonly [RegExp, string][] = [
  [/^\/upload\/files(?:\/|$)/i, 'plugin::upload.file'],
  [/^\/upload\/folders(?:\/|$)/i, 'plugin::upload.folder'],
  [/^\/admin\/users(?:\/|$)/i, 'admin::user'],
  [/^\/admin\/roles(?:\/|$)/i, 'admin::role'],
];
const rows = /^\/content-manager\/(?:collection-types|single-types)\/([^/]+)/i;
const choices = /^\/content-manager\/relations\/([^/]+)\/(?:[^/]+\/)?([^/]+)\/?$/i;

/** As the router decodes it: what it could not decode names no content type. */
function decoded(segment = ''): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function targetOf(path: string, models: Models): Target {
  const choice = choices.exec(path);
  if (choice) {
    const uid = models[decoded(choice[1])]?.attributes[decoded(choice[2])]?.target;
    return uid === undefined ? {} : { uid, reached: true };
  }
  const uid = decoded(rows.exec(path)?.[1]) || lists.find(([pattern]) => pattern.test(path))?.[1];
  return uid === undefined ? {} : { uid };
}

/**
 * No door sorts or filters by what nobody may read (a password's hash, a token, a colleague's address): neither the panel's lists
 * and pickers nor the public API, whoever asks. Strapi looks after some of its doors, each by rules of its own.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  let find: ReturnType<typeof privateFields> | undefined;
  let models: Models | undefined;
  return (context: Context, next: Next) => {
    // Types are complete once everything is loaded, later than this line's first reading.
    models ??= { ...strapi.contentTypes, ...strapi.components } as unknown as Models;
    find ??= privateFields(models);
    const { uid, reached } = targetOf(context.path, models);
    const field = find(context.query, uid, reached);
    if (field !== undefined) {
      throw new errors.ValidationError(`${field}: nobody sorts or filters by a field that is private.`, {
        code: 'PRIVATE_FIELD',
        parameter: field,
      });
    }
    return next();
  };
};
