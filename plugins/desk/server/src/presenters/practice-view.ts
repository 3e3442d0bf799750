import type { AuthorStatus } from '@passerelles/committee/shared';
import { missingFields, type PracticeLine, type PracticeView } from '../../../shared';
import type { PracticeRow } from '../store/practice-row';
import type { ActorRow } from '../store/rows';
import { presentActor } from './actor-ref';
import { presentFields, presentLabels } from './practice-fields';

export type PracticeHead = Pick<PracticeRow, 'documentId' | 'title' | 'slug' | 'updatedAt'> & { owner: ActorRow };

export const presentLine = (row: PracticeHead, status: AuthorStatus | null, published: boolean): PracticeLine => ({
  documentId: row.documentId,
  title: row.title ?? '',
  slug: row.slug ?? '',
  owner: presentActor(row.owner),
  state: status?.state ?? 'draft',
  published,
  updatedAt: new Date(row.updatedAt).toISOString(),
  dueAt: status?.state === 'changes-requested' ? status.dueAt : null,
});

export function presentPractice(
  row: PracticeRow & { owner: ActorRow },
  status: AuthorStatus | null,
  published: boolean,
): PracticeView {
  const fields = presentFields(row);
  return {
    ...presentLine(row, status, published),
    fields,
    labels: presentLabels(row),
    missing: missingFields(fields),
    status,
    locked: status?.locked ?? false,
  };
}
