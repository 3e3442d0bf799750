import { NO_BREAK, type Language } from '@passerelles/kit/shared';

const writer = (locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const writers: Record<Language, Intl.DateTimeFormat> = { fr: writer('fr-FR'), en: writer('en-GB') };

/** “jeudi 12 mars 2026”, “Thursday 12 March 2026”, of `2026-03-12`; in French the first of a month is an ordinal. */
export function writtenDay(language: Language, day: string): string {
  const said = writers[language].format(new Date(`${day}T00:00:00Z`)).replace(',', '');
  return language === 'fr' ? said.replace(/ 1 /, ' 1er ') : said;
}

/** “18 h 30” and “20 h” of `18:30` and `20:00`; in English as it is. */
export function writtenTime(language: Language, time: string): string {
  if (language === 'en') return time;
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)];
  return [`${hour}${NO_BREAK}h`, minute === '00' ? '' : minute].filter(Boolean).join(NO_BREAK);
}

/**
 * “de 18 h 30 à 20 h (heure de Paris)”, “à 18 h 30 (heure de Paris)”; nothing where the hour is not known. The zone is said to whoever may
 * read elsewhere, and left out where it was said already.
 */
export function sessionHours(
  language: Language,
  { start, end }: { start: string | null; end: string | null },
  withZone = true,
): string {
  if (start === null) return '';
  const [from, to] = [writtenTime(language, start), end && writtenTime(language, end)];
  const said = {
    fr: [to ? `de ${from} à ${to}` : `à ${from}`, '(heure de Paris)'],
    en: [to ? `from ${from} to ${to}` : `at ${from}`, '(Paris time)'],
  }[language];
  return said.slice(0, withZone ? 2 : 1).join(' ');
}
