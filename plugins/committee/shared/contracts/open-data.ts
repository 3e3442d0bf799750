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
});
export type ChainedRecordView = z.infer<typeof chainedRecordSchema>;

/** `chain.json`: every record in the order in which they were chained. */
export const chainReply = z.object({ data: z.array(chainedRecordSchema) });
