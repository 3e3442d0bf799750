import { createContext, useContext, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { languageOf, writtenNumber } from '@passerelles/kit/shared';
import { fieldLabel, isUngrouped, readingRank, valueLabel, type FieldLabels, type Localized } from '../../../shared';
import { useMe } from './me';

const DocumentType = createContext('');

/** All that stands inside is about a document of this content type. */
export const OfType = ({ uid, children }: { uid: string; children: ReactNode }) => (
  <DocumentType.Provider value={uid}>{children}</DocumentType.Provider>
);

export interface Names {
  /** What a field is called, by its path (`budget.amount`). */
  field(path: string): string;
  /** The words of a value of a closed list; null for any other value. */
  value(path: string, code: string): string | null;
  /** A number as people write it in the language of the panel; a year is not grouped. */
  number(path: string, value: number): string;
  /** Where a field comes in the reading order. */
  rank(path: string): number;
}

function useLanguage(): (words: Localized) => string {
  const { locale } = useIntl();
  return (words) => (locale.startsWith('fr') ? words.fr : words.en);
}

/** The names that the configuration gives to the fields of each governed type, in the language of the panel. */
export function useNamesByType(): (uid: string) => Names {
  const said = useLanguage();
  const { locale } = useIntl();
  const { types } = useMe();
  return (uid) => {
    const fields: FieldLabels = types[uid]?.fields ?? {};
    return {
      field: (path) => said(fieldLabel(fields, path)),
      value(path, code) {
        const words = valueLabel(fields, path, code);
        return words && said(words);
      },
      number: (path, value) => (isUngrouped(fields, path) ? String(value) : writtenNumber(value, languageOf(locale))),
      rank: (path) => readingRank(fields, path),
    };
  };
}

/** The same, of the type that {@link OfType} names. */
export function useNames(): Names {
  return useNamesByType()(useContext(DocumentType));
}

/** The name of a content type; its uid where it is no longer governed. */
export function useTypeName(): (uid: string) => string {
  const said = useLanguage();
  const { types } = useMe();
  return (uid) => (types[uid] ? said(types[uid].name) : uid);
}
