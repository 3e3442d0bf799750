import { locale } from '../lib/locale';
import { common as enCommon } from './en/common';
import { desk as enDesk } from './en/desk';
import { richText as enRichText } from './en/rich-text';
import type { Messages } from './fr';
import { common as frCommon } from './fr/common';
import { desk as frDesk } from './fr/desk';
import { richText as frRichText } from './fr/rich-text';

/** What the desk's scripts say: a browser loads these catalogues and no others. Pages that only the server makes read `messages` of the index. */
export const messages: Pick<Messages, 'common' | 'desk' | 'richText'> = {
  fr: { common: frCommon, desk: frDesk, richText: frRichText },
  en: { common: enCommon, desk: enDesk, richText: enRichText },
}[locale];
