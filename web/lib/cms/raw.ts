/** Pieces of Strapi's replies that several types share, parsed into what the pages show. */
import { datePrecisions, knowledgeStates } from '@passerelles/config/vocabulary';
import { z } from 'zod';

/** A thing that has a page. */
export interface Reference {
  name: string;
  href: string;
}

/** Blank and absent are the same to a reader. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

export const one = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value): z.output<T> | null => value ?? null);
export const many = <T extends z.ZodType>(schema: T) => z.array(schema).nullish().transform((values): z.output<T>[] => values ?? []);

export const texts = many(z.object({ text: z.string() })).transform((items) => items.map((item) => item.text));

const reference = (folder: string) =>
  z.object({ name: z.string(), slug: z.string() }).transform(({ name, slug }): Reference => ({ name, href: `/${folder}/${slug}` }));
export const actorReference = reference('acteurs');
export const themeReference = reference('thematiques');
export const territoryReference = reference('territoires');
export const committeeReference = reference('comites');

const titled = (folder: string) =>
  z.object({ title: z.string(), slug: z.string() }).transform(({ title, slug }): Reference => ({ name: title, href: `/${folder}/${slug}` }));
export const practiceReference = titled('pratiques');
export const meetingReference = titled('rencontres');

export const partialDate = z.object({ value: z.string(), precision: z.enum(datePrecisions) });
/** A field left without its state tells nothing: as unknown as if it had been said so. */
export const knowledge = z.enum(knowledgeStates).nullish().transform((state) => state ?? 'not-communicated');

export const actorGroup = z
  .object({ state: knowledge, actors: many(actorReference), note: text })
  .transform((group) => ({ ...group, state: group.actors.length > 0 || group.note ? ('filled' as const) : group.state }));

export const session = z.object({
  start: text,
  end: text,
  title: z.string(),
  note: text,
  speakers: many(z.object({ name: text, role: text, organisation: one(actorReference) })),
});

export const series = z.object({
  label: z.string(),
  unit: text,
  source: text,
  points: many(z.object({ year: z.number().int(), value: z.coerce.number() })).transform((points) =>
    [...points].sort((a, b) => a.year - b.year),
  ),
});

const media = z.object({ url: z.string(), name: z.string(), size: z.number().nullish(), ext: text });
/** A file to download; `size` in kilobytes. */
export const document = media.transform(({ url, name, size, ext }) => ({ url, name, size: size ?? null, ext }));

const format = z.object({ url: z.string(), width: z.number() });
export const image = z
  .object({ url: z.string(), width: z.number().nullish(), height: z.number().nullish(), formats: z.record(z.string(), format).nullish() })
  .transform(({ url, width, height, formats }) => ({
    url,
    width: width ?? null,
    height: height ?? null,
    sources: Object.values(formats ?? {}).map((source) => `${source.url} ${source.width}w`),
  }));

/** Strapi's list envelope. */
export const listOf = <T extends z.ZodType>(schema: T) =>
  z.object({ data: z.array(schema), meta: z.object({ pagination: z.object({ pageCount: z.number(), total: z.number() }) }) });
