import { contentKinds } from '@passerelles/config/vocabulary';
import { optionOf, practice, typeOf } from '@passerelles/content/shared';
import { readSearchParams } from '@passerelles/search/shared';
import { alertWords } from '../mails/alert-words';
import { namedFilters, type presentNames } from './present-names';

/** A saved search in words: what was typed, then each filter by its name. On one line, whatever was typed. */
export async function describeSearch(
  search: string,
  locale: 'fr' | 'en',
  nameOf: ReturnType<typeof presentNames>,
): Promise<string> {
  const read = readSearchParams(search);
  if (!read.ok) return search;
  const words = alertWords[locale];
  const { q, kind, audience, year, status, validated } = read.value;
  const names: string[] = [];
  for (const [facet, uid] of Object.entries(namedFilters) as [keyof typeof namedFilters, string][])
    for (const slug of read.value[facet]) names.push((await nameOf(uid, slug)).name);
  const parts = [
    ...(q.trim() === '' ? [] : [words.quoted(q.replace(/[\s\p{Cc}]+/gu, ' ').trim())]),
    ...kind.map((one) => typeOf(contentKinds[one].uid)?.label[locale] ?? one),
    ...names,
    ...audience,
    ...year,
    ...status.map((one) => optionOf(practice, 'practiceStatus', one, locale)),
    ...validated.map((one) => words.validated[one === 'true' ? 'yes' : 'no']),
  ];
  return parts.length === 0 ? words.everything : parts.join(' · ');
}
