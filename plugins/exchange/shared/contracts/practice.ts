import { findDuplicates } from '@passerelles/content/shared';
import { isCurrency, practiceStatuses } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import {
  amount,
  counted,
  day,
  knowledge,
  line,
  measure,
  note,
  partialDate,
  provenance,
  reference,
  session,
  slug,
  text,
  texts,
  webAddress,
  year,
} from './primitives';
import { richText } from './rich-text';

/** “none” with actors, or “filled” with nothing, would say two things at once. */
export const actorGroup = z
  .strictObject({ state: knowledge, actors: z.array(reference).optional(), note })
  .refine((group) => group.state === 'filled' || !group.actors?.length, {
    path: ['actors'],
    message: 'are named although the state says that there are none to name: the state is then “filled”',
  });

export const budget = z.strictObject({
  state: knowledge.optional(),
  amount: amount.nullish(),
  currency: z.string().refine(isCurrency, 'is no currency: the three letters of ISO 4217, for example EUR').optional(),
  year: year.nullish(),
  note,
});

export const indicator = z
  .strictObject({
    label: line,
    unit: line.nullish(),
    source: line.nullish(),
    series: z.array(z.strictObject({ year, value: measure })),
  })
  .superRefine((given, context) => {
    for (const { index, first } of findDuplicates(given.series, (point) => point.year)) {
      context.addIssue({
        code: 'custom',
        path: ['series', index, 'year'],
        message: `is already the year of series[${first}]: one value a year`,
      });
    }
  });

const inspiration = z.union(
  [reference, z.strictObject({ practice: reference, kept: note, changed: note, dropped: note })],
  {
    error: 'is no inspiration: the slug of a practice, or { practice, kept, changed, dropped }',
  },
);

export const practice = z.strictObject({
  slug,
  title: z.string().trim().min(1).max(120),
  summary: z.string().trim().min(1).max(400),
  seoDescription: z.string().trim().min(1).max(160).nullish(),
  image: z.strictObject({ credit: line.nullish(), alternativeText: line.nullish() }).nullish(),
  owner: reference,
  status: z.enum(practiceStatuses).optional(),
  statusConfirmedOn: day.nullish(),
  startDate: partialDate.nullish(),
  endDate: partialDate.nullish(),
  publishedOn: day.nullish(),
  themes: z.array(reference).min(1),
  territories: z.array(reference).min(1),
  audiences: texts.optional(),
  context: text.nullish(),
  objectives: texts.optional(),
  expectedResults: texts.optional(),
  description: richText.nullish(),
  programme: z.array(session).optional(),
  humanMeans: z.array(z.strictObject({ role: line, count: counted.nullable() })).optional(),
  humanMeansState: knowledge.nullish(),
  budget: budget.nullish(),
  partners: actorGroup.nullish(),
  funders: actorGroup.nullish(),
  supporters: z.array(reference).optional(),
  indicators: z.array(indicator).optional(),
  results: text.nullish(),
  strengths: texts.optional(),
  improvements: texts.optional(),
  observations: texts.optional(),
  inspiredBy: z.array(inspiration).optional(),
  previousEdition: reference.nullish(),
  nextEdition: reference.nullish(),
  sameAs: z.array(webAddress).optional(),
  provenance: z.array(provenance).optional(),
  licence: line.optional(),
});
