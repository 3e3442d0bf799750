import { formatDay } from '../../lib/format/dates';
import type { Reference } from '../../lib/cms/raw';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';
import { committeeInSentence } from '../records/wording';
import type { Fact, PrintedSection, PrintedSheet, Runs } from './model';
import { lead } from './parts';
import { printable } from './printable';
import { fact, linked, ours, theirs, type Writer } from './runs';

/** A sheet on its way to print: what is said of it, and what it is found by in the index. */
export interface Printing {
  kind: PrintedSheet['kind'];
  title: string;
  summary: string;
  /** Path of its page. */
  href: string;
  licence: string | null;
  validation: { reference: string; committee: string | null; decidedAt: string } | null;
  /** What stands in a short form as well. */
  deciding: Fact[];
  facts: Fact[];
  sections: PrintedSection[];
  themes: Reference[];
  territories: Reference[];
  actors: Reference[];
}

/** @param short summary, mention and what decides, without the sections */
export function printedSheet(printing: Printing, at: number, short: boolean, writer: Writer): PrintedSheet {
  const { kind, title, summary, href, licence, deciding, facts, sections } = printing;
  return {
    id: `s-${at}`,
    kind,
    'kind-said': printable(messages.kinds.one[kind]),
    title: printable(title).replaceAll('\n', ' ').trim() || messages.common.untitled,
    summary: theirs(summary.trim()),
    mention: mention(printing, writer),
    facts: [
      ...(short ? deciding : [...deciding, ...facts]),
      ...fact(messages.exports.columns.url, linked(writer.site + href, href, writer)),
      ...fact(messages.common.licence, theirs(licence ?? 'CC BY 4.0')),
    ],
    sections: short ? [] : sections,
  };
}

/** “Validée par le comité de pilotage le 12 mars 2026, relevé n° 2026-001, comité de pilotage”, as its page says it. */
export function mention({ kind, validation }: Printing, writer: Writer): Runs {
  if (validation === null) return [];
  const { reference, committee, decidedAt } = validation;
  const words = kind === 'practice' ? messages.practices : messages.meetings;
  const [, number = reference, series = ''] = /^(\d{4}-\d+)-(.+)$/u.exec(reference) ?? [];
  const record = `${messages.practices.record(number)}, ${committee === null ? messages.records.series(series) : committeeInSentence(committee).name}`;
  const link = linked(record, pathTo('releves', reference), writer);
  if (committee === null) return lead(theirsBold(`${words.historical},`), link);
  const { name, common } = committeeInSentence(committee);
  return lead(theirsBold(`${(common ? words.validated : words.validatedBy)(name, formatDay(decidedAt))},`), link);
}

const theirsBold = (text: string): Runs => ours(text).map((run) => ({ ...run, b: true }));
