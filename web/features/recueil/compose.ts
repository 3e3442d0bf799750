import { contentLocale } from '@passerelles/config/vocabulary';
import { byName } from '../../lib/format/order';
import { formatDay } from '../../lib/format/dates';
import { locale } from '../../lib/locale';
import type { Reference } from '../../lib/cms/raw';
import { messages } from '../../messages';
import type { Fact, PrintedDocument, PrintedIndex, PrintedSheet, Runs } from './model';
import { printable } from './printable';
import { linked, ours, theirs, type Writer } from './runs';
import { printedSheet, type Printing } from './sheet';

/** What a recueil is of. */
export interface Selection {
  /** What it was narrowed to, when that is one thing; its words come from authors. */
  title: string | null;
  /** The words and filters, each with its name. */
  criteria: { label: string; values: string }[];
  /** Where the same selection is read, absolute. */
  address: string;
  short: boolean;
}

/** A recueil: cover, contents, sheets, index. */
export function composeRecueil(
  printings: readonly Printing[],
  { title, criteria, address, short }: Selection,
  day: string,
  writer: Writer,
): PrintedDocument {
  const t = messages.recueil;
  const sheets = printings.map((printing, at) => printedSheet(printing, at, short, writer));
  const named = title === null ? t.all : title;
  const absent = JSON.stringify(sheets).includes('\u25a1');
  const edition: Runs[] = [
    ours(`${t.edition(formatDay(day))} ${short ? t.short : t.full}`),
    [...ours(`${t.readAt} `), ...linked(address, address, writer)],
    ours(messages.layout.licence),
    ...(absent ? [ours(t.absent)] : []),
  ];
  return {
    ...frame(`${t.title} · ${named}`, day, address, t.running(formatDay(day))),
    short,
    cover: {
      title: title === null ? ours(t.all) : theirs(title.replaceAll('\n', ' ')),
      lead: ours(t.count(count(printings, 'practice'), count(printings, 'meeting-report'))),
      selection: criteria.map(({ label, values }): Fact => ({ label: printable(label), runs: theirs(values) })),
      edition,
    },
    sheets,
    indexes: [
      indexOf(t.byTheme, printings, sheets, ({ themes }) => themes),
      indexOf(t.byTerritory, printings, sheets, ({ territories }) => territories),
      indexOf(t.byActor, printings, sheets, ({ actors }) => actors),
    ].filter(({ entries }) => entries.length > 0),
  };
}

/** One sheet alone. @param day of the file's description: the same content gives the same file */
export function composeSheet(printing: Printing, day: string, writer: Writer): PrintedDocument {
  const sheet = printedSheet(printing, 0, false, writer);
  return {
    ...frame(sheet.title, day, writer.site + printing.href, messages.kinds.one[printing.kind]),
    short: false,
    cover: null,
    sheets: [sheet],
    indexes: [],
  };
}

function frame(title: string, day: string, address: string, running: string) {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const t = messages.recueil;
  return {
    title: printable(title).replaceAll('\n', ' '),
    site: messages.layout.name,
    lang: locale,
    theirs: contentLocale,
    date: [year, month, date] as [number, number, number],
    running: printable(running),
    address: printable(address),
    words: { colon: messages.common.colon, 'page-of': t.pageOf, contents: t.contents, index: t.index },
  };
}

const count = (printings: readonly Printing[], kind: PrintedSheet['kind']): number =>
  printings.filter((printing) => printing.kind === kind).length;

/** Each name once, in the order of the alphabet, with the sheets that bear it. */
function indexOf(
  title: string,
  printings: readonly Printing[],
  sheets: readonly PrintedSheet[],
  of: (printing: Printing) => readonly Reference[],
): PrintedIndex {
  const found = new Map<string, { name: string; sheets: string[] }>();
  printings.forEach((printing, at) => {
    for (const { name, href } of of(printing)) {
      const entry = found.get(href) ?? { name: printable(name).replaceAll('\n', ' '), sheets: [] };
      const id = sheets[at]?.id;
      if (id !== undefined && !entry.sheets.includes(id)) entry.sheets.push(id);
      found.set(href, entry);
    }
  });
  return { title, entries: [...found.values()].sort(byName) };
}
