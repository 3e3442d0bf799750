import { findPractice, practiceOfView } from '../../../lib/cms/practices';
import { apiOf, type Folder } from '../folders';
import { callOwn } from '../server/call';
import { Improvements } from './Improvements';

/** While a sheet is written: what the public sheets that inspire it say is to be improved. */
export async function SourceImprovements({ folder, documentId }: { folder: Folder; documentId: string }) {
  if (folder !== 'fiches') return null;
  const answer = await callOwn<unknown>(`${apiOf(folder, documentId)}/preview`);
  if (!answer.ok) return null;
  const slugs = practiceOfView(answer.data).inspiredBy.map(({ href }) => decodeURIComponent(href.split('/').at(-1)!));
  const sources = await Promise.all(slugs.map((slug) => findPractice(slug)));
  return sources.map((source) => source && <Improvements key={source.documentId} practice={source} />);
}
