// What stands outside Next's own compilation: its cache handler, which it loads by path, and what the server starts.
export { default } from './handler';
export { follow } from './follow';
export { pageCache } from './page-cache';
export { keepSent, sendKept } from './sent-pages';
export { SentSearches } from './sent-searches';
export { labelPages } from './surrogate';
