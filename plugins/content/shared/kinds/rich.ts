import { textsOfBlocks } from '@passerelles/kit/shared';
import { z } from 'zod';
import { blocksWithin, isEmptyBlocks, storedBlocks, textToBlocks, type Block } from '../domain';
import { plain, type Kind } from './kind';
import { LONGEST_TEXT } from './text';

/** One paragraph or a list of paragraphs is how files and simple clients write it. */
function fromParagraphs(given: unknown): unknown {
  if (typeof given === 'string') return textToBlocks(given);
  if (!Array.isArray(given)) return given;
  return given.flatMap((item: unknown) => (typeof item === 'string' ? textToBlocks(item) : [item]));
}

/** Text with headings, lists, bold words and links, as Strapi’s blocks. `longest`: characters that a person reads. */
export const rich = ({ longest = LONGEST_TEXT } = {}): Kind<Block[]> => ({
  ...plain,
  input: { type: 'rich', longest },
  column: { type: 'blocks' },
  schema: () => z.preprocess(fromParagraphs, blocksWithin(longest)),
  empty: [],
  isEmpty: isEmptyBlocks,
  toStored: (value) => (isEmptyBlocks(value) ? null : value),
  fromStored: storedBlocks,
  words: (value) => textsOfBlocks(value).filter((one) => one.trim() !== ''),
});
