import type { Core } from '@strapi/strapi';
import { canonicalJson, fingerprintOf, type Snapshot } from '../../../shared';
import { sha256 } from '../store/hash';
import type { RecordRow } from '../store/rows';
import { reviews, transitions } from '../store/tables';

/**
 * The version that a record examined, when the public has it: its document is online (the caller knows) and exactly that
 * version was published. Null otherwise.
 */
export async function publishedVersion(strapi: Core.Strapi, record: RecordRow): Promise<Snapshot | null> {
  const { reviewId, fingerprint } = record;
  if (!reviewId || !fingerprint) return null;
  const steps = await transitions(strapi).findMany({ reviewId, fingerprint }, { orderBy: { id: 'asc' } });
  if (!steps.some(({ event }) => event === 'publish' || event === 'correct')) return null;
  const review = await reviews(strapi).findOne({ id: reviewId });
  const kept = [review?.snapshot, review?.previousSnapshot, ...steps.map(({ snapshot }) => snapshot)];
  return kept.find((snapshot) => snapshot && fingerprintOf(snapshot, sha256) === fingerprint) ?? null;
}

/** The very bytes whose SHA-256 is the fingerprint. */
export const canonicalVersion = (version: Snapshot): string => canonicalJson(version);
