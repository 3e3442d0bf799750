import { practiceStatuses } from '@passerelles/content/shared';
import { z } from 'zod';
import { blocks } from './blocks';
import { ask, parseAnswer } from './client';
import * as raw from './raw';

const practice = z.object({
  documentId: z.string(),
  title: raw.title,
  seoDescription: raw.text,
  summary: raw.text.transform((summary) => summary ?? ''),
  cover: raw.one(z.object({ file: raw.one(raw.image), alternativeText: raw.text, credit: raw.text })),
  owner: raw.one(raw.actorReference),
  practiceStatus: z
    .enum(practiceStatuses)
    .nullish()
    .transform((status) => status ?? 'to-check'),
  statusConfirmedOn: raw.day,
  startDate: raw.one(raw.partialDate),
  endDate: raw.one(raw.partialDate),
  publishedOn: raw.day,
  themes: raw.many(raw.themeReference),
  territories: raw.many(raw.territoryReference),
  audiences: raw.texts,
  context: raw.text,
  objectives: raw.texts,
  expectedResults: raw.texts,
  description: blocks,
  programme: raw.many(raw.session),
  humanMeans: raw.many(z.object({ role: z.string().min(1), count: raw.count })),
  humanMeansState: raw.one(raw.knowledge),
  budget: raw.one(
    z
      .object({
        state: raw.knowledge,
        amount: raw.one(raw.number.refine((amount) => amount >= 0)),
        currency: raw.text.transform((currency) => currency ?? 'EUR'),
        year: raw.someYear,
        note: raw.text,
      })
      .transform((budget) => ({
        ...budget,
        state: budget.amount !== null || budget.note ? budget.state : raw.saidOf(budget.state),
      })),
  ),
  partners: raw.one(raw.actorGroup),
  funders: raw.one(raw.actorGroup),
  supporters: raw.many(raw.actorReference),
  indicators: raw.many(raw.series),
  results: raw.text,
  strengths: raw.texts,
  improvements: raw.texts,
  observations: raw.texts,
  inspiredBy: raw.many(raw.practiceReference),
  inspired: raw.many(raw.practiceReference),
  lineage: raw.many(z.object({ practiceSlug: z.string(), kept: raw.text, changed: raw.text, dropped: raw.text })),
  previousEdition: raw.one(raw.practiceReference),
  nextEdition: raw.one(raw.practiceReference),
  presentedAt: raw.many(raw.meetingReference),
  sameAs: raw.many(z.string().min(1)),
  provenance: raw.many(z.object({ label: raw.title, url: raw.text, note: raw.text })),
  licence: raw.text,
  slug: raw.text,
  documents: raw.many(raw.document),
});

export type Practice = z.output<typeof practice>;

/** A draft that was read as the public will read it. */
export const practiceOfView = (view: unknown): Practice => parseAnswer(practice, 'preview', JSON.stringify(view));

/** The published sheet of that slug. */
export async function findPractice(slug: string): Promise<Practice | null> {
  return (await ask(raw.oneOf(practice), raw.published('practice', slug)))?.data ?? null;
}

const listed = practice.extend({ slug: z.string().min(1), validation: raw.vouching });
export type ListedPractice = z.output<typeof listed>;

/** The published sheets of these slugs, in no order. */
export async function listPractices(slugs: string[]): Promise<ListedPractice[]> {
  return raw.inBatches(slugs, async (batch) => {
    return (await ask(raw.listOf(listed), raw.published('practice'), { slug: batch, pageSize: 100 }))?.data ?? [];
  });
}

/** Titles and addresses of those of these slugs that are published. */
export async function findPracticeReferences(slugs: string[]): Promise<raw.Reference[]> {
  return raw.inBatches(slugs, async (batch) => {
    const query = { slug: batch, pageSize: 100 };
    return (await ask(raw.listOf(raw.practiceReference), raw.published('practice'), query))?.data ?? [];
  });
}
