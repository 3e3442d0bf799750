import { z } from 'zod';

/**
 * Strapi's rich text (“blocks”), narrowed to what our editor offers. A block that we do not know is left out rather than
 * shown wrong; a link keeps its address only when it is a web, mail or phone one.
 */
export type Inline =
  | { type: 'text'; text: string; bold: boolean; italic: boolean }
  | { type: 'link'; url: string; children: Inline[] };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: (Block & { type: 'list' } | { type: 'list-item'; children: Inline[] })[] };

const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
});
const link = z.object({
  type: z.literal('link'),
  url: z.string().regex(/^(https?:|mailto:|tel:|\/)/),
  children: z.array(text),
});
const inlines = z.array(z.unknown()).transform((values): Inline[] => known(z.union([text, link]), values));

const listItem = z.object({ type: z.literal('list-item'), children: inlines });
type List = Block & { type: 'list' };
const list: z.ZodType<List> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.union([list, listItem])),
  }),
);
const block: z.ZodType<Block> = z.union([
  z.object({ type: z.literal('paragraph'), children: inlines }),
  z.object({ type: z.literal('quote'), children: inlines }),
  z.object({ type: z.literal('heading'), level: z.number().int().min(1).max(6), children: inlines }),
  list,
]);

/** A blocks field; absent or empty gives `[]`. */
export const blocks = z
  .array(z.unknown())
  .nullish()
  .transform((values): Block[] => known(block, values ?? []));

function known<T>(schema: z.ZodType<T>, values: unknown[]): T[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}
