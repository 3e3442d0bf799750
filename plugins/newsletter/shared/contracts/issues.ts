import { blocksWithin } from '@passerelles/content/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { deliveryStates, issueActs, issueStates, type DeliveryState } from '../domain/issue';
import { letterKinds } from '../domain/subscription';

const instant = z.string().nullable();
const LONGEST_TITLE = 120;
const LONGEST_INTRODUCTION = 10_000;
/** A letter is read in minutes. */
export const MOST_PICKED = 20;

/** Strapi's blocks. */
const words: z.ZodType<unknown[]> = blocksWithin(LONGEST_INTRODUCTION).default([]);
/** What a letter may pick: sheets and reports. */
export const pickable = [contentKinds.practice.uid, contentKinds['meeting-report'].uid] as const;
const picked = z.strictObject({ uid: z.enum(pickable), documentId: z.string().min(1).max(60) });

/** An issue in the list of the panel. Instants are ISO 8601. */
export const issueSummarySchema = z.object({
  id: z.number(),
  title: z.string(),
  state: z.enum(issueStates),
  scheduledAt: instant,
  startedAt: instant,
  finishedAt: instant,
  /** How many subscribers it is for, once its sending began. */
  recipients: z.number(),
});
export type IssueSummary = z.infer<typeof issueSummarySchema>;

/** Query of `GET /newsletter/issues` (admin authentication): the latest first. */
export const issuesQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
export type IssuesQuery = z.infer<typeof issuesQuery>;

export const issuesAnswer = z.object({
  data: z.array(issueSummarySchema),
  meta: z.object({ total: z.number() }),
});
export type IssuesAnswer = z.infer<typeof issuesAnswer>;

/** Body of `POST /newsletter/issues`; `PUT /newsletter/issues/:id` takes the `version` that was read as well: 409 `ISSUE_CHANGED`, `ISSUE_FROZEN`. */
export const writtenIssueSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(LONGEST_TITLE, `must have ${LONGEST_TITLE} characters at most`)
    .transform((title) => title.replace(/\s*[\r\n]+\s*/g, ' ')),
  introduction: words,
  items: z.array(picked).max(MOST_PICKED, `must be ${MOST_PICKED} at most`).default([]),
});
export type WrittenIssue = z.output<typeof writtenIssueSchema>;
export const changedIssueSchema = writtenIssueSchema.extend({ version: z.number().int() });
export type ChangedIssue = z.output<typeof changedIssueSchema>;

/** What was picked, as the panel lists it; one that is not public (any more) has no title. */
const pickedItem = z.object({ uid: z.string(), documentId: z.string(), title: z.string().nullable() });
export type PickedItem = z.infer<typeof pickedItem>;

/** `GET /newsletter/issues/:id` and the answer of every act on one. */
export const issueDetailSchema = issueSummarySchema.extend({
  version: z.number(),
  introduction: z.array(z.unknown()),
  items: z.array(pickedItem),
  acts: z.array(z.enum(issueActs)),
  deliveries: z.record(z.enum(deliveryStates), z.number()) as z.ZodType<Record<DeliveryState, number>>,
  /** Of its page on the site, absolute; null before it is sent. */
  href: z.string().nullable(),
});
export type IssueDetail = z.infer<typeof issueDetailSchema>;
export const issueAnswer = z.object({ data: issueDetailSchema });

/** `POST /newsletter/issues/:id/:act`; `at` of `schedule` alone, ISO 8601. 409 `ISSUE_STATE`, 400 `ISSUE_EMPTY`. */
export const issueActSchema = z.enum(issueActs);
export const scheduleSchema = z.strictObject({
  at: z.iso.datetime({ offset: true, error: 'must be an instant, for example 2026-12-01T07:00:00Z' }),
});

/** `GET /newsletter/issues/:id/preview?locale=fr`: the letter as a reader who follows everything receives it. */
export const previewQuery = z.object({ locale: z.enum(['fr', 'en']).default('fr') });
export const previewAnswer = z.object({ subject: z.string(), html: z.string(), text: z.string() });
export type PreviewAnswer = z.infer<typeof previewAnswer>;

/** `GET /newsletter/issues/:id/recipients?after=0`: who would receive it now, fifty at a time by their ids, and how many in all. */
export const recipientsQuery = z.object({ after: z.coerce.number().int().min(0).default(0) });
export const recipientsAnswer = z.object({
  counts: z.object({
    receive: z.number(),
    /** Receive letters of editors, and nothing in this one is of what they follow. */
    nothing: z.number(),
    /** Chose a digest by the week or the month instead. */
    weekly: z.number(),
    monthly: z.number(),
  }),
  data: z.array(
    z.object({
      id: z.number(),
      /** Masked: who writes a letter has no need of addresses. */
      email: z.string(),
      reason: z.enum(['everything', 'words', 'choice']),
      kinds: z.array(z.enum(letterKinds)),
      /** Names of what they follow. */
      themes: z.array(z.string()),
      territories: z.array(z.string()),
    }),
  ),
  /** Where the next page begins; null on the last. */
  next: z.number().nullable(),
});
export type RecipientsAnswer = z.infer<typeof recipientsAnswer>;

/** `GET /api/newsletter/archive?page=1` (public): those that were sent, the latest first, a hundred a page. */
export const archiveQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) });
const sentIssue = z.object({ slug: z.string(), title: z.string(), sentAt: z.string(), excerpt: z.string() });
export type SentIssue = z.infer<typeof sentIssue>;
export const archiveAnswer = z.object({
  data: z.array(sentIssue),
  meta: z.object({ total: z.number(), pageSize: z.number() }),
});
export type ArchiveAnswer = z.infer<typeof archiveAnswer>;

/** `GET /api/newsletter/archive/:slug` (public): what stood in it for everybody, as far as that is public still. */
export const sentIssueAnswer = z.object({
  data: sentIssue.extend({
    introduction: z.array(z.unknown()),
    items: z.array(
      z.object({
        uid: z.string(),
        documentId: z.string(),
        kind: z.object({ fr: z.string(), en: z.string() }),
        title: z.string(),
        summary: z.string(),
        by: z.array(z.string()),
        href: z.string(),
      }),
    ),
    heads: z.array(z.object({ series: z.string(), reference: z.string(), hash: z.string() })),
  }),
});
export type SentIssueAnswer = z.infer<typeof sentIssueAnswer>;

/** Of the outbox: an issue is to be sent on. Its key is that of the issue, so that what is asked twice is done once. */
export const SEND_ISSUE = 'newsletter.issue';
export const sendIssueSchema = z.object({ issue: z.number().int() });

const kinds = { practice: contentKinds.practice.uid, 'meeting-report': contentKinds['meeting-report'].uid } as const;

/** What the panel reads of an answer of `GET /api/search` to find what may be picked. */
export const pickableAnswer = z.object({
  hits: z.array(
    z
      .object({ id: z.string(), kind: z.enum(['practice', 'meeting-report']), title: z.string() })
      .transform(({ id, kind, title }): PickedItem => ({ uid: kinds[kind], documentId: id, title })),
  ),
});
