import { change, changeCounter } from './changes';
import { formerSlug } from './former-slug';
import { link } from './link';
import { view } from './view';

export const contentTypes = { change, 'change-counter': changeCounter, view, link, 'former-slug': formerSlug };
