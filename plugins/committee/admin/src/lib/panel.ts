import { panelOf, type Text as TextOf } from '@passerelles/kit/admin';
import { committeeErrors } from '../../../shared';
import en from '../translations/en.json';
import fr from '../translations/fr.json';

export const { useText, useAct, useAnswer, useExplain, useRefusalWords, label, registerTrads } = panelOf(
  'committee',
  fr,
  en,
  committeeErrors,
);

/** A key of the plugin's catalogue. */
export type TextKey = keyof typeof fr;
export type Text = TextOf<TextKey>;
