import {
  actor,
  actorKinds,
  optionOf,
  schemaAtDesk,
  type ActorKind,
  type Kind,
  type Locale,
} from '@passerelles/content/shared';
import { z } from 'zod';

const { fields } = actor;
const empty = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());
const said = ({ kind }: { kind: Kind<string> }) => optional(schemaAtDesk(kind));

/** `lesentreprenants.fr` is what people type: the scheme is added. */
const withScheme = (value: string) => (/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`);
const website = z
  .string()
  .trim()
  .transform(withScheme)
  .pipe(schemaAtDesk(fields.website.kind) as z.ZodType<string, string>)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

/** What kind of actor it is, in words. */
export const sayActorKind = (kind: ActorKind, locale: Locale): string => optionOf(actor, 'kind', kind, locale);

/** An actor that the directory does not have yet, as an association proposes it. */
export const actorProposal = z.strictObject({
  name: schemaAtDesk(fields.name.kind),
  acronym: said(fields.acronym),
  kind: z.enum(actorKinds),
  mission: said(fields.mission),
  website: optional(website),
  publicContact: said(fields.publicContact),
  address: said(fields.address),
  rna: said(fields.rna),
  siret: said(fields.siret),
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
