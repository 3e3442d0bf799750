import { z } from 'zod';
import { deliberationColumns } from '../domain/deliberation';
import { recordFilters } from './decision-records';

/**
 * `GET /api/decision-records/export.csv`, `/export.json` and `/chain.json` query. The two exports are refused (501,
 * `BODY_NOT_IDENTIFIED`) as long as a body that decided has no SIRET.
 */
export const exportQuery = recordFilters.pick({ committee: true, year: true });
export type ExportQuery = z.infer<typeof exportQuery>;

const cell = z.union([z.string(), z.number().int(), z.null()]);

/** `export.json`: the rows of `export.csv`, null for an empty cell. */
export const deliberationsReply = z.object({
  schema: z.object({ name: z.literal('scdl/deliberations'), version: z.literal('2.1.4') }),
  data: z.array(z.record(z.enum(deliberationColumns), cell)),
});

/** `signature`: Ed25519 in base64 over the bytes of `statement`, by the key `keyId` of `keys.json`. */
const signed = z.object({ keyId: z.string(), statement: z.string(), signature: z.string() });

/** A record as it is chained. `hash` = SHA-256 of the canonical JSON (RFC 8785) of `{ body, previousHash }`. */
export const chainedRecordSchema = z.object({
  reference: z.string(),
  series: z.string(),
  year: z.number().int(),
  position: z.number().int(),
  number: z.string(),
  previousHash: z.string().nullable(),
  hash: z.string(),
  body: z.record(z.string(), z.unknown()),
  /** Fields of `body` that are not public (yet): without them the hash cannot be computed again. */
  withheld: z.array(z.string()),
  /** Its statement is JSON: `{ hash, heads, keyId, moment, reference, signedAt }`. Null where it is missing, which is a fault. */
  signed: signed.nullable(),
});
export type ChainedRecordView = z.infer<typeof chainedRecordSchema>;

/** `chain.json`: every record in the order in which they were chained. */
export const chainReply = z.object({ data: z.array(chainedRecordSchema) });

/** `GET /api/decision-records/keys.json`: every key that signed records, the oldest first; the last one is in use. */
export const signingKeySchema = signed.extend({
  id: z.string(),
  publicKey: z.string(),
  since: z.string(),
  until: z.string().nullable(),
});
export const keysReply = z.object({ data: z.array(signingKeySchema) });
export type SigningKeyView = z.infer<typeof signingKeySchema>;

/** `GET /api/decision-records/heads.json?from=2026-03-12&last=30` */
export const headsQuery = z.object({
  from: z.iso.date('must be a calendar day, for example 2026-03-12').optional(),
  /** The newest days only. */
  last: z.coerce.number({ error: 'must be a number of days, for example 30' }).int().min(1).max(1000).optional(),
});
/** → where every series stood on each day, the oldest first. `statement` is JSON and holds all that stands beside it. */
export const publishedHeadsSchema = signed.extend({
  day: z.string(),
  signedAt: z.string(),
  /** SHA-256 of the statement of the day before. */
  previous: z.string().nullable(),
  heads: z.array(z.object({ series: z.string(), records: z.number().int(), reference: z.string(), hash: z.string() })),
});
export const headsReply = z.object({ data: z.array(publishedHeadsSchema) });
export type PublishedHeads = z.infer<typeof publishedHeadsSchema>;
