import { panelOf } from '@passerelles/kit/admin';
import { issueErrors, newsletterErrors } from '../../../shared';
import en from '../translations/en.json';
import fr from '../translations/fr.json';

export const { useText, useAct, useAnswer, label, registerTrads } = panelOf('newsletter', fr, en, {
  ...newsletterErrors,
  ...issueErrors,
});

/** A key of the plugin's catalogue. */
export type TextKey = keyof typeof fr;
