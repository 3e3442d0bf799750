import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { OutboxService } from '@passerelles/outbox/shared';
import {
  historicalSeries,
  RECORD_CREATED,
  recordHash,
  recordNumber,
  recordReference,
  type RecordCreated,
} from '../../../shared';
import { signRecord } from '../signing/sign-record';
import { dayOf } from '../store/clock';
import { sha256 } from '../store/hash';
import { recordBody } from '../store/record-body';
import type { Actor, RecordRow } from '../store/rows';
import { lockRow } from '../store/table';
import { records, sequences, uids } from '../store/tables';
import { metadataOf } from '../strapi/untyped';

export type NewRecord = Omit<
  RecordRow,
  'id' | 'reference' | 'number' | 'series' | 'year' | 'position' | 'previousHash' | 'hash' | 'writtenBy'
> & { writtenBy: Actor | null };

/**
 * Gives a record the next number of its series, chains it to the one before and signs it. The sequence's row is held until the
 * transaction ends: two closings at once get two numbers in a row, and a transaction that fails gives its number back.
 */
export async function appendRecord(strapi: Core.Strapi, fresh: NewRecord): Promise<RecordRow> {
  const series = fresh.committeeSlug ?? historicalSeries;
  const sequence = await holdSequence(strapi, series);
  const year = Number(dayOf(new Date(fresh.decidedAt)).slice(0, 4));
  const position = (sequence.positions?.[year] ?? 0) + 1;
  const number = recordNumber(year, position);
  const writtenBy = fresh.writtenBy && { ...fresh.writtenBy, salt: randomBytes(16).toString('hex') };
  const numbered = { ...fresh, writtenBy, series, year, position, number, reference: recordReference(number, series) };
  const previousHash = sequence.lastHash;
  const hash = recordHash(recordBody(numbered), previousHash, sha256);
  const record = await records(strapi).create({ ...numbered, previousHash, hash });
  await signRecord(strapi, record);
  await sequences(strapi).update(sequence.id, {
    positions: { ...sequence.positions, [year]: position },
    lastHash: hash,
  });
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  await outbox.append(RECORD_CREATED, record.reference, {
    reference: record.reference,
    uid: record.contentUid,
    documentId: record.contentId,
  } satisfies RecordCreated);
  return record;
}

async function holdSequence(strapi: Core.Strapi, series: string) {
  await ensureSequence(strapi, series);
  const found = await sequences(strapi).findOne({ series });
  if (!found) throw new Error(`The series ${series} has no sequence`);
  await lockRow(strapi, uids.sequence, found.id);
  const held = await sequences(strapi).findOne({ series });
  if (!held) throw new Error(`The series ${series} has no sequence`);
  return held;
}

/** Two transactions may begin a series at once: the second one waits on the unique key, then finds the row. */
async function ensureSequence(strapi: Core.Strapi, series: string): Promise<void> {
  if (await sequences(strapi).findOne({ series })) return;
  const { tableName } = metadataOf(strapi, uids.sequence);
  await strapi.db.transaction(async ({ trx }) => {
    await trx(tableName).insert({ series, positions: '{}' }).onConflict('series').ignore();
  });
}
