import { textsOfBlocks } from '@passerelles/kit/shared';
import type { Block, Session, TextItem } from './entries';

/** Addresses of people have no place in a public index, even where someone typed one into a text. */
const mailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

type Line = string | number | null | undefined;

/** Joins what there is to say into paragraphs, without empty ones and without e-mail addresses. */
export function paragraphs(...lines: readonly Line[]): string {
  return lines
    .map((line) => withoutAddresses(String(line ?? '')))
    .filter((line) => line !== '')
    .join('\n');
}

export function withoutAddresses(text: string): string {
  // The pattern is slow on long texts, and hardly any has an address.
  return (text.includes('@') ? text.replace(mailAddress, '') : text).trim();
}

/** The words of structured text, one paragraph per block. */
export const fromBlocks = (blocks: readonly Block[] | null | undefined): string[] => textsOfBlocks(blocks);

export function fromItems(items: readonly TextItem[] | null | undefined): string[] {
  return (items ?? []).map((item) => item.text ?? '');
}

/** One paragraph per session: title, note, and who spoke for whom. */
export function fromSessions(sessions: readonly Session[] | null | undefined): string[] {
  return (sessions ?? []).map((session) => {
    const speakers = (session.speakers ?? []).map(({ name, role, organisation }) =>
      phrase(', ', name, role, organisation?.name),
    );
    return phrase(' — ', session.title, session.note, ...speakers);
  });
}

/** Joins the parts that are there. */
export function phrase(separator: string, ...parts: readonly Line[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator);
}

/** `40 000` as French writes it; nothing for what is no number. */
export function frenchNumber(value: number | string): string {
  return Number.isFinite(Number(value)) ? new Intl.NumberFormat('fr-FR').format(Number(value)) : '';
}
