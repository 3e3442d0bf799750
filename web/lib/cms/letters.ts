import { archiveAnswer, sentIssueAnswer, type SentIssue } from '@passerelles/newsletter/shared';
import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { blocks, type Block } from './blocks';
import { ask } from './client';

const api = '/api/newsletter/archive';

/** The letters that were sent, the latest first. */
export async function listLetters(): Promise<SentIssue[]> {
  return (await ask(archiveAnswer, api))?.data ?? [];
}

type Sent = z.infer<typeof sentIssueAnswer>['data'];
/** A letter that was sent, as its page shows it. */
export interface Letter extends Omit<Sent, 'introduction' | 'items'> {
  introduction: Block[];
  items: (Omit<Sent['items'][number], 'kind'> & { kind: ContentKind })[];
}

const kindOf = (uid: string): ContentKind | undefined =>
  (Object.keys(contentKinds) as ContentKind[]).find((kind) => contentKinds[kind].uid === uid);

/** Null where no letter of that address was sent. */
export async function findLetter(slug: string): Promise<Letter | null> {
  const answer = await ask(sentIssueAnswer, `${api}/${encodeURIComponent(slug)}`);
  if (answer === null) return null;
  const { introduction, items, ...rest } = answer.data;
  return {
    ...rest,
    introduction: blocks.parse(introduction),
    items: items.flatMap((item) => {
      const kind = kindOf(item.uid);
      return kind === undefined ? [] : [{ ...item, kind }];
    }),
  };
}
