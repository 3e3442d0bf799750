import { counted as countedIn } from '@passerelles/kit/shared';
import { locale } from '../lib/locale';

/** “1 fiche”, “3 fiches”, with the plural of the language that the site speaks. */
export const counted = (count: number, one: string, many: string): string => countedIn(count, one, many, locale);
