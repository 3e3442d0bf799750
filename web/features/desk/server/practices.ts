import type { PracticeLine, PracticeView, ThemeRef } from '@passerelles/desk/shared';
import { notFound } from 'next/navigation';
import { callOwn } from './call';

/** One of my sheets; a page that does not exist when it is somebody else's. */
export async function readSheet(documentId: string): Promise<PracticeView> {
  const answer = await callOwn<PracticeView>(`/practices/${encodeURIComponent(documentId)}`);
  if (answer.ok) return answer.data;
  if (answer.code === 'NOT_FOUND') notFound();
  throw new Error(`desk: ${answer.code}`);
}

export async function listOf<T>(path: string): Promise<T[]> {
  const answer = await callOwn<T[]>(path);
  if (!answer.ok) throw new Error(`desk: ${answer.code}`);
  return answer.data;
}

export const listSheets = () => listOf<PracticeLine>('/practices');
export const listThemes = () => listOf<ThemeRef>('/themes');
