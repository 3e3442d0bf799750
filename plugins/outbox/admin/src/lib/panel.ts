import { panelOf } from '@passerelles/kit/admin';
import en from '../translations/en.json';
import fr from '../translations/fr.json';

export const { useText, useAct, useAnswer, registerTrads } = panelOf('outbox', fr, en);
