import type { RecordDetail } from '@passerelles/committee/shared';
import type { SearchHit } from '@passerelles/search/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import { publicAddress } from '../../lib/addresses';
import { findPractice, type Practice } from '../../lib/cms/practices';
import { findValidation } from '../../lib/cms/records';
import { search } from '../../lib/cms/search';

const SIMILAR = 3;

export interface PracticeContent {
  practice: Practice;
  validation: RecordDetail | null;
  similar: SearchHit[];
  url: string;
}

/** Everything that a sheet's page shows. */
export async function loadPractice(slug: string): Promise<PracticeContent | null> {
  const practice = await findPractice(slug);
  if (!practice) return null;
  const [validation, similar] = await Promise.all([findValidation(contentKinds.practice.uid, practice.documentId), findSimilar(practice)]);
  return { practice, validation, similar, url: publicAddress(`/pratiques/${slug}`) };
}

/** Other sheets of the same themes. They are an addition: a search engine that is away does not take the sheet with it. */
async function findSimilar(practice: Practice): Promise<SearchHit[]> {
  const themes = practice.themes.map(({ href }) => href.replace('/thematiques/', ''));
  if (themes.length === 0) return [];
  try {
    const { hits } = await search({ kind: 'practice', theme: themes, pageSize: SIMILAR + 1 });
    return hits.filter(({ id }) => id !== practice.documentId).slice(0, SIMILAR);
  } catch {
    return [];
  }
}
