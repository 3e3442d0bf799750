import { isPartialDate } from '@passerelles/content/shared';
import { isOneLine } from '@passerelles/config/people';
import {
  amountBounds,
  datePrecisions,
  isCurrency,
  isWithin,
  knowledgeStates,
  measureBounds,
  mostCounted,
  practiceStatuses,
} from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { accountLimits } from '../domain/account-limits';
import { refusal } from './issues';

/** Bounds of a sheet's texts, in characters; the form counts with the same numbers. */
export const practiceLimits = { title: 120, summary: 400, text: 20_000, line: 500, short: 200, list: 50 } as const;

const documentId = z.string().min(1).max(64);
const documentIds = z.array(documentId).max(practiceLimits.list);
const line = z.string().trim().min(1).max(practiceLimits.line);
const lines = z.array(line).max(practiceLimits.list);
const short = z.string().trim().max(practiceLimits.short);
const text = z.string().trim().max(practiceLimits.text);
const year = z.number().int().min(1800).max(2200);
const knowledge = z.enum(knowledgeStates).nullable();
const time = z
  .string()
  .trim()
  .refine((value) => value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value), refusal('BAD_TIME'));

const partialDate = z
  .object({ value: z.string().max(10), precision: z.enum(datePrecisions) })
  .refine(isPartialDate, refusal('BAD_DATE'))
  .nullable();

/** What a column holds exactly: nothing is rounded behind the writer's back. */
const figure = (bounds: typeof amountBounds) =>
  z
    .number()
    .max(bounds.most)
    .refine(
      (value) => Math.abs(value) > bounds.most || isWithin(value, bounds),
      refusal('TOO_PRECISE', bounds.decimals),
    );

const session = z.strictObject({
  start: time,
  end: time,
  title: z.string().trim().min(1).max(practiceLimits.short),
  note: text,
  speakers: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(practiceLimits.short),
        role: short,
        organisation: documentId.nullable(),
      }),
    )
    .max(practiceLimits.list),
});

const actorGroup = z.strictObject({ state: knowledge, actors: documentIds, note: text });

const series = z.strictObject({
  label: z.string().trim().min(1).max(practiceLimits.short),
  unit: short,
  source: short,
  points: z.array(z.strictObject({ year, value: figure(measureBounds).min(-measureBounds.most) })).max(200),
});

/** Every field of a sheet that an association fills. Amounts in `currency` units; `count` is a number of people, null when not known. */
export const practiceFields = z.strictObject({
  title: z.string().trim().min(1).max(practiceLimits.title).refine(isOneLine, refusal('NOT_ONE_LINE')),
  summary: z.string().trim().max(practiceLimits.summary),
  themes: documentIds,
  territories: documentIds,
  audiences: lines,
  practiceStatus: z.enum(practiceStatuses).nullable(),
  startDate: partialDate,
  endDate: partialDate,
  context: text,
  objectives: lines,
  expectedResults: lines,
  /** Paragraphs separated by an empty line, `- ` for the items of a list, `## ` for a heading (see domain/blocks-text.ts). */
  description: text,
  programme: z
    .array(session)
    .max(practiceLimits.list)
    .refine(
      (sessions) => sessions.reduce((sum, { speakers }) => sum + speakers.length, 0) <= accountLimits.speakersPerSheet,
      {
        params: { code: 'TOO_MANY', limit: accountLimits.speakersPerSheet },
      },
    ),
  humanMeansState: knowledge,
  humanMeans: z
    .array(
      z.strictObject({
        role: z.string().trim().min(1).max(practiceLimits.short),
        count: z.number().int().min(0).max(mostCounted).nullable(),
      }),
    )
    .max(practiceLimits.list),
  budget: z.strictObject({
    state: knowledge,
    amount: figure(amountBounds).min(0).nullable(),
    currency: z.string().trim().refine(isCurrency, refusal('NOT_A_CURRENCY')),
    year: year.nullable(),
    note: text,
  }),
  partners: actorGroup,
  funders: actorGroup,
  indicators: z.array(series).max(practiceLimits.list),
  results: text,
  strengths: lines,
  improvements: lines,
  observations: lines,
});
export type PracticeFields = z.infer<typeof practiceFields>;

/** What a save may carry: any of the fields; one that is absent stays as it was. Unknown fields are refused, not dropped. */
export const practiceChanges = practiceFields.partial();
export type PracticeChanges = z.infer<typeof practiceChanges>;

/** `POST /api/my/practices`. `actor` says which of one's own actors the sheet belongs to; may be left out when there is one. */
export const createPracticeInput = z.strictObject({
  actor: documentId.optional(),
  data: practiceChanges.required({ title: true }),
});
export type CreatePracticeInput = z.infer<typeof createPracticeInput>;

/** `PUT /api/my/practices/:documentId`. `updatedAt` is the one that was read: another one saved since is 409 `STALE`. */
export const updatePracticeInput = z.strictObject({ updatedAt: z.string().max(40), data: practiceChanges });
export type UpdatePracticeInput = z.infer<typeof updatePracticeInput>;

/** Fields of a new sheet: nothing said, which is not the same as none. */
export const emptyPractice: PracticeFields = {
  title: '',
  summary: '',
  themes: [],
  territories: [],
  audiences: [],
  practiceStatus: null,
  startDate: null,
  endDate: null,
  context: '',
  objectives: [],
  expectedResults: [],
  description: '',
  programme: [],
  humanMeansState: null,
  humanMeans: [],
  budget: { state: null, amount: null, currency: 'EUR', year: null, note: '' },
  partners: { state: null, actors: [], note: '' },
  funders: { state: null, actors: [], note: '' },
  indicators: [],
  results: '',
  strengths: [],
  improvements: [],
  observations: [],
};
