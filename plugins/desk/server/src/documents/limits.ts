/** What no document of an association reaches, and what bounds the work that a forged one costs. */
export const documentLimits = {
  /** Parts of the archive, and bytes of those that are read, once unpacked. */
  entries: 5_000,
  unpacked: 16 * 1024 * 1024,
  /** Tags of all parts together. */
  tags: 300_000,
  /** Of what was read: characters; nodes are bounded as those of a rich text (`blocksLimits`). */
  characters: 200_000,
  /** Milliseconds, and megabytes of memory, for one document. */
  time: 10_000,
  memory: 256,
} as const;

export type DocumentProblem = 'DOCUMENT_TYPE_REFUSED' | 'DOCUMENT_DAMAGED' | 'DOCUMENT_TOO_LONG' | 'DOCUMENT_EMPTY';

/** Why a document was not read. */
export class UnreadDocument extends Error {
  constructor(readonly problem: DocumentProblem) {
    super(problem);
  }
}
