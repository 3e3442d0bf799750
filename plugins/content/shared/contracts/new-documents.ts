import { serviceKey } from '@passerelles/kit/shared';

/** The fields of a document as the Document Service takes them, relations by documentId. */
export type NewDocument = Record<string, unknown>;

/** `drafts`; `publish`, of a type that no committee governs; or of one that is, who decided before the platform existed, and why it enters now. */
export type Publication = 'drafts' | 'publish' | { operator: string; reason: string };

/** Many documents that did not exist before, in some statements for all of them. */
export interface NewDocumentsService {
  /**
   * Whether {@link write} takes a document that says this: its type has drafts and one language, and nothing that it says is written on
   * another document (the other side of a relation, an edition that follows only one) or is a file.
   */
  takes(uid: string, data: NewDocument): boolean;
  /**
   * Writes them by the rules of every writer and through the gate, in the transaction that is open or in one of its own: all of them or
   * none. What they refer to is in the database already.
   * @returns their documentIds, in order
   * @throws ValidationError INVALID_FIELDS, or a refusal of the gate: of the first that is wrong
   */
  write(uid: string, documents: readonly NewDocument[], publication: Publication): Promise<string[]>;
}

export const newDocumentsService = serviceKey<NewDocumentsService>('content', 'newDocuments');
