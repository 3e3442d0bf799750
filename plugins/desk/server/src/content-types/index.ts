import { attempt } from './attempt';
import { claim } from './claim';
import { membership } from './membership';
import { profile } from './profile';
import { token } from './token';

export const contentTypes = { attempt, claim, membership, profile, token };
