import { isFollowed } from '../../lib/paths';
import { messages } from '../../messages';
import type { Fact, PrintedBlock, Run, Runs } from './model';
import { printable } from './printable';

/** Makes runs of what pages say. `site`: its address, which paths need in a file that is read elsewhere. */
export interface Writer {
  site: string;
}

/** A file that is read elsewhere has no longer ones; beyond 8 000 characters the compiler refuses. */
const LONGEST_ADDRESS = 2_000;

/** What somebody wrote; each of its lines on a line. */
export const theirs = (text: string | null, as: Omit<Run, 's'> = {}): Runs => {
  if (text === null) return [];
  const lines = printable(text).split('\n');
  return lines.flatMap(
    (line, at): Runs => [
      ...(at > 0 ? [{ s: '', br: true as const }] : []),
      ...(line.trim() === '' ? [] : [{ s: line, ...as }]),
    ],
  );
};

/** Words of ours. */
export const ours = (text: string): Runs => (text === '' ? [] : [{ s: printable(text), o: true }]);

/** The address that a link of a page leads to, read elsewhere; null where it is none to follow. */
export function absolute(href: string, { site }: Writer): string | null {
  if (!isFollowed(href)) return null;
  const address = href.startsWith('/') ? site + href : href;
  const written = URL.canParse(address) ? new URL(address).href : null;
  return written !== null && written.length <= LONGEST_ADDRESS ? written : null;
}

/** A text that leads somewhere. Without a text that can be seen there is nothing to follow. */
export function linked(text: string, href: string, writer: Writer): Runs {
  const address = absolute(href, writer);
  return theirs(text, address === null ? {} : { u: address });
}

/** Names with their pages, one after the other. */
export const names = (list: readonly { name: string; href: string }[], writer: Writer): Runs =>
  list.flatMap(({ name, href }, at) => [...(at > 0 ? ours(', ') : []), ...linked(name, href, writer)]);

/** A fact, where something is said of it. */
export const fact = (label: string, runs: Runs): Fact[] =>
  runs.some(({ s }) => s.trim() !== '') ? [{ label: printable(label), runs }] : [];

export const notKnown = (): Runs => ours(messages.common.notCommunicated);

/** Paragraphs of a plain text. */
export const paragraphs = (text: string): PrintedBlock[] =>
  text
    .split(/\n\s*\n/u)
    .map((one) => theirs(one.trim()))
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ t: 'p', runs }));

/** A list of texts; empty ones are left out. */
export function listed(items: readonly Runs[], ordered = false): PrintedBlock[] {
  const kept = items.filter((runs) => runs.length > 0);
  return kept.length === 0 ? [] : [{ t: 'list', ordered, items: kept.map((runs) => [{ t: 'p', runs }]) }];
}
