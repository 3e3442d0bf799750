import { change, changeCounter } from './changes';
import { link } from './link';
import { view } from './view';

export const contentTypes = { change, 'change-counter': changeCounter, view, link };
