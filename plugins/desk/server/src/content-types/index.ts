import { attempt } from './attempt';
import { claim } from './claim';
import { comment } from './comment';
import { membership } from './membership';
import { passage } from './passage';
import { profile } from './profile';
import { proposedPlace } from './proposed-place';
import { question } from './question';
import { signIn } from './sign-in';
import { token } from './token';
import { unsaved } from './unsaved';
import { version } from './version';

export const contentTypes = {
  attempt,
  claim,
  comment,
  membership,
  passage,
  profile,
  'proposed-place': proposedPlace,
  question,
  'sign-in': signIn,
  token,
  unsaved,
  version,
};
