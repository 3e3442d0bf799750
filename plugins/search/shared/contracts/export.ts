import { practiceStatuses } from '@passerelles/content/shared';
import { contentKinds, knowledgeStates, type ContentKind } from '@passerelles/config/vocabulary';
import { z } from 'zod';

const kinds = Object.keys(contentKinds) as [ContentKind, ...ContentKind[]];
const knowledge = z.enum(knowledgeStates).nullable();

/** Most that one export holds: what the embedded engine is made for. */
export const exportAtMost = 10_000;

/** First line of `GET /api/search/export`: what follows, as one JSON object a line. */
export const exportHeadSchema = z.object({
  /** How many answer the search; `records` of them follow. */
  total: z.number().int(),
  records: z.number().int(),
  /** The latest change among them, ISO; null when nothing follows or none says. */
  updatedAt: z.string().nullable(),
  /** Meeting reports that follow, and how many of them have no full date. */
  meetings: z.number().int(),
  undatedMeetings: z.number().int(),
});
export type ExportHead = z.infer<typeof exportHeadSchema>;

/** Every further line: one thing found, in the order of the search. What is null is not a fact of its kind, or not known. */
export const exportRecordSchema = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  title: z.string(),
  summary: z.string(),
  /** Path on the public site. */
  url: z.string(),
  themes: z.array(z.string()),
  territories: z.array(z.string()),
  audiences: z.array(z.string()),
  actors: z.array(z.string()),
  year: z.number().int().nullable(),
  /** `yyyymmdd`, zeros for what is not known. */
  date: z.number().int().nullable(),
  /** The last day of a meeting of several, `yyyymmdd`. */
  endDate: z.number().int().nullable(),
  venue: z.string().nullable(),
  status: z.enum(practiceStatuses).nullable().catch(null),
  validated: z.boolean(),
  /** The decision record behind `validated`, and its day. */
  decision: z.string().nullable(),
  decidedOn: z.string().nullable(),
  budget: knowledge,
  budgetAmount: z.number().nullable(),
  budgetCurrency: z.string().nullable(),
  budgetYear: z.number().int().nullable(),
  partners: knowledge,
  funders: knowledge,
  attendance: knowledge,
  attendanceCount: z.number().int().nullable(),
  updatedAt: z.string().nullable(),
  /** Every other public fact, as its type is described: values by the names of the codebook, what says nothing left out. */
  fields: z.record(z.string(), z.unknown()),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;
