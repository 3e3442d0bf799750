import type { ReactNode } from 'react';
import { practice as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { formatDay, yearsSince } from '../../lib/format/dates';
import { formatMoney } from '../../lib/format/numbers';
import { ActorGroup } from '../../ui/ActorGroup';
import { DateText } from '../../ui/DateText';
import { DecidingEssentials, Essential } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';
import { KnowledgeState, Unknown } from '../../ui/KnowledgeState';
import { messages } from '../../messages';
import { HumanMeans } from './HumanMeans';

const { heading, option } = described(type);

const t = messages.practices;

/** What one needs to decide whether to read on. What is not known is said, what was never asked is left out. */
export function PracticeEssentials({ practice, children }: { practice: Practice; children: ReactNode }) {
  return (
    <DecidingEssentials title={t.forMe} first={<Deciding practice={practice} />} after={children}>
      {practice.endDate && (
        <Essential label={heading('endDate')}>
          <DateText date={practice.endDate} />
        </Essential>
      )}
      {practice.budget && practice.funders && <Funders practice={practice} />}
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
    </DecidingEssentials>
  );
}

/** Where, since when, with what money, who. What is not known is said: one decides by that, too. */
function Deciding({ practice }: { practice: Practice }) {
  const over =
    practice.practiceStatus === 'ended' || practice.practiceStatus === 'abandoned' || practice.endDate !== null;
  return (
    <>
      <Essential label={heading('territories')}>
        {practice.territories.length > 0 ? <Links to={practice.territories} /> : <NotKnown />}
      </Essential>
      <Essential label={over ? heading('startDate') : t.since}>
        {practice.startDate ? <DateText date={practice.startDate} /> : <NotKnown />}
      </Essential>
      {practice.budget ? (
        <Budget budget={practice.budget} />
      ) : practice.funders ? (
        <Funders practice={practice} />
      ) : (
        <Essential label={heading('budget')}>
          <NotKnown />
        </Essential>
      )}
      <Essential label={heading('owner')}>{practice.owner ? <Links to={[practice.owner]} /> : <NotKnown />}</Essential>
    </>
  );
}

const NotKnown = () => <Unknown>{messages.common.notCommunicated}</Unknown>;

function Funders({ practice: { funders } }: { practice: Practice }) {
  if (!funders) return null;
  return (
    <Essential label={heading('funders')}>
      <ActorGroup group={funders} none={t.noFunder} />
    </Essential>
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
