import { answeredIn, readAnswers } from '../../../../../features/desk/sheet/asked';
import { readRaw } from '../../../../../features/desk/sheet/read-raw';
import type { SaveAnswer } from '../../../../../features/desk/sheet/save-answer';
import type { Feedback } from '../../../../../features/desk/sheet/sheet-state';
import { isOwnOrigin } from '../../../../../features/desk/server/origin';
import { saveSheet, submitSheet } from '../../../../../features/desk/server/save-sheet';

/** The same save as the form's own, for its script: pressing a button or pausing must not take the page away from who types. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ documentId: string }> },
): Promise<Response> {
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const { documentId } = await params;
  const form = await request.formData();
  const intent = form.get('intent');
  const before: Feedback = { updatedAt: String(form.get('updatedAt') ?? ''), missing: [], unanswered: [], issues: [] };
  const { feedback } = await saveSheet(
    documentId,
    { raw: readRaw(form), answers: readAnswers(form, answeredIn(form)) },
    before,
    intent === 'replace',
  );
  const page = `/espace/fiches/${encodeURIComponent(documentId)}`;
  if (intent === 'propose' && !feedback.failure) return answer({ feedback, leave: `${page}/territoire` });
  if (intent !== 'submit' || feedback.failure) return answer({ feedback });
  const refusal = await submitSheet(documentId, feedback);
  return answer(refusal ? { feedback: refusal } : { feedback, leave: `${page}/suivi?etape=envoyee` });
}

const answer = (body: SaveAnswer): Response =>
  Response.json(body, { headers: { 'cache-control': 'private, no-store' } });
