import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { exportQuery, headsQuery } from '../../../shared';
import { bodiesOf, identified } from '../open-data/bodies';
import { canonicalRecord, chainJson } from '../open-data/chain';
import { deliberationsCsv, deliberationsJson } from '../open-data/deliberations';
import { editionOf } from '../open-data/edition';
import { publicKeys, publishedHeads } from '../open-data/signatures';
import { canonicalVersion, publishedVersion } from '../open-data/version';
import { withheldFields } from '../policies/revealed';
import { knownDocuments } from '../store/known-documents';
import { refuse } from '../refusal';
import { records } from '../store/tables';
import { parse, type Context, type Controller } from './person';

const SECONDS_KEPT = 60;
const csv = 'text/csv; charset=utf-8; header=present';
const json = 'application/json; charset=utf-8';

/** Decision records for programs: the SCDL files, the whole chain, what signs it, and the bytes behind a record's two fingerprints. */
export function openDataController({ strapi }: { strapi: Core.Strapi }): Controller {
  const found = async (ctx: Context) => {
    const record = (await records(strapi).findOne({ reference: ctx.params.reference })) ?? refuse('RECORD_NOT_FOUND');
    return { record, known: await knownDocuments(strapi, [record]) };
  };
  return {
    async csv(ctx) {
      const query = parse(exportQuery, ctx.query);
      const bodies = identified(await bodiesOf(strapi, query.committee));
      if (isKnown(ctx, await editionOf(strapi, ['csv', query, [...bodies]]))) return;
      send(ctx, csv, deliberationsCsv(strapi, query, bodies), 'deliberations.csv');
    },
    async json(ctx) {
      const query = parse(exportQuery, ctx.query);
      const bodies = identified(await bodiesOf(strapi, query.committee));
      if (isKnown(ctx, await editionOf(strapi, ['json', query, [...bodies]]))) return;
      send(ctx, json, deliberationsJson(strapi, query, bodies));
    },
    async chain(ctx) {
      const query = parse(exportQuery, ctx.query);
      if (isKnown(ctx, await editionOf(strapi, ['chain', query]))) return;
      send(ctx, json, chainJson(strapi, query));
    },
    async keys(ctx) {
      if (isKnown(ctx, await editionOf(strapi, ['keys']))) return;
      ctx.body = { data: await publicKeys(strapi) };
    },
    async heads(ctx) {
      const query = parse(headsQuery, ctx.query);
      if (isKnown(ctx, await editionOf(strapi, ['heads', query]))) return;
      ctx.set('Content-Disposition', 'attachment; filename="heads.json"');
      ctx.body = { data: await publishedHeads(strapi, query) };
    },
    async canonical(ctx) {
      const { record, known } = await found(ctx);
      if (withheldFields(record, known).length > 0) refuse('NOT_PUBLIC');
      ctx.type = json;
      ctx.body = canonicalRecord(record);
    },
    async version(ctx) {
      const { record, known } = await found(ctx);
      const isOnline = known.isPublished(record);
      const version = (isOnline && (await publishedVersion(strapi, record))) || refuse('NOT_PUBLIC');
      ctx.type = json;
      ctx.body = canonicalVersion(version);
    },
  };
}

/** Says how long the answer may be kept and what it is known by; true, and 304, when the client has it already. */
function isKnown(ctx: Context, edition: string): boolean {
  ctx.set('ETag', edition);
  ctx.set('Cache-Control', `public, max-age=${SECONDS_KEPT}`);
  ctx.status = 200;
  if (!ctx.fresh) return false;
  ctx.status = 304;
  return true;
}

function send(ctx: Context, type: string, text: AsyncGenerator<string>, filename?: string): void {
  ctx.type = type;
  if (filename) ctx.set('Content-Disposition', `attachment; filename="${filename}"`);
  ctx.body = Readable.from(text, { objectMode: true });
}
