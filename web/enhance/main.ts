import { CopyText } from './copy-text';
import { LiveSearch } from './live-search';
import { closeOnLeaving } from './menu';
import { SuggestBox } from './suggest-box';

// Pages work without these elements; each makes one task quicker, and nothing else in the site depends on a script.
customElements.define('suggest-box', SuggestBox);
customElements.define('live-search', LiveSearch);
customElements.define('copy-text', CopyText);

const menu = document.querySelector<HTMLDetailsElement>('details.menu');
if (menu) closeOnLeaving(menu);
