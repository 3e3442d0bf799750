import { blocksLimits, lengthOfBlocks, nodesOfBlocks, readBlocksOf, type Block } from '@passerelles/content/shared';
import { Archive } from './archive';
import { isWordDocument, readDocx } from './docx';
import { documentLimits, UnreadDocument } from './limits';
import { isOpenDocument, readOdt } from './odt';

/** What a document says. */
export interface ReadDocument {
  /** Titles have the levels that the writer gave them. */
  blocks: Block[];
  /** Pictures that were left out. */
  images: number;
}

/**
 * A document of Word (.docx) or LibreOffice (.odt), known by its content.
 * @throws UnreadDocument
 */
export async function readDocument(bytes: Buffer): Promise<ReadDocument> {
  const archive = new Archive(bytes);
  const tree = isWordDocument(archive) ? await readDocx(archive) : isOpenDocument(archive) ? readOdt(archive) : null;
  if (!tree) throw new UnreadDocument('DOCUMENT_TYPE_REFUSED');
  const { blocks, notices } = readBlocksOf(tree);
  if (lengthOfBlocks(blocks) > documentLimits.characters || nodesOfBlocks(blocks) > blocksLimits.nodes)
    throw new UnreadDocument('DOCUMENT_TOO_LONG');
  if (blocks.length === 0) throw new UnreadDocument('DOCUMENT_EMPTY');
  return { blocks, images: notices.images };
}
