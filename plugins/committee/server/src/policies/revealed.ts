import type { KnownDocuments } from '../store/known-documents';
import type { RecordRow } from '../store/rows';

/** Whether the public may read what a record is about: its document is published, or was. */
export function isRevealed(record: RecordRow, known: KnownDocuments): boolean {
  return known.isPublished(record) || known.isWithdrawn(record);
}

/** Closed as long as the document has never been public: what it is, and what was said of it. */
const closedWithDocument = [
  'contentId',
  'title',
  'slug',
  'reviewId',
  'reservations',
  'reason',
  'operator',
  'differences',
];

/** The fields of a record's body that the public may not read now. Early corrections name the member who passed them. */
export function withheldFields(record: RecordRow, known: KnownDocuments): string[] {
  if (!isRevealed(record, known))
    return record.settlements ? [...closedWithDocument, 'settlements'] : closedWithDocument;
  return record.operator !== null && record.kind !== 'historical' ? ['operator'] : [];
}
