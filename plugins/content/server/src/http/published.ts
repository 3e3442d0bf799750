import { refuser, serviceOf } from '@passerelles/kit/server';
import { recordsService, type Withdrawn } from '@passerelles/committee/shared';
import { parseInput, wordsOf } from '@passerelles/kit/shared';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { publishedErrors, publishedListQuery, publishedService, types, type PublishedErrorCode } from '../../../shared';
import { formerRows } from '../published/tables';

const refuse = refuser<PublishedErrorCode>(publishedErrors, { language: 'en', badRequest: errors.ValidationError });

/** What was withdrawn from an address, or from where the document that had it went later. */
async function withdrawnAt(strapi: Core.Strapi, uid: string, slug: string): Promise<Withdrawn | null> {
  const records = serviceOf(strapi, recordsService);
  const here = await records.withdrawnAt(uid, slug);
  if (here) return here;
  const former = await formerRows(strapi).findOne({ where: { type: uid, slug } });
  for (const address of former ? await records.addresses(uid, former.docId) : []) {
    const there = await records.withdrawnAt(uid, address);
    if (there) return there;
  }
  return null;
}

/** `GET /api/published/:type` and `/api/published/:type/:slug`: what the public may read, from the views alone. */
export function published({ strapi }: { strapi: Core.Strapi }) {
  const views = () => serviceOf(strapi, publishedService);
  const uidOf = (ctx: Context): string =>
    types.find(({ name }) => name === ctx['params'].type)?.uid ?? refuse('NOT_PUBLISHED');

  /** Nothing is published there: never was, or was taken off the site, which is said with the public reason and its record. */
  async function absent(ctx: Context): Promise<void> {
    const withdrawn = await withdrawnAt(strapi, uidOf(ctx), String(ctx['params'].slug));
    if (withdrawn === null) return refuse('NOT_PUBLISHED');
    const { status } = publishedErrors.WITHDRAWN;
    const message = wordsOf(publishedErrors, 'WITHDRAWN', 'en');
    ctx.status = status;
    ctx.set('Cache-Control', 'public, no-cache');
    ctx.body = {
      data: null,
      error: { status, name: 'GoneError', message, details: { code: 'WITHDRAWN', withdrawn } },
    };
  }

  return {
    async find(ctx: Context): Promise<void> {
      const uid = uidOf(ctx);
      const { slug, kind, page, pageSize } = parseInput(publishedListQuery, ctx.query, (_, mistakes) =>
        refuse(
          'INVALID_PARAMETER',
          { issues: mistakes },
          {
            issues: mistakes.map(({ path, message }) => `${path}: ${message}`).join('; '),
          },
        ),
      );
      const { data, total } = await views().list(uid, { slugs: slug, kind, page, pageSize });
      const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
      ctx.body = { data, meta: { pagination } };
    },

    async findOne(ctx: Context): Promise<void> {
      const found = await views().bySlug(uidOf(ctx), String(ctx['params'].slug));
      if (found === null) return absent(ctx);
      const etag = `"${found.fingerprint}"`;
      ctx.set('Cache-Control', 'public, no-cache');
      ctx.set('ETag', etag);
      ctx.vary('Origin');
      if (
        ctx
          .get('If-None-Match')
          .split(/\s*,\s*/u)
          .includes(etag)
      )
        ctx.status = 304;
      else ctx.body = { data: found.view };
    },
  };
}
