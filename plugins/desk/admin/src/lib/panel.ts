import { panelOf, type Text as TextOf } from '@passerelles/kit/admin';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../shared';
import en from '../translations/en.json';
import fr from '../translations/fr.json';

export const { useText, useAct, useAnswer, registerTrads } = panelOf('desk', fr, en);

/** The language of the panel, as far as content is described in it. */
export const useLocale = (): Locale => (useIntl().locale.startsWith('fr') ? 'fr' : 'en');

/** A key of the plugin's catalogue. */
export type TextKey = keyof typeof fr;
export type Text = TextOf<TextKey>;
