import { counted as countedIn, pluralOf as pluralIn } from '@passerelles/kit/shared';
import { locale } from '../lib/locale';

/** “1 fiche”, “3 fiches”, with the plural of the language that the site speaks. */
export const counted = (count: number, one: string, many: string): string => countedIn(count, one, many, locale);

/** The words that go with a count which stands apart. */
export const pluralOf = (count: number, one: string, many: string): string => pluralIn(count, one, many, locale);
