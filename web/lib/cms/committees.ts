import {
  committeeFiguresSchema,
  committeeKinds,
  committeeListReply,
  committeePageSchema,
  committeeReply,
  type CommitteePage,
  type CommitteeSummary,
} from '@passerelles/committee/shared';
import { z } from 'zod';
import { ask } from './client';
import * as raw from './raw';

/** Defaults for columns of a committee that hold an unknown value. */
const altered = {
  name: raw.title,
  slug: z.string().min(1),
  kind: z.enum(committeeKinds).catch('thematic'),
  memberCount: z.number().int().catch(0),
  recordCount: z.number().int().catch(0),
};
const noFigures = {
  closings: 0,
  fromSubmission: null,
  fromOpening: null,
  participation: null,
  withinTime: null,
  outcomes: [],
  recordsPerYear: [],
};
const list = committeeListReply.extend({ data: z.array(committeeListReply.shape.data.element.extend(altered)) });
const page = committeeReply.extend({
  data: committeePageSchema.extend({
    ...altered,
    on: z.string().catch(''),
    figures: committeeFiguresSchema.catch(noFigures),
  }),
});

export async function listCommittees(): Promise<CommitteeSummary[]> {
  return (await ask(list, '/api/committees'))?.data ?? [];
}

/** @param on a calendar day that exists: who sat then; today without it */
export async function findCommittee(slug: string, on?: string): Promise<CommitteePage | null> {
  return (await ask(page, `/api/committees/${encodeURIComponent(slug)}`, on ? { on } : {}))?.data ?? null;
}
