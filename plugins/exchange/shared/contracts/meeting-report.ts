import { commitmentProgress, meetingKinds, outcomeKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import {
  counted,
  day,
  knowledge,
  line,
  note,
  partialDate,
  reference,
  session,
  slug,
  text,
  texts,
  title,
} from './primitives';
import { richText } from './rich-text';

export const decision = z.strictObject({
  statement: text,
  /** Default: `decision`. */
  kind: z.enum(outcomeKinds).optional(),
  carriers: z.array(reference).optional(),
  territory: reference.nullish(),
  horizon: partialDate.nullish(),
  status: z.enum(commitmentProgress).nullish(),
  reason: text.nullish(),
  reviewDate: day.nullish(),
  practice: reference.nullish(),
});

const outcome = z.strictObject({
  axis: line,
  perspectives: z.array(z.strictObject({ title: line, points: texts.optional() })).optional(),
});

export const meetingReport = z.strictObject({
  slug,
  title,
  summary: z.string().trim().min(1).max(400).nullish(),
  seoDescription: z.string().trim().min(1).max(160).nullish(),
  kind: z.enum(meetingKinds),
  date: partialDate.nullish(),
  place: line.nullish(),
  organisers: z.array(reference).optional(),
  supporters: z.array(reference).optional(),
  committee: reference.nullish(),
  territories: z.array(reference).optional(),
  themes: z.array(reference).optional(),
  attendance: z
    .strictObject({
      state: knowledge.optional(),
      count: counted.nullish(),
      note,
      actors: z.array(reference).optional(),
    })
    .nullish(),
  programme: z.array(session).optional(),
  proceedings: richText.nullish(),
  outcomes: z.array(outcome).optional(),
  decisions: z.array(decision).optional(),
  practicesPresented: z.array(reference).optional(),
  mentions: z
    .strictObject({ actors: z.array(reference).optional(), territories: z.array(reference).optional() })
    .optional(),
  previousEdition: reference.nullish(),
  nextEdition: reference.nullish(),
});
