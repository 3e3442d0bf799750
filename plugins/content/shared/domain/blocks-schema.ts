import { z } from 'zod';
import {
  canonicalBlocks,
  isEmptyBlocks,
  leafOf,
  lengthOfBlocks,
  type Block,
  type LinkNode,
  type ListBlock,
  type TextLeaf,
} from './blocks';
import { cleanCharacters } from './text-form';

/** What no text of a person passes, and what bounds the work that a forged one costs. */
export const blocksLimits = { levels: 8, nodes: 5_000, url: 2_000 };

/** Addresses that Strapi's editor may store; none of them runs anything, or leaves the site without saying so. */
const linkAddress = /^(?:https?:\/\/|mailto:|tel:|ftp:\/\/|\/(?![/\\]))/i;
export const isLinkAddress = (url: string): boolean => linkAddress.test(url) && !/[\s\p{Cc}]/u.test(url);

/** Whether Strapi's own check, which parses the address, will take it as well. */
const isParsed = (url: string): boolean => URL.canParse(url.startsWith('/') ? `https://site.invalid${url}` : url);

/**
 * The address that somebody means: `www.exemple.fr` and `exemple.fr/page` are of the web, `a@exemple.fr` is of a person; only the web and
 * mail are offered. Null when it is none.
 */
export function readLink(typed: string): string | null {
  const text = typed.trim();
  const url = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)
    ? `mailto:${text}`
    : /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#:]\S*)?$/u.test(text)
      ? `https://${text}`
      : text;
  const offered = /^(?:https?:\/\/[^/]|mailto:[^@\s]+@[^@\s])/i.test(url);
  return offered && isLinkAddress(url) && isParsed(url) && url.length <= blocksLimits.url ? url : null;
}

/** Words of a text in the form of all texts; Unicode's line and paragraph separators are line breaks, tabs are spaces. */
export const cleanWords = (text: string): string =>
  cleanCharacters(
    text
      .replace(/[\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      .replaceAll('\ufeff', ''),
  );

const leaf = z
  .object({
    type: z.literal('text'),
    text: z.string().transform(cleanWords),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    underline: z.boolean().optional(),
    strikethrough: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .transform(({ text, ...marks }): TextLeaf => leafOf(text, marks));

const link = z.object({
  type: z.literal('link'),
  url: z
    .string()
    .trim()
    .max(blocksLimits.url)
    .refine((url) => isLinkAddress(url) && isParsed(url), { params: { code: 'NOT_A_URL' } }),
  rel: z.string().max(100).optional(),
  target: z.string().max(20).optional(),
  children: z.array(leaf).min(1),
}) satisfies z.ZodType<LinkNode>;

/** By its `type`, so that a mistake inside is told where it is. */
const inlines = z.array(z.union([leaf, link])).min(1);

const listItem = z.object({ type: z.literal('list-item'), children: z.array(z.union([leaf, link])) });
const list: z.ZodType<ListBlock> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.union([listItem, list])).min(1),
  }),
);

const image = z.object({
  type: z.literal('image'),
  image: z.looseObject({ url: z.string().min(1).max(blocksLimits.url) }),
  children: z.array(leaf),
});

const block = z.union([
  z.object({ type: z.literal('paragraph'), children: inlines }),
  z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), children: inlines }),
  z.object({ type: z.literal('quote'), children: inlines }),
  z.object({ type: z.literal('code'), language: z.string().max(40).nullish(), children: z.array(leaf).min(1) }),
  list,
  image,
]);

/** What is too deep or too much is told before anything walks through it. */
function excessIn(value: unknown): { code: 'TOO_MANY' | 'BAD_FORMAT'; limit: number } | null {
  let nodes = 0;
  const open: { node: unknown; level: number }[] = [{ node: value, level: -1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, level } = next;
    if (typeof node !== 'object' || node === null) continue;
    nodes += 1;
    if (nodes > blocksLimits.nodes) return { code: 'TOO_MANY', limit: blocksLimits.nodes };
    // A leaf of a link of an item of the deepest list.
    if (level > blocksLimits.levels + 2) return { code: 'BAD_FORMAT', limit: blocksLimits.levels };
    const children = Array.isArray(node) ? node : (node as { children?: unknown }).children;
    if (Array.isArray(children)) {
      for (const child of children as unknown[])
        open.push({ node: child, level: Array.isArray(node) ? level + 1 : level + 1 });
    }
  }
  return null;
}

/**
 * Blocks from outside: bounded, their words cleaned, in their canonical writing; what Strapi's editor can write passes, and nothing that
 * Strapi would refuse. A text of nothing is `[]`. `most`: characters that a person reads.
 */
export const blocksWithin = (most: number) =>
  z
    .unknown()
    .superRefine((value, context) => {
      const excess = excessIn(value);
      if (excess) context.addIssue({ code: 'custom', params: excess });
    })
    .pipe(z.array(block))
    .transform((blocks): Block[] => (isEmptyBlocks(blocks) ? [] : canonicalBlocks(blocks)))
    .superRefine((blocks, context) => {
      if (lengthOfBlocks(blocks) > most)
        context.addIssue({ code: 'custom', params: { code: 'TOO_LONG', limit: most } });
    });

/** Blocks as the database holds them, for our editor: what is no block is left out. */
export function storedBlocks(value: unknown): Block[] {
  if (!Array.isArray(value) || excessIn(value)) return [];
  return (value as unknown[]).flatMap((each) => {
    const parsed = block.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}
