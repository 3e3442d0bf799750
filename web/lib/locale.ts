import { contentLocale, siteLocales, type SiteLocale } from '@passerelles/config/vocabulary';

// The desk's scripts have no environment: they read what the server wrote into the page.
const chosen = typeof window === 'undefined' ? process.env.SITE_LOCALE : document.documentElement.lang;

/** Language of the interface, settled once when the process starts; server.mjs does not start with a wrong one. */
export const locale: SiteLocale = siteLocales.find((known) => known === chosen) ?? 'fr';

/** The `lang` of an element that holds what people wrote (WCAG 3.1.2); nothing where the page is in that language anyway. */
export const contentLang: SiteLocale | undefined = locale === contentLocale ? undefined : contentLocale;

/** The `lang` of words of the interface inside such an element. */
export const interfaceLang: SiteLocale | undefined = contentLang && locale;

/** What Intl formats by: English as it is written in Europe, the day before the month and the clock of 24 hours. */
export const intlLocale = { fr: 'fr-FR', en: 'en-GB' }[locale];
