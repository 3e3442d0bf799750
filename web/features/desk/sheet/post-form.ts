import type { SaveAnswer } from './save-answer';
import type { Feedback, Intent } from './sheet-state';

type Chosen = [HTMLInputElement, FileList | null][];

export const chosenFiles = (form: HTMLFormElement): Chosen =>
  [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].map((input) => [input, input.files]);

/** A file that was sent is not sent again; another one chosen meanwhile is. */
export function clearFiles(chosen: Chosen): void {
  for (const [input, files] of chosen) if (input.files === files) input.value = '';
}

/** The form as it stands, to be saved over what it was made from. */
export function bodyOf(form: HTMLFormElement, intent: Intent, { updatedAt, marks }: Feedback): FormData {
  const body = new FormData(form);
  body.set('intent', intent);
  body.set('updatedAt', updatedAt);
  body.set('base', JSON.stringify(marks));
  return body;
}

/** A save that takes longer has failed, as far as who types is concerned; files may take their time. */
const patience = { words: 30_000, files: 120_000 } as const;

/** Null: no answer, or none that can be understood. */
export async function post(page: string, body: FormData): Promise<SaveAnswer | null> {
  const hasFiles = [...body.values()].some((value) => value instanceof File && value.name !== '');
  try {
    const signal = AbortSignal.timeout(hasFiles ? patience.files : patience.words);
    const response = await fetch(`${page}/enregistrer`, { method: 'POST', body, signal });
    return response.ok ? ((await response.json()) as SaveAnswer) : null;
  } catch {
    return null;
  }
}

/** The last save of a page that is being left: nobody waits for its answer, and the browser bounds its size. */
export function postAndLeave(page: string, body: FormData): void {
  void fetch(`${page}/enregistrer`, { method: 'POST', body, keepalive: true }).catch(() => undefined);
}
