import { writtenFields, type FieldIssue, type Type } from '@passerelles/content/shared';
import { fieldAt, type Marks, type SavedSheet, type SheetView, type UpdateSheetInput } from '@passerelles/desk/shared';
import type { Answer, Failure } from '../failure';
import { apiOf, typeOfFolder, type Folder } from '../folders';
import type { Answers } from '../sheet/asked';
import { kindAt, withValueAt } from '../sheet/act-on-rows';
import type { Chosen } from '../sheet/conflicts';
import type { ReadForm } from '../sheet/read-form';
import { isFindable, type Findable, type Ref } from '../sheet/refs';
import type { Feedback } from '../sheet/sheet-state';
import { unsavedOf, type Inputs } from '../sheet/unsaved';
import { addFiles } from './add-files';
import { callOwn } from './call';
import { conflictsOf, theirsOf } from './conflicts';
import { lookUpName } from './look-up';
import { whatIsRight } from './what-is-right';

type Data = Record<string, unknown>;

/** More names than a sheet can hold are not looked up: such a form is refused anyway. */
const mostNames = 200;

/** Names that were typed and not chosen: those that one document bears stand for it. Each name is looked up once. */
async function withNamesFound(type: Type, read: ReadForm): Promise<ReadForm> {
  const found: ReadForm = { ...read, typed: { ...read.typed }, labels: { ...read.labels }, issues: [] };
  const asked = new Map<string, Promise<Ref | null>>();
  const lookUpOnce = (target: Findable, typed: string): Promise<Ref | null> => {
    const key = `${target} ${typed}`;
    const known = asked.get(key);
    if (known || asked.size >= mostNames) return known ?? Promise.resolve(null);
    const answer = lookUpName(target, typed);
    asked.set(key, answer);
    return answer;
  };
  for (const issue of read.issues) {
    const input = kindAt(type, issue.path)?.input;
    const typed = read.typed[issue.path] ?? '';
    const ref = input?.type === 'reference' && isFindable(input.target) ? await lookUpOnce(input.target, typed) : null;
    if (!ref) {
      found.issues.push(issue);
      continue;
    }
    delete found.typed[issue.path];
    found.labels[ref.id] = typed;
    found.values = withValueAt(found.values, issue.path.split('.'), ref.id) as Data;
  }
  return found;
}

const without = (data: Data, issues: readonly FieldIssue[]): Data => {
  const wrong = new Set(issues.map(({ path }) => fieldAt(path)));
  return Object.fromEntries(Object.entries(data).filter(([name]) => !wrong.has(name)));
};

/** The contract speaks of `data.title`; the form of `title`. */
const inDataAway = (issue: FieldIssue): FieldIssue => ({ ...issue, path: issue.path.replace(/^data\./, '') });

interface Place {
  folder: Folder;
  documentId: string;
}

const put = ({ folder, documentId }: Place, body: UpdateSheetInput) =>
  callOwn<SavedSheet>(apiOf(folder, documentId), { method: 'PUT', body });

/**
 * Saves the fields that are right; a mistake in one stops no other. What only the database knows to be wrong (a territory that is
 * gone) comes back as a refusal of the whole, which is then sent again without it.
 */
async function putWhatIsRight(
  place: Place,
  on: { updatedAt: string; base: Marks },
  { right, known, inputs }: { right: Data; known: readonly FieldIssue[]; inputs: Inputs },
): Promise<[Answer<SavedSheet>, FieldIssue[]]> {
  const answer = await put(place, { ...on, ...keeping(right, known, inputs) });
  if (answer.ok || answer.code !== 'INVALID' || answer.issues.length === 0) return [answer, []];
  const issues = answer.issues.map(inDataAway);
  const all = [...known, ...issues];
  return [await put(place, { ...on, ...keeping(without(right, issues), all, inputs) }), issues];
}

/** What is wrong is kept apart. Where there is no room for that, what is stored stays as it was rather than lose a part of it. */
function keeping(
  data: Data,
  issues: readonly FieldIssue[],
  inputs: Inputs,
): Pick<UpdateSheetInput, 'data' | 'unsaved'> {
  const unsaved = unsavedOf(inputs, issues);
  const kept = new Set(unsaved.issues.map(({ path }) => fieldAt(path)));
  return {
    data: without(
      data,
      issues.filter(({ path }) => !kept.has(fieldAt(path))),
    ),
    unsaved,
  };
}

/** Answers don't wait for the sheet to be without mistakes: they are kept first. */
async function putAnswers({ folder, documentId }: Place, answers: Answers): Promise<Failure | null> {
  if (Object.keys(answers).length === 0) return null;
  const answer = await callOwn<SheetView>(`${apiOf(folder, documentId)}/answers`, { method: 'PUT', body: { answers } });
  return answer.ok ? null : answer;
}

/** A form as it was sent. */
export interface Sent {
  read: ReadForm;
  answers: Answers;
  inputs: Inputs;
  chosen: Chosen;
}

/** The form without the fields of which one takes what somebody else stored. */
function withoutTheirs({ read, inputs, chosen, ...sent }: Sent): Sent {
  const theirs = new Set(chosen.theirs);
  const own = (path: string): boolean => !theirs.has(fieldAt(path));
  const values = Object.fromEntries(Object.entries(read.values).filter(([name]) => own(name)));
  const issues = read.issues.filter(({ path }) => own(path));
  return { ...sent, chosen, read: { ...read, values, issues }, inputs: inputs.filter(([name]) => own(name)) };
}

/**
 * Saves what was typed, field by field over what is stored now. What both changed is not saved and comes back as a conflict; what only
 * somebody else changed comes back to be shown.
 */
export async function saveSheet(
  place: Place,
  form: Sent,
  before: Feedback,
): Promise<{ read: ReadForm; feedback: Feedback }> {
  const type = typeOfFolder(place.folder);
  const sent = withoutTheirs(form);
  const { chosen, inputs } = sent;
  const refused = await putAnswers(place, sent.answers);
  const read = await withNamesFound(type, sent.read);
  const { right, issues: known } = whatIsRight(type, read.values, read.issues);
  const toPut = { right, known: inOrder(type, known), inputs };
  const [answer, more] = await putWhatIsRight(place, { updatedAt: before.updatedAt, base: chosen.base }, toPut);
  const ofAnswers = refused?.issues ?? [];
  if (!answer.ok) {
    const issues = inOrder(type, [...known, ...more]);
    return {
      read: { ...read, values: { ...form.read.values, ...read.values } },
      feedback: {
        ...before,
        issues: [...issues, ...answer.issues.map(inDataAway), ...ofAnswers],
        failure: answer.code,
      },
    };
  }
  const { merged } = answer.data;
  const added = await addFiles(place, answer.data, read.files);
  const { updatedAt, missing, status, labels, fields, marks } = added.view;
  const theirs = theirsOf(type, added.view, [...merged.theirs, ...chosen.theirs]);
  const wrong = [...known, ...more].filter(({ path }) => !merged.theirs.includes(fieldAt(path)));
  const issues = inOrder(type, [...wrong, ...theirs.issues, ...added.issues]);
  const conflicts = await conflictsOf(type, read, added.view, answer.data);
  const failure =
    refused?.code ??
    added.failure?.code ??
    (issues.length > 0 ? ('INVALID' as const) : conflicts.length > 0 ? ('STALE' as const) : undefined);
  const unkept = unsavedOf(inputs, wrong).issues.length < wrong.length;
  const shown = [...Object.keys(theirs.marks), ...merged.conflict];
  const feedback: Feedback = {
    updatedAt,
    marks: { ...marks, ...only(chosen.base, shown) },
    conflicts,
    theirs,
    missing,
    unanswered: status?.unanswered ?? [],
    issues: [...issues, ...ofAnswers],
    savedAt: new Date().toISOString(),
    files: filesOf(type, fields, labels),
    ...(failure && { failure }),
    ...(unkept && { unkept }),
  };
  const values = { ...read.values, ...only(fields, Object.keys(feedback.files ?? {})) };
  return { read: { ...read, values, labels: { ...read.labels, ...labels } }, feedback };
}

const only = <Value>(values: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(names.flatMap((name) => (name in values ? [[name, values[name]!]] : [])));

/** The files of each field as they are stored now. */
const filesOf = (type: Type, values: Data, labels: Readonly<Record<string, string>>): Feedback['files'] =>
  Object.fromEntries(
    writtenFields(type).flatMap(([name, { kind }]) =>
      kind.input.type === 'files'
        ? [[name, (values[name] as number[]).map((id) => ({ id: String(id), label: labels[id] ?? String(id) }))]]
        : [],
    ),
  );

/** Mistakes in the order of the form. */
function inOrder(type: Type, issues: FieldIssue[]): FieldIssue[] {
  const order = writtenFields(type).map(([name]) => name);
  return [...issues].sort((a, b) => order.indexOf(fieldAt(a.path)) - order.indexOf(fieldAt(b.path)));
}

/**
 * Hands the saved sheet to the committee; null when it is on its way. What somebody else changed meanwhile is shown to its sender first.
 */
export async function submitSheet({ folder, documentId }: Place, saved: Feedback): Promise<Feedback | null> {
  if (Object.keys(saved.theirs?.values ?? {}).length > 0) return { ...saved, failure: 'STALE' };
  const answer = await callOwn<SheetView>(`${apiOf(folder, documentId)}/submit`, { method: 'POST' });
  if (answer.ok) return null;
  const { missing = saved.missing, unanswered = saved.unanswered } = answer.details as Partial<Feedback>;
  return { ...saved, missing, unanswered, failure: answer.code };
}
