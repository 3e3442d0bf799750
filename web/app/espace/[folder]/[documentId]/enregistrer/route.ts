import type { FieldIssue, Marks } from '@passerelles/desk/shared';
import { z } from 'zod';

import { answeredIn, readAnswers } from '../../../../../features/desk/sheet/asked';
import { readChoices } from '../../../../../features/desk/sheet/conflicts';
import { renamed } from '../../../../../features/desk/sheet/places';
import { readForm } from '../../../../../features/desk/sheet/read-form';
import type { SaveAnswer } from '../../../../../features/desk/sheet/save-answer';
import { isKept, type Feedback } from '../../../../../features/desk/sheet/sheet-state';
import { proposalPage } from '../../../../../features/desk/sheet/leave';
import { inputsOf } from '../../../../../features/desk/sheet/unsaved';
import { isFolder, pageOf, typeOfFolder } from '../../../../../features/desk/folders';
import { actOnPassage } from '../../../../../features/desk/server/act-on-passage';
import { isOwnOrigin } from '../../../../../features/desk/server/origin';
import { saveSheet, submitSheet } from '../../../../../features/desk/server/save-sheet';

/** The same save as the form's own, for its script: pressing a button or pausing must not take the page away from who types. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ folder: string; documentId: string }> },
): Promise<Response> {
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const { folder, documentId } = await params;
  if (!isFolder(folder)) return new Response(null, { status: 404 });
  const form = await request.formData();
  const asked = String(form.get('intent') ?? 'save').split(':');
  const [intent] = asked;
  const marks = readMarks(form.get('base'));
  const updatedAt = String(form.get('updatedAt') ?? '');
  const before: Feedback = { updatedAt, marks, conflicts: [], missing: [], unanswered: [], issues: [] };
  const place = { folder, documentId };
  const type = typeOfFolder(folder);
  const read = readForm(type, form);
  const answers = readAnswers(form, answeredIn(form));
  const sent = { read, answers, inputs: inputsOf(type, form), chosen: readChoices(form, marks) };
  const saved = await saveSheet(place, sent, before);
  // The form keeps its blank rows: its mistakes are told by the numbers that its rows have there.
  const shown = (issue: FieldIssue): FieldIssue => ({ ...issue, path: renamed(issue.path, read.sentAs) });
  const feedback: Feedback = { ...saved.feedback, issues: saved.feedback.issues.map(shown) };
  const page = pageOf(folder, documentId);
  if (intent === 'propose' && isKept(feedback)) return answer({ feedback, leave: proposalPage(place, form, asked) });
  if (intent === 'passage' && isKept(feedback))
    return answer({ feedback, ...(await actOnPassage(place, form, asked, feedback)) });
  if (intent !== 'submit' || feedback.failure) return answer({ feedback });
  const refusal = await submitSheet(place, feedback);
  return answer(refusal ? { feedback: refusal } : { feedback, leave: `${page}/suivi?etape=envoyee` });
}

const marksSent = z.record(z.string(), z.string());

/** The marks of the fields as the form read them; of a form that says nothing of them, none. */
function readMarks(sent: FormDataEntryValue | null): Marks {
  try {
    return marksSent.parse(JSON.parse(typeof sent === 'string' ? sent : '{}'));
  } catch {
    return {};
  }
}

const answer = (body: SaveAnswer): Response =>
  Response.json(body, { headers: { 'cache-control': 'private, no-store' } });
