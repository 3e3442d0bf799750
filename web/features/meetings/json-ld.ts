import { contentLocale } from '@passerelles/config/vocabulary';
import type { Meeting } from '../../lib/cms/meetings';

/** The meeting as a schema.org Event. A date of unknown year is no date for a machine: it is left out. */
export function meetingJsonLd(meeting: Meeting, url: string): object {
  const date = meeting.date && meeting.date.precision !== 'day-of-unknown-year' ? meeting.date.value : null;
  const place = meeting.place ?? meeting.territories[0]?.name;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: meeting.title,
    url,
    inLanguage: contentLocale,
    ...(date && { startDate: date }),
    ...(meeting.endDate && { endDate: meeting.endDate }),
    ...(meeting.summary && { description: meeting.summary }),
    ...(place && { location: { '@type': 'Place', name: place } }),
    ...(meeting.organisers.length > 0 && {
      organizer: meeting.organisers.map(({ name }) => ({ '@type': 'Organization', name })),
    }),
  };
}
