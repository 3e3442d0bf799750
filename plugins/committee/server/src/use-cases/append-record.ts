import { randomBytes } from 'node:crypto';
import { insertUnlessThere, lockWhere, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { outboxService } from '@passerelles/outbox/shared';
import {
  historicalSeries,
  RECORD_CREATED,
  recordHash,
  recordNumber,
  recordReference,
  type RecordCreated,
  type RecordsCreated,
} from '../../../shared';
import { signRecords } from '../signing/sign-record';
import { dayOf } from '../store/clock';
import { sha256 } from '../store/hash';
import { recordBody } from '../store/record-body';
import type { Actor, RecordRow, SequenceRow } from '../store/rows';
import { records, sequences, uids } from '../store/tables';

export type NewRecord = Omit<
  RecordRow,
  'id' | 'reference' | 'number' | 'series' | 'year' | 'position' | 'previousHash' | 'hash' | 'writtenBy'
> & {
  writtenBy: Actor | null;
  /** In which it is numbered, where that is not its committee’s. */
  series?: string;
};

/** What a record was given with its number. */
type Numbered = Pick<RecordRow, 'reference' | 'number' | 'hash'>;

/**
 * Gives a record the next number of its series, chains it to the one before and signs it. The sequence's row is held until the
 * transaction ends: two closings at once get two numbers in a row, and a transaction that fails gives its number back.
 */
export async function appendRecord(strapi: Core.Strapi, fresh: NewRecord): Promise<RecordRow> {
  const [given] = await appendRecords(strapi, [fresh], { withPublication: false });
  const written = given && (await records(strapi).findOne({ reference: given.reference }));
  if (!written) throw new Error('The record was not written');
  return written;
}

/**
 * The same of several records of one series and year, in their order: what each was given.
 * @param withPublication of documents that are published in the same transaction: one row of the outbox tells of all of them
 */
export async function appendRecords(
  strapi: Core.Strapi,
  fresh: readonly NewRecord[],
  { withPublication }: { withPublication: boolean },
): Promise<Numbered[]> {
  const [first] = fresh;
  if (!first) return [];
  const series = seriesOf(first);
  const year = yearOf(first);
  if (fresh.some((one) => seriesOf(one) !== series || yearOf(one) !== year))
    throw new Error('Records of several series or years are not appended at once');
  const sequence = await holdSequence(strapi, series);
  let position = sequence.positions?.[year] ?? 0;
  let lastHash = sequence.lastHash;
  const chained = fresh.map((one) => {
    position += 1;
    const number = recordNumber(year, position);
    const writtenBy = one.writtenBy && { ...one.writtenBy, salt: randomBytes(16).toString('hex') };
    const reference = recordReference(number, series);
    const numbered = { ...one, writtenBy, series, year, position, number, reference };
    const previousHash = lastHash;
    lastHash = recordHash(recordBody(numbered), previousHash, sha256);
    return { ...numbered, previousHash, hash: lastHash };
  });
  await records(strapi).createMany(chained);
  await signRecords(strapi, chained);
  await sequences(strapi).update(sequence.id, { positions: { ...sequence.positions, [year]: position }, lastHash });
  const outbox = serviceOf(strapi, outboxService);
  const [created, ...more] = chained.map(
    ({ reference, contentUid, contentId }): RecordCreated => ({ reference, uid: contentUid, documentId: contentId }),
  );
  if (!created) return [];
  const told: RecordsCreated = withPublication ? { records: [created, ...more], withPublication } : created;
  if (!withPublication && more.length > 0) throw new Error('Records of several documents are told with a publication');
  await outbox.append(RECORD_CREATED, created.reference, { ...told });
  return chained;
}

const seriesOf = ({ series, committeeSlug }: NewRecord): string => series ?? committeeSlug ?? historicalSeries;
const yearOf = ({ decidedAt }: NewRecord): number => Number(dayOf(new Date(decidedAt)).slice(0, 4));

async function holdSequence(strapi: Core.Strapi, series: string): Promise<SequenceRow> {
  const held = await lockedSequence(strapi, series);
  if (held) return held;
  await beginSequence(strapi, series);
  const begun = await lockedSequence(strapi, series);
  if (!begun) throw new Error(`The series ${series} has no sequence`);
  return begun;
}

/** Read once it is locked: another transaction may have numbered a record meanwhile. */
async function lockedSequence(strapi: Core.Strapi, series: string): Promise<SequenceRow | null> {
  await lockWhere(strapi, uids.sequence, { series });
  return sequences(strapi).findOne({ series });
}

/** Two transactions may begin a series at once: the second one waits on the unique key, then finds the row. */
async function beginSequence(strapi: Core.Strapi, series: string): Promise<void> {
  await insertUnlessThere(strapi, uids.sequence, 'series', { series, positions: '{}' });
}
