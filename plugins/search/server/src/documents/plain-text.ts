import { wordsOf, type Describe, type Type, type Values } from '@passerelles/content/shared';
import { withoutAddresses } from '../../../shared/domain/addresses';
import type { TextItem } from './entries';

type Line = string | number | null | undefined;

/** Joins what there is to say into paragraphs, without empty ones and without e-mail addresses. */
export function paragraphs(...lines: readonly Line[]): string {
  return lines
    .map((line) => withoutAddresses(String(line ?? '')))
    .filter((line) => line !== '')
    .join('\n');
}

export function fromItems(items: readonly TextItem[] | null | undefined): string[] {
  return (items ?? []).map((item) => item.text ?? '');
}

const nameIn: Describe = (_, row) => String(row['title'] ?? row['name'] ?? '');

/** Everything by which people find a sheet beside its title and summary, as its type is described. */
export const bodyOf = (type: Type, entry: object, acronyms: readonly string[]): string =>
  paragraphs(...wordsOf(type, entry as Values, nameIn), acronyms.join(', '));
