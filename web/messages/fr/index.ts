import { comments } from './comments';
import { common } from './common';
import { committees } from './committees';
import { actors } from './actors';
import { desk } from './desk';
import { kinds } from './kinds';
import { layout } from './layout';
import { legal } from './legal';
import { exports } from './exports';
import { home } from './home';
import { meetings } from './meetings';
import { newsletter } from './newsletter';
import { openData } from './open-data';
import { practices } from './practices';
import { programme } from './programme';
import { records } from './records';
import { recueil } from './recueil';
import { richText } from './rich-text';
import { search } from './search';
import { territories } from './territories';
import { themes } from './themes';
import { withdrawn } from './withdrawn';

export const fr = {
  actors,
  comments,
  committees,
  common,
  desk,
  exports,
  home,
  kinds,
  layout,
  legal,
  meetings,
  newsletter,
  openData,
  practices,
  programme,
  records,
  recueil,
  richText,
  search,
  territories,
  themes,
  withdrawn,
};

export type Messages = typeof fr;
