import { committeeListReply, committeeReply, type CommitteePage, type CommitteeSummary } from '@passerelles/committee/shared';
import { ask } from './client';

export async function listCommittees(): Promise<CommitteeSummary[]> {
  return (await ask(committeeListReply, '/api/committees'))?.data ?? [];
}

/** @param on a calendar day that exists: who sat then; today without it */
export async function findCommittee(slug: string, on?: string): Promise<CommitteePage | null> {
  return (await ask(committeeReply, `/api/committees/${encodeURIComponent(slug)}`, on ? { on } : {}))?.data ?? null;
}
