import type { RecordDetail } from '@passerelles/committee/shared';
import type { SimilarHit } from '@passerelles/search/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import { publicAddress } from '../../lib/addresses';
import { findPractice, type Practice } from '../../lib/cms/practices';
import { findValidation } from '../../lib/cms/records';
import { findSimilar } from '../../lib/cms/search';
import { pathTo } from '../../lib/paths';

export interface PracticeContent {
  practice: Practice;
  validation: RecordDetail | null;
  similar: SimilarHit[];
  url: string;
}

/** Everything that a sheet's page shows. */
export async function loadPractice(slug: string): Promise<PracticeContent | null> {
  const practice = await findPractice(slug);
  if (!practice) return null;
  const [validation, similar] = await Promise.all([
    findValidation(contentKinds.practice.uid, practice.documentId),
    findSimilar({ kind: 'practice', slug }),
  ]);
  return { practice, validation, similar, url: publicAddress(pathTo('pratiques', slug)) };
}
