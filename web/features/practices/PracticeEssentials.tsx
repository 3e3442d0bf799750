import { practice as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { formatDay, yearsSince } from '../../lib/format/dates';
import { formatMoney } from '../../lib/format/numbers';
import { ActorGroup } from '../../ui/ActorGroup';
import { DateText } from '../../ui/DateText';
import { Essential, Essentials } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';
import { KnowledgeState } from '../../ui/KnowledgeState';
import { messages } from '../../messages';
import { HumanMeans } from './HumanMeans';

const { heading, option } = described(type);

const t = messages.practices;

/** What one needs to decide whether to read on. What is not known is said, what was never asked is left out. */
export function PracticeEssentials({ practice }: { practice: Practice }) {
  const over =
    practice.practiceStatus === 'ended' || practice.practiceStatus === 'abandoned' || practice.endDate !== null;
  return (
    <Essentials>
      {practice.owner && (
        <Essential label={heading('owner')}>
          <Links to={[practice.owner]} />
        </Essential>
      )}
      {practice.territories.length > 0 && (
        <Essential label={heading('territories')}>
          <Links to={practice.territories} />
        </Essential>
      )}
      {practice.startDate && (
        <Essential label={over ? heading('startDate') : t.since}>
          <DateText date={practice.startDate} />
        </Essential>
      )}
      {practice.endDate && (
        <Essential label={heading('endDate')}>
          <DateText date={practice.endDate} />
        </Essential>
      )}
      {practice.budget && <Budget budget={practice.budget} />}
      {practice.funders && (
        <Essential label={heading('funders')}>
          <ActorGroup group={practice.funders} none={t.noFunder} />
        </Essential>
      )}
      {practice.partners && (
        <Essential label={heading('partners')}>
          <ActorGroup group={practice.partners} none={t.noPartner} />
        </Essential>
      )}
      {practice.supporters.length > 0 && (
        <Essential label={heading('supporters')}>
          <Links to={practice.supporters} />
        </Essential>
      )}
      <HumanMeans means={practice.humanMeans} state={practice.humanMeansState} />
      {practice.audiences.length > 0 && (
        <Essential label={heading('audiences')}>
          <span lang={contentLang}>{practice.audiences.join(', ')}</span>
        </Essential>
      )}
      {practice.themes.length > 0 && (
        <Essential label={heading('themes')}>
          <Links to={practice.themes} />
        </Essential>
      )}
      <Freshness practice={practice} />
      {practice.publishedOn && <Essential label={heading('publishedOn')}>{formatDay(practice.publishedOn)}</Essential>}
    </Essentials>
  );
}

function Budget({ budget }: { budget: NonNullable<Practice['budget']> }) {
  const { state, amount, currency, year, note } = budget;
  return (
    <Essential label={year === null ? heading('budget') : `${heading('budget')} ${year}`}>
      {amount !== null ? (
        <span className="large">{formatMoney(amount, currency)}</span>
      ) : (
        state !== 'filled' && <KnowledgeState state={state} none={t.noBudget} />
      )}
      {note && (
        <span className="note" lang={contentLang}>
          {note}
        </span>
      )}
    </Essential>
  );
}

function Freshness({ practice }: { practice: Practice }) {
  const status = option('practiceStatus', practice.practiceStatus);
  const age = practice.statusConfirmedOn && t.confirmed(yearsSince(practice.statusConfirmedOn, new Date()));
  return (
    <Essential label={heading('practiceStatus')}>
      <span className={practice.practiceStatus === 'to-check' ? 'warn' : undefined}>
        {age ? `${status}${messages.common.colon}${age}` : status}
      </span>
    </Essential>
  );
}
