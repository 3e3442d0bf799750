import { meetingReport } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import type { Decision, ListedMeeting } from '../../lib/cms/meetings';
import { pathTo } from '../../lib/paths';
import type { Reference } from '../../lib/cms/raw';
import { formatDay } from '../../lib/format/dates';
import { formatNumber } from '../../lib/format/numbers';
import { formatPeriod } from '../../lib/format/period';
import { messages } from '../../messages';
import type { Fact, PrintedBlock, Runs } from './model';
import { documents, editions, lead, partialDate, programme, references, section, state } from './parts';
import { richText } from './rich-text';
import { fact, listed, names, ours, theirs, type Writer } from './runs';
import { printable } from './printable';
import type { Printing } from './sheet';

const { heading, option } = described(meetingReport);

/** A meeting report in print, with the sheets that its decisions name, of those that are published. */
export function printedMeeting(meeting: ListedMeeting, writer: Writer, named: readonly Reference[]): Printing {
  return {
    kind: 'meeting-report',
    title: meeting.title,
    summary: meeting.summary ?? '',
    href: pathTo('rencontres', meeting.slug),
    licence: null,
    validation: meeting.validation,
    deciding: deciding(meeting, writer),
    facts: facts(meeting, writer),
    sections: sections(meeting, writer, named),
    themes: meeting.themes,
    territories: meeting.territories,
    actors: [...meeting.organisers, ...meeting.supporters],
  };
}

function deciding(meeting: ListedMeeting, writer: Writer): Fact[] {
  return [
    ...fact(heading('date'), when(meeting)),
    ...(meeting.place
      ? fact(heading('place'), theirs(meeting.place))
      : fact(heading('territories'), names(meeting.territories, writer))),
    ...fact(heading('organisers'), names(meeting.organisers, writer)),
    ...fact(heading('attendance'), attendance(meeting, writer)),
  ];
}

function when({ date, endDate }: ListedMeeting): Runs {
  const period = date && formatPeriod(date, endDate);
  if (period) return ours(period);
  if (date) return partialDate(date);
  return ours(endDate ? formatDay(endDate) : messages.meetings.unknownDate);
}

function attendance({ attendance: said }: ListedMeeting, writer: Writer): Runs {
  if (!said) return [];
  const count =
    said.count === null ? state(said.state, messages.meetings.noAttendance) : ours(formatNumber(said.count));
  const who =
    said.actors.length === 0
      ? []
      : [...ours(heading('attendance.actors') + messages.common.colon), ...names(said.actors, writer)];
  return lead(lead(count, theirs(said.note)), who);
}

function facts(meeting: ListedMeeting, writer: Writer): Fact[] {
  const { kind, place, territories, supporters, committee, themes } = meeting;
  return [
    ...(kind ? fact(heading('kind'), ours(option('kind', kind))) : []),
    ...(place ? fact(heading('territories'), names(territories, writer)) : []),
    ...fact(heading('supporters'), names(supporters, writer)),
    ...fact(heading('committee'), names(committee ? [committee] : [], writer)),
    ...fact(heading('themes'), names(themes, writer)),
  ];
}

function sections(meeting: ListedMeeting, writer: Writer, named: readonly Reference[]) {
  return [
    section(heading('programme'), programme(meeting.programme, writer)),
    section(heading('proceedings'), richText(meeting.proceedings, writer)),
    section(heading('outcomes'), meeting.outcomes.flatMap(outcome)),
    section(
      heading('decisions'),
      meeting.decisions.length === 0
        ? []
        : [{ t: 'list', ordered: false, items: meeting.decisions.map((one) => decision(one, writer, named)) }],
    ),
    section(heading('practicesPresented'), references(meeting.practicesPresented, writer)),
    section(heading('mentionedActors'), references(meeting.mentionedActors, writer)),
    section(heading('mentionedTerritories'), references(meeting.mentionedTerritories, writer)),
    section(
      messages.meetings.editions,
      editions(
        [
          [heading('previousEdition'), meeting.previousEdition],
          [heading('nextEdition'), meeting.nextEdition],
        ],
        writer,
      ),
    ),
    section(heading('documents'), documents(meeting.documents, writer)),
  ].flat();
}

const headed = (level: 3 | 4, text: string): PrintedBlock[] =>
  printable(text).trim() === '' ? [] : [{ t: 'h', level, runs: theirs(text) }];

/** An axis and what it leads to; an axis without a name that can be printed has its perspectives one level higher. */
function outcome({ axis, perspectives }: ListedMeeting['outcomes'][number]): PrintedBlock[] {
  const head = headed(3, axis);
  return [
    ...head,
    ...perspectives.flatMap(({ title, points }) => [
      ...headed(head.length > 0 ? 4 : 3, title),
      ...listed(points.map((point) => theirs(point))),
    ]),
  ];
}

function decision(told: Decision, writer: Writer, named: readonly Reference[]): PrintedBlock[] {
  const practice = named.find(({ href }) => href === pathTo('pratiques', told.practiceSlug ?? ''));
  const rows = [
    ...fact(heading('decisions.carriers'), names(told.carriers, writer)),
    ...fact(heading('decisions.territory'), names(told.territory ? [told.territory] : [], writer)),
    ...fact(heading('decisions.horizon'), told.horizon ? partialDate(told.horizon) : []),
    ...fact(heading('decisions.progress'), told.progress ? ours(option('decisions.progress', told.progress)) : []),
    ...fact(heading('decisions.reason'), theirs(told.reason)),
    ...fact(heading('decisions.reviewDate'), told.reviewDate ? ours(formatDay(told.reviewDate)) : []),
    ...fact(heading('decisions.practiceSlug'), names(practice ? [practice] : [], writer)),
  ];
  const kind = ours(option('decisions.kind', told.kind) + messages.common.colon);
  return [
    { t: 'p', runs: [...kind, ...theirs(told.statement)] },
    ...(rows.length > 0 ? [{ t: 'facts' as const, rows }] : []),
  ];
}
