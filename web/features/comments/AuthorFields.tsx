import { LONGEST_NAME } from '@passerelles/config/people';
import { sayIssue, type FieldIssue } from '@passerelles/content/shared';
import { LONGEST_COMMENT } from '@passerelles/desk/shared';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';
import { TextArea, TextField } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import type { Problem } from './problems';
import type { Typed } from './server/written';

const t = messages.comments;
const fields = ['text', 'name', 'email'] as const;

interface Props {
  typed: Typed;
  problem: Problem | null;
  issues: readonly FieldIssue[];
  /** What the words are: the label of their field. */
  label: string;
  help: string;
}

/** Words, name and address of who writes; what was typed stays through any mistake, and each mistake stands at its field. */
export function AuthorFields({ typed, problem, issues, label, help }: Props) {
  const said = (path: string) => {
    const issue = issues.find((one) => one.path === path);
    return issue && sayIssue(issue, locale);
  };
  const labels = { text: label, name: t.name, email: t.email };
  const wrong = fields.filter((field) => said(field) !== undefined);
  return (
    <>
      {problem && (
        <Notice tone="bad" role="alert">
          <p>{problem === 'INVALID' && wrong.length > 0 ? t.toCorrect : t.problems[problem]}</p>
          {wrong.length > 0 && (
            <ul>
              {wrong.map((field) => (
                <li key={field}>
                  <a href={`#${field}`}>{labels[field]}</a>
                  {messages.common.colon}
                  {said(field)}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <TextArea
        id="text"
        name="text"
        label={label}
        help={help}
        error={said('text')}
        defaultValue={typed.text}
        rows={8}
        maxLength={LONGEST_COMMENT}
        dir="auto"
        required
      />
      <TextField
        id="name"
        name="name"
        label={t.name}
        help={t.nameHelp}
        error={said('name')}
        defaultValue={typed.name}
        maxLength={LONGEST_NAME}
        autoComplete="name"
        dir="auto"
        required
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t.email}
        help={t.emailHelp}
        error={said('email')}
        defaultValue={typed.email}
        autoComplete="email"
        required
      />
      {/* Out of sight and out of the keyboard’s way: only programs fill it in. */}
      <div className="sr" aria-hidden="true">
        <label>
          {t.honeypot}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
