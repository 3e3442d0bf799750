import { meetingReport } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import { formatDay } from '../../lib/format/dates';
import { DateText } from '../../ui/DateText';
import { Essential } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';
import type { LinkedDecision } from './load';

const { heading, option } = described(meetingReport);

/** What was decided: the statement, who carries it, until when, and what became of it. */
export function Decisions({ decisions }: { decisions: LinkedDecision[] }) {
  return (
    <ul className="list">
      {decisions.map((decision, index) => (
        <li className="decision" key={index}>
          <p className="small quiet">{option('decisions.kind', decision.kind)}</p>
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
        <Essential label={heading('decisions.carriers')}>
          <Links to={decision.carriers} />
        </Essential>
      )}
      {decision.territory && (
        <Essential label={heading('decisions.territory')}>
          <Links to={[decision.territory]} />
        </Essential>
      )}
      {decision.horizon && (
        <Essential label={heading('decisions.horizon')}>
          <DateText date={decision.horizon} />
        </Essential>
      )}
      {decision.progress && (
        <Essential label={heading('decisions.progress')}>{option('decisions.progress', decision.progress)}</Essential>
      )}
      {decision.reason && (
        <Essential label={heading('decisions.reason')}>
          <span lang={contentLang}>{decision.reason}</span>
        </Essential>
      )}
      {decision.reviewDate && (
        <Essential label={heading('decisions.reviewDate')}>{formatDay(decision.reviewDate)}</Essential>
      )}
      {decision.practice && (
        <Essential label={heading('decisions.practiceSlug')}>
          <Links to={[decision.practice]} />
        </Essential>
      )}
    </dl>
  );
}
