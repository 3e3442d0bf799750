import { attempt } from './attempt';
import { subscriber } from './subscriber';
import { token } from './token';

export const contentTypes = { subscriber, token, attempt };
