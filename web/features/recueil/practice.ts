import { practice as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import type { ListedPractice } from '../../lib/cms/practices';
import { pathTo } from '../../lib/paths';
import { formatDay, yearsSince } from '../../lib/format/dates';
import { formatMoney } from '../../lib/format/numbers';
import { messages } from '../../messages';
import type { Fact, PrintedBlock, Runs } from './model';
import { documents, editions, group, lead, partialDate, programme, references, section, series, state } from './parts';
import { richText } from './rich-text';
import { fact, linked, listed, names, notKnown, ours, paragraphs, theirs, type Writer } from './runs';
import type { Printing } from './sheet';

const { heading, option } = described(type);

/** A practice sheet in print: the same facts and sections as its page, but for what is near it. */
export function printedPractice(practice: ListedPractice, writer: Writer, today: Date): Printing {
  return {
    kind: 'practice',
    title: practice.title,
    summary: practice.summary,
    href: pathTo('pratiques', practice.slug),
    licence: practice.licence,
    validation: practice.validation,
    deciding: deciding(practice, writer),
    facts: facts(practice, writer, today),
    sections: sections(practice, writer),
    themes: practice.themes,
    territories: practice.territories,
    actors: [
      ...(practice.owner ? [practice.owner] : []),
      ...(practice.partners?.actors ?? []),
      ...(practice.funders?.actors ?? []),
      ...practice.supporters,
    ],
  };
}

function deciding(practice: ListedPractice, writer: Writer): Fact[] {
  const over = ['ended', 'abandoned'].includes(practice.practiceStatus) || practice.endDate !== null;
  const { territories, startDate, owner } = practice;
  return [
    ...fact(heading('territories'), territories.length > 0 ? names(territories, writer) : notKnown()),
    ...fact(over ? heading('startDate') : messages.practices.since, startDate ? partialDate(startDate) : notKnown()),
    ...money(practice, writer),
    ...fact(heading('owner'), owner ? names([owner], writer) : notKnown()),
  ];
}

function money({ budget, funders }: ListedPractice, writer: Writer): Fact[] {
  if (!budget && funders) return fact(heading('funders'), group(funders, messages.practices.noFunder, writer));
  if (!budget) return fact(heading('budget'), notKnown());
  const label = budget.year === null ? heading('budget') : `${heading('budget')} ${budget.year}`;
  const said =
    budget.amount === null
      ? state(budget.state, messages.practices.noBudget)
      : ours(formatMoney(budget.amount, budget.currency));
  return fact(label, lead(said, theirs(budget.note)));
}

function facts(practice: ListedPractice, writer: Writer, today: Date): Fact[] {
  const t = messages.practices;
  const { endDate, budget, funders, partners, supporters, audiences, themes } = practice;
  return [
    ...fact(heading('endDate'), endDate ? partialDate(endDate) : []),
    ...(budget && funders ? fact(heading('funders'), group(funders, t.noFunder, writer)) : []),
    ...(partners ? fact(heading('partners'), group(partners, t.noPartner, writer)) : []),
    ...fact(heading('supporters'), names(supporters, writer)),
    ...fact(heading('humanMeans'), humanMeans(practice)),
    ...fact(heading('audiences'), theirs(audiences.join(', '))),
    ...fact(heading('themes'), names(themes, writer)),
    ...fact(heading('practiceStatus'), freshness(practice, today)),
    ...(practice.publishedOn ? fact(heading('publishedOn'), ours(formatDay(practice.publishedOn))) : []),
  ];
}

function humanMeans({ humanMeans: means, humanMeansState: known }: ListedPractice): Runs {
  if (means.length === 0) return known === null ? [] : state(known, messages.practices.noHumanMeans);
  return means.flatMap(
    ({ role, count }, at): Runs => [
      ...(at > 0 ? ours(' ; ') : []),
      ...theirs(role),
      ...ours(count === null ? ` (${messages.common.unknownCount})` : messages.practices.humanMean(count)),
    ],
  );
}

function freshness({ practiceStatus, statusConfirmedOn }: ListedPractice, today: Date): Runs {
  const status = option('practiceStatus', practiceStatus);
  const age = statusConfirmedOn && messages.practices.confirmed(yearsSince(statusConfirmedOn, today));
  return ours(age ? `${status}${messages.common.colon}${age}` : status);
}

function sections(practice: ListedPractice, writer: Writer) {
  const texts = (items: readonly string[]) => listed(items.map((item) => theirs(item)));
  const text = (value: string | null) => (value === null ? [] : paragraphs(value));
  return [
    section(heading('context'), text(practice.context)),
    section(heading('objectives'), texts(practice.objectives)),
    section(heading('expectedResults'), texts(practice.expectedResults)),
    section(heading('description'), richText(practice.description, writer)),
    section(heading('indicators'), practice.indicators.flatMap(series)),
    section(heading('programme'), programme(practice.programme, writer)),
    section(heading('results'), text(practice.results)),
    section(heading('strengths'), texts(practice.strengths)),
    section(heading('improvements'), texts(practice.improvements)),
    section(heading('observations'), texts(practice.observations)),
    section(heading('presentedAt'), references(practice.presentedAt, writer)),
    section(heading('inspiredBy'), inspirations(practice, writer)),
    section(heading('inspired'), references(practice.inspired, writer)),
    section(
      messages.practices.editions,
      editions(
        [
          [heading('previousEdition'), practice.previousEdition],
          [heading('nextEdition'), practice.nextEdition],
        ],
        writer,
      ),
    ),
    section(heading('documents'), documents(practice.documents, writer)),
    section(heading('provenance'), provenance(practice, writer)),
  ].flat();
}

function inspirations({ inspiredBy, lineage }: ListedPractice, writer: Writer): PrintedBlock[] {
  if (inspiredBy.length === 0) return [];
  const items = inspiredBy.map((source): PrintedBlock[] => {
    const told = lineage.find(({ practiceSlug }) => source.href === pathTo('pratiques', practiceSlug));
    const rows = (['kept', 'changed', 'dropped'] as const).flatMap((part) =>
      fact(heading(`lineage.${part}`), theirs(told?.[part] ?? null)),
    );
    return [{ t: 'p', runs: names([source], writer) }, ...(rows.length > 0 ? [{ t: 'facts' as const, rows }] : [])];
  });
  return [{ t: 'list', ordered: false, items }];
}

const provenance = ({ provenance: sources, sameAs }: ListedPractice, writer: Writer): PrintedBlock[] =>
  listed([
    ...sources.map(({ label, url, note }) => lead(linked(label, url ?? '', writer), theirs(note))),
    ...sameAs.map((url) => lead(ours(heading('sameAs')), linked(url, url, writer))),
  ]);
