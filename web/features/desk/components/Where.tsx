import type { AuthorStatus } from '@passerelles/committee/shared';
import { formatDay } from '../../../lib/format/dates';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { sayDeadline } from '../deadline';

const { follow: t, states, asked } = messages.desk;

/** States that were reached for a reason that somebody wrote. */
const explained: AuthorStatus['state'][] = ['rejected', 'adjourned', 'withdrawn'];

/** States in which others have something to do. */
const waits: AuthorStatus['state'][] = ['admissibility', 'in-review', 'adjourned', 'accepted'];

/** Where a sheet stands: what that means, what comes next, by when, why, and what may be done. */
export function Where({
  status: { state, stage, round, submittedAt, dueAt, history, reservations },
}: {
  status: AuthorStatus;
}) {
  const isAnswered = state === 'reservations-to-lift' && reservations.every((item) => item.state !== 'open');
  const last = history.at(-1);
  const reason = explained.includes(state) && last?.state === state ? last.reason : null;
  const underReview = state === 'in-review' || state === 'adjourned';
  return (
    <div className="desk-state">
      <p className="lead">
        <strong>{states[state]}</strong>
      </p>
      <p>{isAnswered ? t.answered : t.means[state]}</p>
      <p>
        <strong>{t.nextTitle}</strong> {t.next[state](stage !== null && stage.position < stage.count)}
        {waits.includes(state) && !dueAt && ` ${t.noDeadline}`}
      </p>
      {reason && (
        <p className="desk-said">
          {t.given}
          {messages.common.colon}
          <span lang={contentLang}>{reason}</span>
        </p>
      )}
      {dueAt && (
        <p>
          <strong>
            {underReview && stage
              ? t.reviewUntil(stage.committee.name, sayDeadline(dueAt))
              : asked.due(sayDeadline(dueAt))}
          </strong>
        </p>
      )}
      <ul className="facts">
        {stage && underReview && <li>{t.stage(stage.position, stage.count)}</li>}
        <li>{t.round(round)}</li>
        <li>{t.submitted(formatDay(submittedAt))}</li>
      </ul>
    </div>
  );
}
