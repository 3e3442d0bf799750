import { headingOf, optionOf, type Type } from '@passerelles/content/shared';
import { locale } from './locale';

/** What pages say of a type, by its description, in the language of the site. */
export const described = (type: Type) => ({
  /** The heading of a field, a part (`decisions.carriers`) or a relation that others hold. */
  heading: (path: string): string => headingOf(type, path, locale),
  /** The words of a code of a closed list. */
  option: (path: string, code: string): string => optionOf(type, path, code, locale),
});
