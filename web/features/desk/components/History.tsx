import type { AuthorStatus, ReviewEvent } from '@passerelles/committee/shared';
import type { Type } from '@passerelles/content/shared';
import { formatDay } from '../../../lib/format/dates';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { RemarkList, ReservationList } from './Remarks';

const t = messages.desk.follow;
type Step = AuthorStatus['history'][number];

/** A step that only a newer server knows is shown by the state it led to. */
function said({ event, round, state }: Step): string {
  if (event === 'submit' && round > 1) return t.resubmitted;
  return t.events[event as ReviewEvent] ?? messages.desk.states[state];
}

function Asked({ type, step: { remarks, reservations } }: { type: Type; step: Step }) {
  if (remarks.length + reservations.length === 0) return null;
  return (
    <details className="desk-step">
      <summary>{reservations.length > 0 ? t.reserved(reservations.length) : t.asked(remarks.length)}</summary>
      {remarks.length > 0 && <RemarkList type={type} remarks={remarks} />}
      {reservations.length > 0 && <ReservationList reservations={reservations} />}
    </details>
  );
}

/** The steps of a sheet's review, latest first, without any member's name, with what was asked and answered in each round. */
export function History({ type, steps }: { type: Type; steps: AuthorStatus['history'] }) {
  if (steps.length === 0) return null;
  return (
    <section className="desk-block" aria-labelledby="histoire">
      <h2 id="histoire">{t.history}</h2>
      <ol className="list list-tight">
        {[...steps].reverse().map((step, index) => (
          <li key={index}>
            <p>
              <strong>{said(step)}</strong>
              {step.committee && ` · ${step.committee.name}`}
              {step.outcome && `${messages.common.colon}${t.outcomes[step.outcome]}`}
              {step.recordReference && (
                <>
                  {' · '}
                  <a href={`/releves/${step.recordReference}`}>{t.record}</a>
                </>
              )}
            </p>
            {step.reason && (
              <p className="desk-said" lang={contentLang}>
                {step.reason}
              </p>
            )}
            <Asked type={type} step={step} />
            <p className="small quiet">
              <time dateTime={step.at}>{formatDay(step.at)}</time> · {t.round(step.round)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
