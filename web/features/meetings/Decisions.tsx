import { formatDay } from '../../lib/format/dates';
import { DateText } from '../../ui/DateText';
import { Essential } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';
import { messages } from '../../messages';
import type { LinkedDecision } from './load';

const t = messages.meetings;

/** What was decided: the statement, who carries it, until when, and what became of it. */
export function Decisions({ decisions }: { decisions: LinkedDecision[] }) {
  return (
    <ul className="list">
      {decisions.map((decision, index) => (
        <li className="decision" key={index}>
          <p className="small quiet">{t.outcomeKind[decision.kind]}</p>
          <p>{decision.statement}</p>
          <Details decision={decision} />
        </li>
      ))}
    </ul>
  );
}

function Details({ decision }: { decision: LinkedDecision }) {
  return (
    <dl className="details small">
      {decision.carriers.length > 0 && (
        <Essential label={t.carriedBy}>
          <Links to={decision.carriers} />
        </Essential>
      )}
      {decision.territory && (
        <Essential label={t.territory}>
          <a href={decision.territory.href}>{decision.territory.name}</a>
        </Essential>
      )}
      {decision.horizon && (
        <Essential label={t.horizon}>
          <DateText date={decision.horizon} />
        </Essential>
      )}
      {decision.progress && <Essential label={t.became}>{t.progress[decision.progress]}</Essential>}
      {decision.reason && <Essential label={t.reason}>{decision.reason}</Essential>}
      {decision.reviewDate && <Essential label={t.review}>{formatDay(decision.reviewDate)}</Essential>}
      {decision.practice && (
        <Essential label={t.relatedPractice}>
          <a href={decision.practice.href}>{decision.practice.name}</a>
        </Essential>
      )}
    </dl>
  );
}
