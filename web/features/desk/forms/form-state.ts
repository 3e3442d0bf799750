import type { FieldIssue } from '@passerelles/desk/shared';
import { sayIssue } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';
import type { Failure, FailureCode } from '../failure';

/** What a small form shows after it was sent: what was typed (passwords aside), and what was wrong with it. */
export interface FormState {
  values: Record<string, string>;
  failure?: FailureCode;
  issues: FieldIssue[];
}

export const freshForm: FormState = { values: {}, issues: [] };

const neverShownAgain = ['password', 'current'];

/** The text fields of a form, by name. Names that begin with `$` are the framework's own. */
export function readForm(form: FormData): Record<string, string> {
  const texts = [...form.entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
  );
  return Object.fromEntries(texts);
}

export function refused({ code, issues }: Failure, typed: Record<string, string>): FormState {
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !neverShownAgain.includes(name)));
  return { values, failure: code, issues };
}

/** What is wrong with one field, or with something inside it. */
export const issueAt = (issues: FieldIssue[], path: string): string | undefined => {
  const found = issues.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`));
  return found && sayIssue(found, locale);
};
