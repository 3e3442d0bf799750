import { isRna, isSiret, withoutSpaces } from '@passerelles/content/shared';
import { isOneLine } from '@passerelles/config/people';
import { actorKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { refusal } from '@passerelles/content/shared';

const empty = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

/** `lesentreprenants.fr` is what people type: the scheme is added. */
const withScheme = (value: string) => (/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`);
const website = z
  .string()
  .trim()
  .max(500)
  .transform(withScheme)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

/** An actor that the directory does not have yet, as an association proposes it. */
export const actorProposal = z.strictObject({
  name: z.string().trim().min(2).max(160).refine(isOneLine, refusal('NOT_ONE_LINE')),
  acronym: optional(z.string().trim().max(40).refine(isOneLine, refusal('NOT_ONE_LINE'))),
  kind: z.enum(actorKinds),
  mission: optional(z.string().trim().max(600)),
  website: optional(website),
  publicContact: optional(z.string().trim().max(200)),
  address: optional(z.string().trim().max(300)),
  rna: optional(z.string().transform(withoutSpaces).refine(isRna, refusal('BAD_RNA'))),
  siret: optional(z.string().transform(withoutSpaces).refine(isSiret, refusal('BAD_SIRET'))),
});
export type ActorProposal = z.infer<typeof actorProposal>;

/** What the desk shows of an actor: everything in it is public already. */
export const actorRef = z.object({
  documentId: z.string(),
  name: z.string(),
  slug: z.string(),
  kind: z.enum(actorKinds),
  acronym: z.string().nullable(),
});
export type ActorRef = z.infer<typeof actorRef>;

/** `GET /api/my/actors?q=`, `/api/my/territories?q=` (name or INSEE code): at most 20 answers; `GET /api/my/themes`: all of them. */
export const lookupQuery = z.object({ q: z.string().trim().min(1).max(100) });
/** `label` tells it apart from others of its name; `documentId` may be a {@link communeReference}. */
export const territoryRef = z.object({
  documentId: z.string(),
  name: z.string(),
  label: z.string(),
  kind: z.string(),
  code: z.string().nullable(),
});
export type TerritoryRef = z.infer<typeof territoryRef>;

const communePrefix = 'commune:';
/** How a commune of the official list is referred to before it is in the database: it enters it when a sheet that names it is saved. */
export const communeReference = (code: string): string => `${communePrefix}${code}`;
/** The INSEE code of such a reference; null for a documentId. */
export const communeCodeOf = (reference: string): string | null =>
  reference.startsWith(communePrefix) ? reference.slice(communePrefix.length) : null;
export const themeRef = z.object({ documentId: z.string(), name: z.string(), parent: z.string().nullable() });
export type ThemeRef = z.infer<typeof themeRef>;
