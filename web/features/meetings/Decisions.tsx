import { contentLang } from '../../lib/locale';
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
          <p lang={contentLang}>{decision.statement}</p>
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
          <Links to={[decision.territory]} />
        </Essential>
      )}
      {decision.horizon && (
        <Essential label={t.horizon}>
          <DateText date={decision.horizon} />
        </Essential>
      )}
      {decision.progress && <Essential label={t.became}>{t.progress[decision.progress]}</Essential>}
      {decision.reason && (
        <Essential label={t.reason}>
          <span lang={contentLang}>{decision.reason}</span>
        </Essential>
      )}
      {decision.reviewDate && <Essential label={t.review}>{formatDay(decision.reviewDate)}</Essential>}
      {decision.practice && (
        <Essential label={t.relatedPractice}>
          <Links to={[decision.practice]} />
        </Essential>
      )}
    </dl>
  );
}
