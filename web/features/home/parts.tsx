import { contentLang } from '../../lib/locale';
import { formatNumber } from '../../lib/format/numbers';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';
import { Links } from '../../ui/Joined';
import { MeetingDate } from '../meetings/MeetingDate';
import { bubblesOf } from '../search/map/bubbles';
import { PlacesMap } from '../search/map/PlacesMap';
import { searchAddress } from '../search/state';
import type { Told } from './choose';
import type { HomeContent } from './load';

const t = messages.home;
const shared = { kind: ['practice', 'meeting-report'] } satisfies Parameters<typeof searchAddress>[0];

/** On a wide screen: what was shared where. The same stands, as a list too, on the map of the search. */
export function SharedWhere({ places }: { places: HomeContent['places'] }) {
  const { bubbles } = bubblesOf(places);
  if (bubbles.length === 0) return null;
  return (
    <section className="hero-map" aria-labelledby="carte">
      <h2 id="carte" className="sr">
        {t.map}
      </h2>
      <PlacesMap
        bubbles={bubbles}
        hrefOf={(territory) => searchAddress({ ...shared, territory: [territory] })}
        caption={<a href={searchAddress({ ...shared, view: 'map' })}>{t.wholeMap}</a>}
      />
    </section>
  );
}

/** What is published, counted as the page is made. */
export function Figures({ figures }: { figures: HomeContent['figures'] }) {
  const each = [
    ['/pratiques', figures.practices, t.figures.practices],
    ['/rencontres', figures.meetings, t.figures.meetings],
    ['/acteurs', figures.actors, t.figures.actors],
  ] as const;
  return (
    <ul className="key-figures" aria-label={t.figures.title}>
      {each.map(([href, count, words]) => (
        <li key={href}>
          <a href={href}>
            <strong>{formatNumber(count)}</strong> {words(count)}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function ToldPractice({ told: { title, href, sentences } }: { told: Told }) {
  return (
    <section className="told" aria-labelledby="racontee">
      <h2 id="racontee" className="told-title">
        {t.told}
      </h2>
      <p className="lead" lang={contentLang}>
        {sentences.join(' ')}
      </p>
      <p>
        {t.readOn}{' '}
        <a href={href} lang={contentLang}>
          {title}
        </a>
      </p>
    </section>
  );
}

export function Upcoming({ meetings }: { meetings: HomeContent['upcoming'] }) {
  return (
    <section aria-labelledby="prochaines">
      <div className="list-head">
        <h2 id="prochaines">{t.upcoming}</h2>
        <a href="/agenda.ics">{t.calendar}</a>
      </div>
      <ul className="list list-tight">
        {meetings.map((meeting) => (
          <li key={meeting.slug}>
            <h3 className="record-number">
              <a href={pathTo('rencontres', meeting.slug)} lang={contentLang}>
                {meeting.title}
              </a>
            </h3>
            <p className="small quiet">
              <MeetingDate meeting={meeting} />
              {(meeting.place || meeting.territories.length > 0) && ' · '}
              {meeting.place ? <span lang={contentLang}>{meeting.place}</span> : <Links to={meeting.territories} />}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
