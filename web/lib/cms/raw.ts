import { isPartialDate, labelTerritory, type PublishedType } from '@passerelles/content/shared';
/** Pieces of Strapi's replies that several types share, parsed into what the pages show. */
import { datePrecisions, knowledgeStates, territoryKinds, type KnowledgeState } from '@passerelles/config/vocabulary';
import { batchesOf } from '@passerelles/kit/shared';
import { z } from 'zod';
import { messages } from '../../messages';
import { isDay, type PartialDate } from '../format/dates';
import { isFollowed, pathTo } from '../paths';

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

export const one = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value): z.output<T> | null => value ?? null);
export const many = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((values): z.output<T>[] => values ?? []);

export const texts = many(z.object({ text: z.string() })).transform((items) => items.map((item) => item.text));

/** A name. Each document has one; one that lost its name is still shown. */
export const title = text.catch(null).transform((value) => value ?? messages.common.untitled);
/** An empty slug is no address. */
const slug = z.string().min(1);

/** A figure that a double holds exactly enough to be shown; amounts come as texts from some databases. */
export const number = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(?:\.\d+)?$/)
      .transform(Number),
  ])
  .refine((value) => Math.abs(value) <= 1e15);
export const count = z
  .number()
  .int()
  .min(0)
  .nullish()
  .transform((value) => value ?? null);
/** The years that a sheet can speak of. */
const year = z.number().int().min(1000).max(2999);
export const someYear = year.nullish().transform((value) => value ?? null);

/** `2013-10-08`, of a day that exists. */
export const day = text.refine((value) => value === null || isDay(value));
/** An address that becomes a link: never one that a browser would run as a script. */
const followed = z.string().refine(isFollowed);

const reference = (folder: string) =>
  z.object({ name: title, slug }).transform(({ name, slug: end }): Reference => ({ name, href: pathTo(folder, end) }));
export const actorReference = reference('acteurs');
export const themeReference = reference('thematiques');

/** The parts of a territory that distinguish it from others of the same name. */
export const place = z.object({ name: title, kind: z.enum(territoryKinds).nullish().catch(null), code: text });
/** Under its label. */
export const territoryReference = place
  .extend({ slug, parents: many(place) })
  .transform(
    ({ slug: end, ...territory }): Reference => ({ name: labelTerritory(territory), href: pathTo('territoires', end) }),
  );

export const committeeReference = reference('comites');

const titled = (folder: string) =>
  z.object({ title, slug }).transform(({ title: name, slug: end }): Reference => ({ name, href: pathTo(folder, end) }));
export const practiceReference = titled('pratiques');
export const meetingReference = titled('rencontres');

export const partialDate = z
  .object({ value: z.string(), precision: z.enum(datePrecisions) })
  // The year 0 is no year.
  .refine((date: PartialDate) => isPartialDate(date) && !date.value.startsWith('0000'));
/** A field stored without its state counts as unknown. */
export const knowledge = z
  .enum(knowledgeStates)
  .nullish()
  .transform((state) => state ?? 'not-communicated');

export const actorGroup = z
  .object({ state: knowledge, actors: many(actorReference), note: text })
  .transform((group) => ({
    ...group,
    state: group.actors.length > 0 || group.note ? ('filled' as const) : saidOf(group.state),
  }));

/** “Filled in” without a value counts as unknown. */
export function saidOf(state: KnowledgeState): KnowledgeState {
  return state === 'filled' ? 'not-communicated' : state;
}

const time = text.refine((value) => value === null || /^(?:[01]\d|2[0-3]):[0-5]\d/.test(value));

export const session = z.object({
  day,
  start: time,
  end: time,
  title,
  note: text,
  speakers: many(z.object({ name: text, role: text, organisation: one(actorReference) })),
});

export const series = z.object({
  label: title,
  unit: text,
  source: text,
  points: many(z.object({ year, value: number })).transform((points) => [...points].sort((a, b) => a.year - b.year)),
});

const side = z.number().min(1).max(100_000);
// A blank or a comma would end an address in a list of sources.
const format = z.object({ url: followed.regex(/^[^\s,]+$/), width: side, ext: text });
const picture = {
  url: followed,
  width: side.nullish(),
  height: side.nullish(),
  alternativeText: text,
  formats: z.record(z.string(), format).nullish(),
};
/** A picture as a page shows it, the smallest of its files first. `other`: in the form in which it came. */
export const image = z.object(picture).transform(({ url, width, height, alternativeText, formats }) => {
  const sizes = Object.values(formats ?? {}).sort((one, next) => one.width - next.width);
  const set = (chosen: typeof sizes) => chosen.map((one) => `${one.url} ${one.width}w`).join(', ') || null;
  const isModern = ({ ext }: (typeof sizes)[number]) => ext === '.avif' || ext === '.webp';
  return {
    url,
    width: width ?? null,
    height: height ?? null,
    alternativeText,
    avif: set(sizes.filter(({ ext }) => ext === '.avif')),
    webp: set(sizes.filter(({ ext }) => ext === '.webp')),
    other: set(sizes.filter((one) => !isModern(one))),
  };
});
export type Image = z.output<typeof image>;

/** A file to download; `size` in kilobytes. Of a picture, what it is shown by. */
export const document = z
  .object({ ...picture, name: title, size: z.number().min(0).max(1e9).nullish(), ext: text, mime: text })
  .transform(({ name, size, ext, mime, ...file }) => ({
    url: file.url,
    name,
    size: size ?? null,
    ext,
    picture: mime?.startsWith('image/') ? image.parse(file) : null,
  }));

/** The address of the published view of one document, or of those of a type. */
export const published = (type: PublishedType, slug?: string): string =>
  `/api/published/${type}${slug === undefined ? '' : `/${encodeURIComponent(slug)}`}`;

export const oneOf = <T extends z.ZodType>(schema: T) => z.object({ data: schema });

/** Strapi's list envelope. */
export const listOf = <T extends z.ZodType>(schema: T) =>
  z.object({
    data: z.array(schema),
    meta: z.object({ pagination: z.object({ pageCount: z.number(), total: z.number() }) }),
  });

/** Who vouches for what is published, as its view says it; null where nobody does. */
export const vouching = one(z.object({ reference: z.string().min(1), committee: text, decidedAt: z.string() }));

/** Asked for at once: as many as an address holds, whatever the slugs. */
const MOST_SLUGS = 50;

/** What is asked for by slugs, a part of them at a time. */
export async function inBatches<T>(slugs: readonly string[], read: (batch: string[]) => Promise<T[]>): Promise<T[]> {
  const each = [...new Set(slugs)];
  return (await Promise.all([...batchesOf(each, MOST_SLUGS)].map((batch) => read([...batch])))).flat();
}
