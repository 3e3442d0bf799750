import { commitmentProgress, meetingKinds, outcomeKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { blocks } from './blocks';
import { ask } from './client';
import * as raw from './raw';

const decision = z.object({
  statement: z.string(),
  kind: z.enum(outcomeKinds).nullish().transform((kind) => kind ?? 'decision'),
  carriers: raw.many(raw.actorReference),
  territory: raw.one(raw.territoryReference),
  horizon: raw.one(raw.partialDate),
  progress: z.enum(commitmentProgress).nullish().transform((progress) => progress ?? null),
  reason: raw.text,
  reviewDate: raw.text,
  practiceSlug: raw.text,
});

const meeting = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  seoDescription: raw.text,
  summary: raw.text,
  kind: z.enum(meetingKinds),
  date: raw.one(raw.partialDate),
  place: raw.text,
  organisers: raw.many(raw.actorReference),
  supporters: raw.many(raw.actorReference),
  committee: raw.one(raw.committeeReference),
  territories: raw.many(raw.territoryReference),
  themes: raw.many(raw.themeReference),
  attendance: raw.one(
    z.object({
      state: raw.knowledge,
      count: z.number().int().nullish().transform((count) => count ?? null),
      note: raw.text,
      actors: raw.many(raw.actorReference),
    }),
  ),
  programme: raw.many(raw.session),
  proceedings: blocks,
  outcomes: raw.many(z.object({ axis: z.string(), perspectives: raw.many(z.object({ title: z.string(), points: raw.texts })) })),
  decisions: raw.many(decision),
  practicesPresented: raw.many(raw.practiceReference),
  documents: raw.many(raw.document),
  mentionedActors: raw.many(raw.actorReference),
  mentionedTerritories: raw.many(raw.territoryReference),
  previousEdition: raw.one(raw.meetingReference),
  nextEdition: raw.one(raw.meetingReference),
});

export type Meeting = z.output<typeof meeting>;
export type Decision = Meeting['decisions'][number];

/** The published report of that slug. */
export async function findMeeting(slug: string): Promise<Meeting | null> {
  const reply = await ask(raw.listOf(meeting), '/api/meeting-reports', { 'filters[slug][$eq]': slug });
  return reply?.data[0] ?? null;
}
