import { wordDifference, type Run } from '@passerelles/committee/shared';
import type { SheetView, VersionLine, VersionView } from '@passerelles/desk/shared';
import { writtenFields } from '@passerelles/content/shared';
import { notFound } from 'next/navigation';
import { apiOf, typeOfFolder, type Folder } from '../folders';
import { sayField } from '../sheet/say-value';
import { callOwn } from './call';
import { listThemes } from './sheets';

export interface ComparedVersion extends VersionLine {
  /** Fields that say something else now, in the order of the form: from what is there to what would come back. */
  fields: string[];
  runs: Record<string, Run[]>;
}

/** What bringing a version back would change; a page that does not exist where there is no such version. */
export async function compareVersion(folder: Folder, view: SheetView, id: string): Promise<ComparedVersion> {
  const answer = await callOwn<VersionView>(`${apiOf(folder, view.documentId)}/versions/${encodeURIComponent(id)}`);
  if (!answer.ok && answer.code === 'NOT_FOUND') notFound();
  if (!answer.ok) throw new Error(`desk: ${answer.code}`);
  const { values, labels: former, ...line } = answer.data;
  const type = typeOfFolder(folder);
  const themes = Object.fromEntries((await listThemes()).map(({ documentId, name }) => [documentId, name]));
  const labels = { ...themes, ...former, ...view.labels };
  const runs: Record<string, Run[]> = {};
  for (const [name] of writtenFields(type)) {
    if (!(name in values)) continue;
    const [now, then] = [view.fields[name], values[name]].map((value) => sayField(type, name, value, { labels }));
    if (now !== then) runs[name] = wordDifference(now ?? '', then ?? '');
  }
  return { ...line, fields: Object.keys(runs), runs };
}
