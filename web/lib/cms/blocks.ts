import { z } from 'zod';
import { isFollowed } from '../paths';

/**
 * Strapi's rich text (“blocks”), narrowed to what our editor offers. A block that we do not know is left out rather than
 * shown wrong; a link keeps its address only when it is a web, mail or phone one.
 */
export type Inline =
  | { type: 'text'; text: string; bold: boolean; italic: boolean }
  | { type: 'link'; url: string; children: Inline[] };

type List = {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (List | { type: 'list-item'; children: Inline[] })[];
};
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | List;

/** Deeper lists are dropped: nobody reads them, and a circular value would never end. */
const MOST_LEVELS = 8;

const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().catch(false),
  italic: z.boolean().catch(false),
});
const link = z.object({
  type: z.literal('link'),
  url: z.string().refine(isFollowed),
  children: z.array(z.unknown()).transform((values): Inline[] => known(text, values)),
});
const inlines = z.array(z.unknown()).transform((values): Inline[] => known(z.union([text, link]), values));

const listItem = z.object({ type: z.literal('list-item'), children: inlines });
const listHead = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.unknown()),
});
const simple = z.union([
  z.object({ type: z.literal('paragraph'), children: inlines }),
  z.object({ type: z.literal('quote'), children: inlines }),
  z.object({ type: z.literal('heading'), level: z.number().int().min(1).max(6), children: inlines }),
]);

function listOf(value: unknown, level = 1): List | null {
  const head = listHead.safeParse(value);
  if (!head.success || level > MOST_LEVELS) return null;
  const children = head.data.children.flatMap((child): List['children'] => {
    const item = listItem.safeParse(child);
    const inner = item.success ? item.data : listOf(child, level + 1);
    return inner ? [inner] : [];
  });
  return { type: 'list', format: head.data.format, children };
}

/** A blocks field; absent or empty gives `[]`. */
export const blocks = z
  .array(z.unknown())
  .nullish()
  .transform((values): Block[] =>
    (values ?? []).flatMap((value): Block[] => {
      const parsed = simple.safeParse(value);
      const block = parsed.success ? parsed.data : listOf(value);
      return block ? [block] : [];
    }),
  );

function known<T>(schema: z.ZodType<T>, values: unknown[]): T[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}
