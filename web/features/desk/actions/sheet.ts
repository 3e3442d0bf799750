'use server';

import { fieldAt, type FieldIssue, type SheetView } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { apiOf, folders, pageOf, typeOfFolder } from '../folders';
import { readForm as readFields, refused, type FormState } from '../forms/form-state';
import { actOnPassage } from '../server/act-on-passage';
import { callOwn } from '../server/call';
import { lookUp } from '../server/look-up';
import { assertOwnOrigin } from '../server/origin';
import { saveSheet, submitSheet } from '../server/save-sheet';
import { readFolder } from '../server/sheets';
import { actOnRows } from '../sheet/act-on-rows';
import { answeredIn, readAnswers } from '../sheet/asked';
import { readChoices } from '../sheet/conflicts';
import { proposalPage } from '../sheet/leave';
import { renamed } from '../sheet/places';
import { readForm, type ReadForm } from '../sheet/read-form';
import { isFindable } from '../sheet/refs';
import { isRowAct } from '../sheet/rows';
import { isKept, type Feedback, type SheetState } from '../sheet/sheet-state';
import { inputsOf } from '../sheet/unsaved';

export async function createSheet(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readFields(form);
  const folder = readFolder(typed.folder ?? '');
  const body = { actor: typed.actor, data: { title: typed.title ?? '' } };
  const answer = await callOwn<SheetView>(`/${folders[folder].api}`, { method: 'POST', body });
  if (answer.ok) redirect(pageOf(folder, answer.data.documentId));
  const issues = answer.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^data\./, '') }));
  return refused({ ...answer, issues }, typed);
}

/** The whole form sent without a script: the page comes back with what was typed, and does what the pressed button says. */
export async function sendSheet(before: SheetState, form: FormData): Promise<SheetState> {
  await assertOwnOrigin();
  const { folder, documentId } = before;
  const type = typeOfFolder(folder);
  const read = readForm(type, form);
  const labels = { ...before.labels, ...read.labels };
  const answers = readAnswers(form, answeredIn(form));
  const asked = String(form.get('intent') ?? 'save').split(':');
  const [intent = 'save', target = '', name = ''] = asked;
  const shown = {
    ...before,
    values: read.values,
    typed: read.typed,
    labels,
    answers,
    feedback: stillWrong(before.feedback, read),
    round: before.round + 1,
  };
  if (isRowAct(intent)) {
    const { values, typed, issues } = actOnRows(type, read, shown.feedback.issues, intent, target);
    return { ...shown, values, typed, feedback: withIssues(shown.feedback, issues) };
  }
  if (intent === 'search' && isFindable(target)) {
    const words = String(form.get(`search.${name}`) ?? '').trim();
    return { ...shown, found: { ...before.found, [name]: { typed: words, refs: await lookUp(target, words) } } };
  }
  const saved = await saveSheet(
    { folder, documentId },
    { read, answers, inputs: inputsOf(type, form), chosen: readChoices(form, before.feedback.marks) },
    { ...withIssues(before.feedback, []), savedAt: undefined },
  );
  const page = pageOf(folder, documentId);
  // Mistakes in other fields are kept, and do not prevent this.
  if (intent === 'propose' && isKept(saved.feedback)) redirect(proposalPage(before, form, asked));
  if (intent === 'passage' && isKept(saved.feedback)) {
    const done = await actOnPassage({ folder, documentId }, form, asked, saved.feedback);
    if ('leave' in done) redirect(done.leave);
    saved.feedback = done.feedback;
  }
  const { theirs, ...feedback } = saved.feedback;
  const mine = Object.entries(saved.read.typed).filter(([name]) => !(fieldAt(name) in (theirs?.values ?? {})));
  const after: SheetState = {
    ...shown,
    // The page comes back as a whole, with what somebody else stored meanwhile.
    values: { ...saved.read.values, ...theirs?.values },
    typed: { ...Object.fromEntries(mine), ...theirs?.typed },
    labels: { ...labels, ...saved.read.labels, ...theirs?.labels },
    found: {},
    feedback: { ...feedback, marks: { ...feedback.marks, ...theirs?.marks } },
  };
  if (intent !== 'submit' || feedback.failure) return after;
  const refusal = await submitSheet({ folder, documentId }, saved.feedback);
  if (refusal === null) redirect(`${page}/suivi?etape=envoyee`);
  const { missing, unanswered, failure } = refusal;
  return { ...after, feedback: { ...after.feedback, missing, unanswered, failure } };
}

const withIssues = ({ failure: _, ...feedback }: Feedback, issues: readonly FieldIssue[]): Feedback => ({
  ...feedback,
  issues: [...issues],
  ...(issues.length > 0 && { failure: 'INVALID' }),
});

/** The mistakes of the form that was sent, at the places where its rows are now; they are shown until the next save. */
function stillWrong(before: Feedback, { sentAs }: ReadForm): Feedback {
  const readAs = Object.fromEntries(Object.entries(sentAs).map(([read, sent]) => [sent, read]));
  return withIssues(
    before,
    before.issues.map((issue) => ({ ...issue, path: renamed(issue.path, readAs) })),
  );
}

/** Answers to the reservations of an opinion, sent while the committee that decides reads the sheet. */
export async function answerOpinion(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readFields(form);
  const { documentId = '' } = typed;
  const folder = readFolder(typed.folder ?? '');
  const answers = Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => {
      const [, id] = /^answers\.(.+)$/.exec(name) ?? [];
      return id === undefined ? [] : [[id, text.replace(/\r\n?/g, '\n')]];
    }),
  );
  const answer = await callOwn<SheetView>(`${apiOf(folder, documentId)}/reservations`, {
    method: 'PUT',
    body: { answers },
  });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${pageOf(folder, documentId)}/suivi?etape=repondu`);
}

export async function withdrawSheet(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readFields(form);
  const { documentId = '', reason } = typed;
  const folder = readFolder(typed.folder ?? '');
  const answer = await callOwn<SheetView>(`${apiOf(folder, documentId)}/withdraw`, {
    method: 'POST',
    body: { reason },
  });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${pageOf(folder, documentId)}/suivi?etape=retiree`);
}
