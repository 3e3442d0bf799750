import { z } from 'zod';
import { meetingReport } from './meeting-report';
import { practice } from './practice';
import { slug, text, texts, title } from './primitives';
import { actor, committee, territory, theme } from './reference-kinds';
import { richText } from './rich-text';

export const importFormat = 'passerelles-import/1';

export const page = z.strictObject({
  slug,
  title,
  summary: z.string().trim().min(1).max(400).nullish(),
  seoDescription: z.string().trim().min(1).max(160).nullish(),
  sections: z.array(z.strictObject({ title, body: richText.nullish(), points: texts.optional() })).optional(),
  body: richText.nullish(),
});

/** A group of words that mean the same to whoever searches. */
const synonymGroup = z.array(z.string().trim().min(1).max(80)).min(2);

/** The whole of a `passerelles-import/1` file. Order does not matter: references go by slug, to this file or to the database. */
export const importFile = z.strictObject({
  format: z.literal(importFormat),
  comment: text.optional(),
  themes: z.array(theme).default([]),
  territories: z.array(territory).default([]),
  actors: z.array(actor).default([]),
  committees: z.array(committee).default([]),
  practices: z.array(practice).default([]),
  meetingReports: z.array(meetingReport).default([]),
  pages: z.array(page).default([]),
  synonyms: z.array(synonymGroup).default([]),
});

export type ImportFile = z.output<typeof importFile>;
export type ImportedTheme = z.output<typeof theme>;
export type ImportedTerritory = z.output<typeof territory>;
export type ImportedActor = z.output<typeof actor>;
export type ImportedCommittee = z.output<typeof committee>;
export type ImportedPractice = z.output<typeof practice>;
export type ImportedMeetingReport = z.output<typeof meetingReport>;
export type ImportedPage = z.output<typeof page>;

/** The lists of the file, in the order in which they are written: what others refer to comes first. */
export const importKinds = [
  'themes',
  'territories',
  'actors',
  'committees',
  'practices',
  'meetingReports',
  'pages',
] as const;
export type ImportKind = (typeof importKinds)[number];
