import type { RecordSummary } from '../../../shared';
import { isRevealed } from '../policies/revealed';
import type { KnownDocuments, PublishedDocuments } from '../store/known-documents';
import type { RecordRow } from '../store/rows';
import { talliesOf } from '../rows/tallies';

/** The committee in whose series a record is numbered; null where no committee keeps the series. */
export const committeeOf = ({ committeeSlug, committeeName }: RecordRow): RecordSummary['committee'] =>
  committeeSlug ? { slug: committeeSlug, name: committeeName ?? committeeSlug } : null;

/** A record in lists; `reveal` shows the title to people of the panel before the public may read it. */
export function recordSummary(record: RecordRow, known: KnownDocuments, reveal = false): RecordSummary {
  const summary = panelRecordSummary(record, known);
  return reveal || isRevealed(record, known) ? summary : { ...summary, document: null };
}

/** A record in lists of the panel. */
export function panelRecordSummary(record: RecordRow, known: PublishedDocuments): RecordSummary {
  const isPublished = known.isPublished(record);
  const document = {
    uid: record.contentUid,
    documentId: record.contentId,
    title: record.title,
    slug: known.slugOf(record),
    published: isPublished,
  };
  return {
    reference: record.reference,
    number: record.number,
    kind: record.kind,
    committee: committeeOf(record),
    power: record.power,
    outcome: record.outcome,
    decidedAt: record.decidedAt,
    document,
    ...talliesOf(record),
    byProxy: record.byProxy ?? null,
    presiding: record.presiding ?? null,
  };
}
