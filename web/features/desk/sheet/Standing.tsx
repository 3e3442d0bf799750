'use client';

import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { anchorOfRemark } from './asked';
import { useSheetForm } from './context';
import { anchorOf, labelOf } from './labels';
import { neededIn } from './needed';
import type { Feedback } from './sheet-state';
import type { State } from './saving';
import { StateLine } from './StateLine';

const { sheet: t, needed: n } = messages.desk;

/** Whether the draft is saved, with its two buttons; in view wherever one is in the form. */
export function Bar({ state, pressed, onSignIn }: { state: State; pressed: number; onSignIn(): void }) {
  return (
    <div className="desk-bar">
      <StateLine state={state} pressed={pressed} />
      {state.is === 'refused' && state.why === 'NOT_SIGNED_IN' && (
        <p>
          <Button onClick={onSignIn}>{messages.desk.saving.session.open}</Button>
        </p>
      )}
      <div className="actions">
        <Button type="submit" name="intent" value="save">
          {t.save[0]}
          <span className="desk-long">{t.save[1]}</span>
        </Button>
        <Button type="submit" look="main" name="intent" value="submit">
          {t.submit[0]}
          <span className="desk-long">{t.submit[1]}</span>
        </Button>
      </div>
    </div>
  );
}

/** What is missing or unanswered before the sheet can be sent: how much, how that is counted, and the way there. */
export function Standing({ feedback, page }: { feedback: Feedback; page: string }) {
  const { asked, type } = useSheetForm();
  const left = asked.filter(({ id }) => feedback.unanswered.includes(id));
  const needed = neededIn(type, feedback.missing);
  const filled = needed.asked - needed.missing.length;
  return (
    <div className="desk-standing">
      <p>
        <meter min={0} max={needed.asked} value={filled} aria-label={n.meter} />
        <span className="small">{n.filled(filled, needed.asked)}</span>
      </p>
      <details className="small">
        <summary>{n.how}</summary>
        <p>{n.explained}</p>
      </details>
      {needed.missing.length + left.length === 0 && <p>{t.complete}</p>}
      {needed.missing.length > 0 && (
        <>
          <h2 className="desk-small-title">{t.missingTitle}</h2>
          <ul className="plus-list">
            {needed.missing.map((field) => (
              <li key={field}>
                <a href={`#${anchorOf(type, field)}`}>{labelOf(type, field)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <h2 className="desk-small-title">{t.unansweredTitle}</h2>
          <ul className="plus-list">
            {left.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${anchorOfRemark(id)}`}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`${page}/versions`}>{messages.desk.saving.history.open}</a>
      </p>
    </div>
  );
}
