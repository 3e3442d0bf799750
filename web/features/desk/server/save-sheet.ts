import type { PracticeView } from '@passerelles/desk/shared';
import type { Answer, Failure } from '../failure';
import type { Answers } from '../sheet/asked';
import type { RawSheet } from '../sheet/raw-sheet';
import type { Feedback } from '../sheet/sheet-state';
import { sameName, splitSpeaker, toChanges } from '../sheet/to-changes';
import { callOwn } from './call';
import { lookUp } from './look-up';

/** Organisations that speakers are said to come from: matched by name with the directory. */
async function withOrganisations(raw: RawSheet): Promise<RawSheet> {
  const named = raw.programme.flatMap(({ speakers }) =>
    speakers.split('\n').map((line) => splitSpeaker(line).organisation),
  );
  const unknown = new Set(
    named.filter((name) => name !== '' && !raw.organisations.some(({ label }) => sameName(label, name))),
  );
  const organisations = [...raw.organisations];
  for (const name of unknown) {
    const match = (await lookUp('partners', name)).find(({ label }) => sameName(label, name));
    if (match) organisations.push({ id: match.id, label: name });
  }
  return { ...raw, organisations };
}

const put = (documentId: string, updatedAt: string, raw: RawSheet) =>
  callOwn<PracticeView>(`/practices/${encodeURIComponent(documentId)}`, {
    method: 'PUT',
    body: { updatedAt, data: toChanges(raw) },
  });

/** Answers don't wait for the sheet to be without mistakes: they are kept first. */
async function putAnswers(documentId: string, answers: Answers): Promise<Failure | null> {
  if (Object.keys(answers).length === 0) return null;
  const answer = await callOwn<PracticeView>(`/practices/${encodeURIComponent(documentId)}/answers`, {
    method: 'PUT',
    body: { answers },
  });
  return answer.ok ? null : answer;
}

interface Typed {
  raw: RawSheet;
  answers: Answers;
}

/** Saves what was typed over the version it was typed on; with `replace`, over whatever a colleague saved since. */
export async function saveSheet(
  documentId: string,
  typed: Typed,
  before: Feedback,
  replace = false,
): Promise<{ raw: RawSheet; feedback: Feedback }> {
  const raw = await withOrganisations(typed.raw);
  const refused = await putAnswers(documentId, typed.answers);
  let answer: Answer<PracticeView> = await put(documentId, before.updatedAt, raw);
  if (replace && !answer.ok && answer.code === 'STALE') {
    answer = await put(documentId, (answer.details.current as PracticeView).updatedAt, raw);
  }
  const ofAnswers = refused?.issues ?? [];
  if (!answer.ok)
    return {
      raw,
      feedback: { ...before, issues: [...answer.issues.map(inDataAway), ...ofAnswers], failure: answer.code },
    };
  const { updatedAt, missing, status } = answer.data;
  const saved = { updatedAt, missing, unanswered: status?.unanswered ?? [], issues: ofAnswers };
  return {
    raw,
    feedback: refused ? { ...saved, failure: refused.code } : { ...saved, savedAt: new Date().toISOString() },
  };
}

/** The contract speaks of `data.title`; the form of `title`. */
const inDataAway = <T extends { path: string }>(issue: T): T => ({ ...issue, path: issue.path.replace(/^data\./, '') });

/** Hands the saved sheet to the committee; null when it is on its way. */
export async function submitSheet(documentId: string, saved: Feedback): Promise<Feedback | null> {
  const answer = await callOwn<PracticeView>(`/practices/${encodeURIComponent(documentId)}/submit`, { method: 'POST' });
  if (answer.ok) return null;
  const { missing = saved.missing, unanswered = saved.unanswered } = answer.details as Partial<Feedback>;
  return { ...saved, missing, unanswered, failure: answer.code };
}
