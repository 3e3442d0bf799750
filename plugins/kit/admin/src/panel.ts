import { useIntl } from 'react-intl';
import type { z } from 'zod';
import { wordsOf, type RefusalTable } from '../../shared';
import { useActOf, type Act } from './acts';
import { useExplain } from './explain';
import { useAnswerOf, type Answer, type Asking } from './answers';

/** Reads one message of a plugin's catalogue; plurals and choices follow ICU syntax. */
export type Text<Key extends string = string> = (key: Key, values?: Record<string, string | number>) => string;

type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/** What the screens of one plugin read by: its messages, the words for its refusals, and its requests. */
export interface Panel<Key extends string> {
  /** The messages in the language of the person who is signed in; French is complete and is what a missing translation falls back to. */
  useText(): Text<Key>;
  /** The words for a value of a closed list (`state.accepted`); null when the list grew on the server before the catalogue did. */
  wordsFor(text: Text<Key>, list: string, code: string): string | null;
  /** The same, or the value itself: a person reads an unknown code rather than nothing. */
  label(text: Text<Key>, list: string, code: string): string;
  /** What to tell a person whose request failed. */
  useExplain(): (error: unknown) => string;
  /** The words for a refusal of the plugin's closed list: the catalogue's `error.*`, else those of its table; null for an unknown code. */
  useRefusalWords(): (code: string) => string | null;
  /** One act of a person; a refusal is told in these words. */
  useAct(): Act;
  useAnswer<S extends z.ZodType>(contract: S, url: string | null, asking?: Asking): Answer<z.output<S>>;
  /** Hands the catalogues over to Strapi's panel, every key behind the plugin's name. */
  registerTrads(given: { locales: string[] }): Promise<{ locale: string; data: Record<string, string> }[]>;
}

/** @param refusals the table whose words the screens show where the catalogue has none of their own */
export function panelOf<const Key extends string>(
  plugin: string,
  fr: Catalogue<Key>,
  en: Catalogue<Key>,
  refusals: RefusalTable = {},
): Panel<Key> {
  const catalogues: Record<string, Catalogue<Key>> = { fr, en };
  const isKnown = (key: string): key is Key => Object.hasOwn(fr, key);

  const useText = (): Text<Key> => {
    const { formatMessage } = useIntl();
    return (key, values) => formatMessage({ id: `${plugin}.${key}`, defaultMessage: fr[key] }, values);
  };
  const wordsFor: Panel<Key>['wordsFor'] = (text, list, code) => {
    const key = `${list}.${code}`;
    return isKnown(key) ? text(key) : null;
  };
  const useRefusalWords = () => {
    const text = useText();
    const language = useIntl().locale.startsWith('en') ? 'en' : 'fr';
    const said = (code: string) => (Object.hasOwn(refusals, code) ? wordsOf(refusals, code, language) : null);
    return (code: string) => wordsFor(text, 'error', code) ?? said(code);
  };
  const prefixed = (catalogue: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`${plugin}.${key}`, message]));

  return {
    useText,
    wordsFor,
    label: (text, list, code) => wordsFor(text, list, code) ?? code,
    useRefusalWords,
    useExplain: () => useExplain(useRefusalWords()),
    useAct: () => useActOf(useRefusalWords()),
    useAnswer: (contract, url, asking) => useAnswerOf(useRefusalWords(), contract, url, asking),
    registerTrads: ({ locales }) =>
      Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
  };
}
