import { readWebSettings, type WebSettings } from '@passerelles/config/settings';

let read: WebSettings | undefined;

/** The site's settings, parsed when they are first asked for: the environment of a process does not change. Server only. */
export const webSettings = (): WebSettings => (read ??= readWebSettings());
