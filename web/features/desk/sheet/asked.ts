import {
  askedOfAuthor,
  type AuthorAnswer,
  type AuthorStatus,
  type Remark,
  type Reservation,
} from '@passerelles/committee/shared';
import type { Type } from '@passerelles/content/shared';
import type { FieldIssue } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { labelOf } from './labels';

/** A remark, or a reservation, that waits for the author's answer. */
export interface Asked {
  id: string;
  /** Null: about the whole sheet, or about something that the form does not have. */
  field: string | null;
  label: string;
  reason: Remark['reason'];
  text: string;
  /** Why the answer before was not enough. */
  word?: string;
}
/** What the answer fields hold, by the id of the remark. */
export type Answers = Record<string, AuthorAnswer>;

const { asked: t } = messages.desk;

export const labelOfRemark = (type: Type, field: string | null): string =>
  field === null ? t.whole : labelOf(type, field);

function present(type: Type, item: Remark | Reservation): Asked {
  if (!('comment' in item))
    return { id: item.id, field: null, label: t.reservation, reason: null, text: item.text, word: item.word };
  const { id, field, reason, comment } = item;
  return {
    id,
    field: field !== null && type.fields[field]?.section !== undefined ? field : null,
    label: labelOfRemark(type, field),
    reason,
    text: comment,
  };
}

export const askedIn = (type: Type, status: AuthorStatus | null): Asked[] =>
  status ? askedOfAuthor(status).map((item) => present(type, item)) : [];

/** The answers as they were left: the draft where there is one, else what was sent before. */
export function answersIn(status: AuthorStatus | null): Answers {
  const items = status ? askedOfAuthor(status) : [];
  return Object.fromEntries(
    items.map(({ id, answer }) => [id, status?.drafts[id] ?? answer ?? { done: false, text: '' }]),
  );
}

export const answerName = (id: string, part: 'text' | 'done') => `answers.${id}.${part}`;
/** Where a remark stands on the page of the form. */
export const anchorOfRemark = (id: string) => `remarque-${id}`;

/** The answers of a form as it was sent, to these remarks only: whatever else it carries was not asked. */
export function readAnswers(form: FormData, ids: readonly string[]): Answers {
  const text = (id: string) =>
    String(form.get(answerName(id, 'text')) ?? '')
      .replace(/\r\n?/g, '\n')
      .trim();
  return Object.fromEntries(ids.map((id) => [id, { done: form.get(answerName(id, 'done')) !== null, text: text(id) }]));
}

/** Ids of the remarks that a form holds an answer to. */
export const answeredIn = (form: FormData): string[] =>
  [...form.keys()].flatMap((name) => /^answers\.(.+)\.text$/.exec(name)?.[1] ?? []);

/** The remark whose answer a mistake is about. */
export const askedAt = (asked: readonly Asked[], { path }: FieldIssue): Asked | undefined =>
  asked.find(({ id }) => path.startsWith(`answers.${id}`));
