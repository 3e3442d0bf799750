import type { SheetLine, SheetView, ThemeRef } from '@passerelles/desk/shared';
import { notFound } from 'next/navigation';
import { apiOf, folderNames, folders, isFolder, type Folder } from '../folders';
import { callOwn } from './call';

/** What an address of the desk names; a page that does not exist when it names neither. */
export function readFolder(name: string): Folder {
  if (!isFolder(name)) notFound();
  return name;
}

/** One of my sheets; a page that does not exist when it is somebody else's. */
export async function readSheet(folder: Folder, documentId: string): Promise<SheetView> {
  const answer = await callOwn<SheetView>(apiOf(folder, documentId));
  if (answer.ok) return answer.data;
  if (answer.code === 'NOT_FOUND') notFound();
  throw new Error(`desk: ${answer.code}`);
}

export async function listOf<T>(path: string): Promise<T[]> {
  const answer = await callOwn<T[]>(path);
  if (!answer.ok) throw new Error(`desk: ${answer.code}`);
  return answer.data;
}

/** All that my actors write, last written first. */
export async function listSheets(): Promise<SheetLine[]> {
  const lists = await Promise.all(folderNames.map((folder) => listOf<SheetLine>(`/${folders[folder].api}`)));
  return lists.flat().sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
export const listThemes = () => listOf<ThemeRef>('/themes');
