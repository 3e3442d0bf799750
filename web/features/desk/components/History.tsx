import type { AuthorStatus } from '@passerelles/committee/shared';
import { formatDay } from '../../../lib/format/dates';
import { messages } from '../../../messages';

const t = messages.desk;

/** The way of a sheet, latest step first, without any member's name. */
export function History({ steps }: { steps: AuthorStatus['history'] }) {
  if (steps.length === 0) return null;
  return (
    <section className="desk-block" aria-labelledby="histoire">
      <h2 id="histoire">{t.follow.history}</h2>
      <ol className="list list-tight">
        {[...steps].reverse().map(({ at, state, round, committee, outcome, reason, recordReference }, index) => (
          <li key={index}>
            <p>
              <strong>{t.states[state]}</strong>
              {committee && ` · ${committee.name}`}
              {outcome && ` : ${t.follow.outcomes[outcome]}`}
              {recordReference && (
                <>
                  {' · '}
                  <a href={`/releves/${recordReference}`}>{t.follow.record}</a>
                </>
              )}
            </p>
            {reason && <p>{reason}</p>}
            <p className="small quiet">
              <time dateTime={at}>{formatDay(at)}</time> · {t.follow.round(round)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
