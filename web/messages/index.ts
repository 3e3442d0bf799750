import { en } from './en';
import { fr, type Messages } from './fr';

export type { Messages };

/** Every catalogue has exactly the keys of `fr`: the compiler checks it. */
export const catalogues: Record<'fr' | 'en', Messages> = { fr, en };

/** What people read. The site is in French; another language would choose here. */
export const messages: Messages = catalogues.fr;
