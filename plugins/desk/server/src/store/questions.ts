import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { newKey } from './comments';
import { uids } from './uids';

export interface QuestionRow {
  id: number;
  key: string;
  /** documentId */
  actor: string;
  page: string;
  name: string;
  email: string;
  text: string;
}

const rows = (strapi: Core.Strapi) => rowsOf<QuestionRow>(strapi, uids.question);

export async function addQuestion(
  strapi: Core.Strapi,
  question: Omit<QuestionRow, 'id' | 'key'>,
  now: number,
): Promise<string> {
  const key = newKey();
  await rows(strapi).create({ data: { ...question, key, writtenAt: now } });
  return key;
}

export const readQuestion = (strapi: Core.Strapi, key: string): Promise<QuestionRow | null> =>
  rows(strapi).findOne({ where: { key } });

export const deleteQuestion = (strapi: Core.Strapi, id: number): Promise<unknown> =>
  rows(strapi).delete({ where: { id } });

export const deleteQuestionsBefore = (strapi: Core.Strapi, instant: number): Promise<unknown> =>
  rows(strapi).deleteMany({ where: { writtenAt: { $lte: instant } } });
