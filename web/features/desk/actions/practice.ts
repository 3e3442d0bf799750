'use server';

import type { PracticeView } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { readForm, refused, type FormState } from '../forms/form-state';
import { callOwn } from '../server/call';
import { lookUp } from '../server/look-up';
import { assertOwnOrigin } from '../server/origin';
import { saveSheet, submitSheet } from '../server/save-sheet';
import { answeredIn, readAnswers } from '../sheet/asked';
import type { RefList, RowList } from '../sheet/raw-sheet';
import { readRaw } from '../sheet/read-raw';
import type { SheetState } from '../sheet/sheet-state';

const pageOf = (documentId: string) => `/espace/fiches/${encodeURIComponent(documentId)}`;

export async function createSheet(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const body = { actor: typed.actor, data: { title: typed.title ?? '' } };
  const answer = await callOwn<PracticeView>('/practices', { method: 'POST', body });
  if (answer.ok) redirect(pageOf(answer.data.documentId));
  const issues = answer.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^data\./, '') }));
  return refused({ ...answer, issues }, typed);
}

/** The whole form sent without a script: the page comes back with what was typed, and does what the pressed button says. */
export async function sendSheet(before: SheetState, form: FormData): Promise<SheetState> {
  await assertOwnOrigin();
  const { documentId } = before;
  const typed = readRaw(form);
  const answers = readAnswers(form, answeredIn(form));
  const [intent, target] = String(form.get('intent') ?? 'save').split(':');
  const feedback = { ...before.feedback, issues: [], failure: undefined };
  if (intent === 'add') {
    const rows = target as RowList;
    return { ...before, raw: typed, answers, feedback, blank: { ...before.blank, [rows]: before.blank[rows] + 2 } };
  }
  if (intent === 'search') {
    const list = target as RefList;
    const words = String(form.get(`search.${list}`) ?? '').trim();
    return {
      ...before,
      raw: typed,
      answers,
      feedback,
      found: { ...before.found, [list]: { typed: words, refs: await lookUp(list, words) } },
    };
  }
  const saved = await saveSheet(documentId, { raw: typed, answers }, feedback, intent === 'replace');
  if (intent === 'propose' && !saved.feedback.failure) redirect(`${pageOf(documentId)}/territoire`);
  if (intent !== 'submit' || saved.feedback.failure) return { ...before, ...saved, answers, found: {} };
  const refusal = await submitSheet(documentId, saved.feedback);
  if (refusal === null) redirect(`${pageOf(documentId)}/suivi?etape=envoyee`);
  return { ...before, raw: saved.raw, answers, found: {}, feedback: refusal };
}

export async function withdrawSheet(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { documentId = '', reason } = typed;
  const answer = await callOwn<PracticeView>(`/practices/${encodeURIComponent(documentId)}/withdraw`, {
    method: 'POST',
    body: { reason },
  });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${pageOf(documentId)}/suivi?etape=retiree`);
}
