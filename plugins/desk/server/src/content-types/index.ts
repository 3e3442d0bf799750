import { attempt } from './attempt';
import { claim } from './claim';
import { membership } from './membership';
import { profile } from './profile';
import { proposedPlace } from './proposed-place';
import { token } from './token';
import { unsaved } from './unsaved';

export const contentTypes = { attempt, claim, membership, profile, 'proposed-place': proposedPlace, token, unsaved };
