import { attempt } from './attempt';
import { claim } from './claim';
import { comment } from './comment';
import { membership } from './membership';
import { profile } from './profile';
import { proposedPlace } from './proposed-place';
import { question } from './question';
import { token } from './token';
import { unsaved } from './unsaved';
import { version } from './version';

export const contentTypes = {
  attempt,
  claim,
  comment,
  membership,
  profile,
  'proposed-place': proposedPlace,
  question,
  token,
  unsaved,
  version,
};
