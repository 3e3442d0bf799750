import { commitmentProgress, meetingKinds, outcomeKinds } from '@passerelles/content/shared';
import { z } from 'zod';
import { blocks } from './blocks';
import { ask, parseAnswer } from './client';
import * as raw from './raw';

const decision = z.object({
  statement: raw.title,
  kind: z
    .enum(outcomeKinds)
    .nullish()
    .transform((kind) => kind ?? 'decision'),
  carriers: raw.many(raw.actorReference),
  territory: raw.one(raw.territoryReference),
  horizon: raw.one(raw.partialDate),
  progress: z
    .enum(commitmentProgress)
    .nullish()
    .transform((progress) => progress ?? null),
  reason: raw.text,
  reviewDate: raw.day,
  practiceSlug: raw.text.refine((slug) => slug === null || slug.length <= 200),
});

const meeting = z.object({
  documentId: z.string(),
  title: raw.title,
  seoDescription: raw.text,
  summary: raw.text,
  kind: raw.one(z.enum(meetingKinds)),
  date: raw.one(raw.partialDate),
  endDate: raw.day,
  place: raw.text,
  organisers: raw.many(raw.actorReference),
  supporters: raw.many(raw.actorReference),
  committee: raw.one(raw.committeeReference),
  territories: raw.many(raw.territoryReference),
  themes: raw.many(raw.themeReference),
  attendance: raw.one(
    z
      .object({ state: raw.knowledge, count: raw.count, note: raw.text, actors: raw.many(raw.actorReference) })
      .transform((said) => ({
        ...said,
        state: said.count !== null || said.note || said.actors.length > 0 ? said.state : raw.saidOf(said.state),
      })),
  ),
  programme: raw.many(raw.session),
  proceedings: blocks,
  outcomes: raw.many(
    z.object({ axis: raw.title, perspectives: raw.many(z.object({ title: raw.title, points: raw.texts })) }),
  ),
  decisions: raw.many(decision),
  practicesPresented: raw.many(raw.practiceReference),
  documents: raw.many(raw.document),
  mentionedActors: raw.many(raw.actorReference),
  mentionedTerritories: raw.many(raw.territoryReference),
  previousEdition: raw.one(raw.meetingReference),
  nextEdition: raw.one(raw.meetingReference),
  slug: raw.text,
});

export type Meeting = z.output<typeof meeting>;
export type Decision = Meeting['decisions'][number];

/** A draft that was read as the public will read it. */
export const meetingOfView = (view: unknown): Meeting => parseAnswer(meeting, 'preview', JSON.stringify(view));

/** The published report of that slug. */
export async function findMeeting(slug: string): Promise<Meeting | null> {
  return (await ask(raw.oneOf(meeting), raw.published('meeting-report', slug)))?.data ?? null;
}

const listed = meeting.extend({ slug: z.string().min(1), validation: raw.vouching });
export type ListedMeeting = z.output<typeof listed>;

/** The published reports of these slugs, in no order. */
export async function listMeetings(slugs: string[]): Promise<ListedMeeting[]> {
  return raw.inBatches(slugs, async (batch) => {
    return (await ask(raw.listOf(listed), raw.published('meeting-report'), { slug: batch, pageSize: 100 }))?.data ?? [];
  });
}

const dated = z.object({
  title: raw.title,
  slug: z.string().min(1),
  date: raw.one(raw.partialDate),
  endDate: raw.day,
  place: raw.text,
  territories: raw.many(raw.territoryReference),
});
export type DatedMeeting = z.output<typeof dated>;

/** When and where the meetings of these slugs are. */
export async function listDatedMeetings(slugs: string[]): Promise<DatedMeeting[]> {
  if (slugs.length === 0) return [];
  return (await ask(raw.listOf(dated), raw.published('meeting-report'), { slug: slugs, pageSize: 100 }))?.data ?? [];
}
