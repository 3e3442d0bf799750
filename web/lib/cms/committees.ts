import { committeeListReply, committeeReply, type CommitteePage, type CommitteeSummary } from '@passerelles/committee/shared';
import { ask } from './client';

export async function listCommittees(): Promise<CommitteeSummary[]> {
  return (await ask(committeeListReply, '/api/committees'))?.data ?? [];
}

export async function findCommittee(slug: string): Promise<CommitteePage | null> {
  return (await ask(committeeReply, `/api/committees/${encodeURIComponent(slug)}`))?.data ?? null;
}
