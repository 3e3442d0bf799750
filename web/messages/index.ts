import { locale } from '../lib/locale';
import { en } from './en';
import { fr, type Messages } from './fr';

export type { Messages };

/** What people read, in the language of SITE_LOCALE. Every catalogue has exactly the keys of `fr`: the compiler checks it. */
export const messages: Messages = { fr, en }[locale];
