import { messages } from '../../messages';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { Notice } from '../../ui/Notice';

export const MISSING_PAGE = '/recherche/manque';
export const MISSING_MOST = 1_000;

interface Props {
  /** What was typed in the search. */
  q: string;
  text?: string;
  problem?: 'text' | 'too-many' | 'unavailable' | null;
}

/** Tells the editors what one looked for: a plain form, without a name nor an address. */
export function MissingForm({ q, text = '', problem = null }: Props) {
  const t = messages.search.missing;
  return (
    <form className="card stack missing" method="post" action={MISSING_PAGE}>
      {problem && problem !== 'text' && (
        <Notice tone="bad" role="alert">
          {t.problems[problem]}
        </Notice>
      )}
      <TextArea
        id="manque"
        name="text"
        label={t.label}
        help={t.help}
        error={problem === 'text' ? t.problems.text : undefined}
        defaultValue={text || (q ? t.draft(q) : '')}
        minLength={3}
        maxLength={MISSING_MOST}
        autoFocus={problem === 'text'}
        rows={3}
        required
      />
      <input type="hidden" name="q" value={q} />
      {/* Out of sight and out of the keyboard’s way: only programs fill it in. */}
      <div className="sr" aria-hidden="true">
        <label>
          {t.honeypot}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <Button type="submit">{t.send}</Button>
    </form>
  );
}
