import { z } from 'zod';

/**
 * Rich text of the file: one paragraph, a list of paragraphs, or Strapi blocks as the export gives them back.
 * Blocks are described here to the depth that the site renders; anything else is refused.
 */
const leaf = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
const link = z.strictObject({
  type: z.literal('link'),
  url: z.string().regex(/^(https?:|mailto:|\/)/, 'is no address'),
  children: z.array(leaf).min(1),
});
const inline = z.union([leaf, link]);
const listItem = z.strictObject({ type: z.literal('list-item'), children: z.array(inline).min(1) });

export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItem> | List)[];
}
const list: z.ZodType<List> = z.lazy(() =>
  z.strictObject({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.union([listItem, list])).min(1),
  }),
);
const block = z.union([
  z.strictObject({ type: z.literal('paragraph'), children: z.array(inline).min(1) }),
  z.strictObject({ type: z.literal('heading'), level: z.int().min(1).max(6), children: z.array(inline).min(1) }),
  z.strictObject({ type: z.literal('quote'), children: z.array(inline).min(1) }),
  z.strictObject({ type: z.literal('code'), children: z.array(leaf).min(1) }),
  list,
]);
export type RichText = z.infer<typeof block>[];

const paragraph = z.string().trim().min(1);

export const richText = z.union([paragraph, z.array(paragraph), z.array(block)], {
  error: 'is no rich text: a paragraph, a list of paragraphs, or Strapi blocks',
});

/** The blocks to store for what the file gave. */
export function toBlocks(given: z.infer<typeof richText>): RichText {
  const paragraphs = typeof given === 'string' ? [given] : given;
  return paragraphs.map((item) =>
    typeof item === 'string' ? { type: 'paragraph', children: [{ type: 'text', text: item }] } : item,
  );
}
