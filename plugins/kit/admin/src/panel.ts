import { useIntl } from 'react-intl';
import type { z } from 'zod';
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
  /** One act of a person; a refusal is told in the catalogue's `error.*`. */
  useAct(): Act;
  useAnswer<S extends z.ZodType>(contract: S, url: string | null, asking?: Asking): Answer<z.output<S>>;
  /** Hands the catalogues over to Strapi's panel, every key behind the plugin's name. */
  registerTrads(given: { locales: string[] }): Promise<{ locale: string; data: Record<string, string> }[]>;
}

export function panelOf<const Key extends string>(plugin: string, fr: Catalogue<Key>, en: Catalogue<Key>): Panel<Key> {
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
    return (code: string) => wordsFor(text, 'error', code);
  };
  const prefixed = (catalogue: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`${plugin}.${key}`, message]));

  return {
    useText,
    wordsFor,
    label: (text, list, code) => wordsFor(text, list, code) ?? code,
    useExplain: () => useExplain(useRefusalWords()),
    useAct: () => useActOf(useRefusalWords()),
    useAnswer: (contract, url, asking) => useAnswerOf(useRefusalWords(), contract, url, asking),
    registerTrads: ({ locales }) =>
      Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
  };
}
