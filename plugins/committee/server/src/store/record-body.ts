import { canonicalJson } from '../../../shared';
import { sha256 } from './hash';
import type { RecordRow } from './rows';
import { storedTallies, talliesOf } from '../rows/tallies';

/** Every column that the hash of a record protects, in one shape whatever the database gave back. */
export function recordBody(record: Omit<RecordRow, 'id' | 'previousHash' | 'hash'>): Record<string, unknown> {
  // `against` follows from two others, and is not what was hashed.
  const { against: _, ...tallies } = talliesOf(record);
  return {
    reference: record.reference,
    number: record.number,
    series: record.series,
    kind: record.kind,
    closingKey: record.closingKey ?? null,
    reviewId: record.reviewId ?? null,
    contentUid: record.contentUid,
    contentId: record.contentId,
    title: record.title,
    slug: record.slug ?? null,
    round: record.round ?? null,
    stage: record.stage ?? null,
    committee: record.committeeSlug ?? null,
    committeeName: record.committeeName ?? null,
    session: record.session ?? null,
    power: record.power ?? null,
    outcome: record.outcome ?? null,
    ...tallies,
    majority: record.majority ?? null,
    reservations: record.reservations ?? [],
    reason: record.reason ?? null,
    operator: record.operator ?? null,
    // What is hashed is published: of who wrote it, a digest that only somebody who knows the salt could guess from a name.
    writtenBy: record.writtenBy ? sha256(canonicalJson(record.writtenBy)) : null,
    differences: record.differences ?? [],
    // Fields that older records do not have: their hashes stay what they were.
    ...(record.byProxy == null ? {} : { byProxy: record.byProxy }),
    ...(record.presiding ? { presiding: record.presiding } : {}),
    ...(record.settlements ? { settlements: record.settlements } : {}),
    corrects: record.corrects ?? null,
    decidedAt: new Date(record.decidedAt).toISOString(),
    fingerprint: record.fingerprint ?? null,
  };
}

/** A record without a count: lifting, historical, correction, withdrawal, erratum. */
export const noCount = {
  ...storedTallies({
    eligible: 0,
    recused: 0,
    present: 0,
    for: 0,
    withReservations: 0,
    against: 0,
    changes: 0,
    rejected: 0,
    abstained: 0,
    quorumRequired: 0,
    quorumReached: false,
  }),
  byProxy: null,
  presiding: null,
  majority: null,
  reservations: [],
  power: null,
  outcome: null,
  round: null,
  stage: null,
  session: null,
  closingKey: null,
  operator: null,
  writtenBy: null,
  differences: [],
  settlements: null,
  corrects: null,
} as const;
