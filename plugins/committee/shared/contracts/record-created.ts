import { z } from 'zod';

export const RECORD_CREATED = 'record.created';

/** A committee's decision record was written. The row's key is the record's `reference`. */
export const recordCreatedSchema = z.object({
  /** The public reference, as it stands in the page's address: `2026-014-comite-de-pilotage`. */
  reference: z.string().min(1),
  /** The document that was decided upon. */
  uid: z.string().min(1),
  documentId: z.string().min(1),
});

export type RecordCreated = z.infer<typeof recordCreatedSchema>;

/** What a row holds: one record, or those of many documents that entered published, one row for all of them under the first's `reference`. */
export const recordsCreatedSchema = z.union([
  z.object({
    records: z.array(recordCreatedSchema).min(1),
    /** Their documents were published in the same transaction, which is told by itself. */
    withPublication: z.literal(true),
  }),
  recordCreatedSchema.transform((record) => ({ records: [record], withPublication: false })),
]);

export type RecordsCreated = z.input<typeof recordsCreatedSchema>;
