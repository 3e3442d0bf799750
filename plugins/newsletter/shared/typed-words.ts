import { blocksToText, typedOver } from '@passerelles/content/shared';

type Blocks = Parameters<typeof typedOver>[1];

/** Blocks as a text box shows them: paragraphs, `- ` before the items of a list, `## ` before a heading. */
export const wordsToType = (blocks: readonly unknown[]): string => blocksToText(blocks as Blocks);

/** What was typed over blocks, as blocks again: what was not touched keeps its links and its bold. */
export const typedWords = (typed: string, before: readonly unknown[]): readonly unknown[] =>
  typedOver(typed, before as Blocks);
