/**
 * How French (and English) writes a count, a number and a name inside a sentence. Catalogues hold the words; what depends on the value
 * stands here. The no-break spaces of the catalogues themselves are kept by the check “French typography” (`npm run check`).
 */
export type Language = 'fr' | 'en';

/** The language of a locale such as `fr-FR` or `en`: everything but French is written the English way. */
export const languageOf = (locale: string): Language => (locale.startsWith('fr') ? 'fr' : 'en');

/** Inside numbers: narrow, and no break. */
const THIN = '\u202f';
/** Before a unit and before `: ; ! ? »`. */
export const NO_BREAK = '\u00a0';

// Costly to make: once.
const numbers = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
};
const plurals = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };

/** “7 850,5” with thin spaces that do not break; English “7,850.5”. Nothing for what is no number. */
export function writtenNumber(value: number, language: Language): string {
  return Number.isFinite(value) ? numbers[language].format(value).replace(/[\u00a0\u202f]/g, THIN) : '';
}

/** Which form a count takes: French says “0 relevé”, “1,5 relevé”, English “0 records”. */
export function pluralOf<Form>(count: number, one: Form, many: Form, language: Language): Form {
  return plurals[language].select(Math.abs(count)) === 'one' ? one : many;
}

/** “1 relevé”, “1 200 relevés”.*/
export function counted(count: number, one: string, many: string, language: Language): string {
  return `${writtenNumber(count, language)} ${pluralOf(count, one, many, language)}`;
}

const smallNumbers = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

/** “deux” … “douze”, in letters as a sentence says them; digits elsewhere. “un” is left to the sentence, which knows its gender. */
export function inLetters(count: number): string {
  return smallNumbers[count - 2] ?? writtenNumber(count, 'fr');
}

/** Words that begin with a vowel and take no elision all the same: “le onze”, “le oui”, “le uhlan”. */
const unelided = /^(?:onz|oui(?:$|s\b|stiti)|uhlan|ululer|yaourt|ya|ye|yi|yo|yu)/u;
/**
 * The h of these is mute. Whether an h is aspirated cannot be seen, dictionaries list it word by word; for a name that is not listed the
 * full form is kept, which is never wrong to the ear of those who bear it.
 */
const muteH =
  /^(?:helen|helois|henri|herv|hubert|hugu|hippolyt|honor|hort|hector|hyacinth|horac|hilair|hermin|herman|hermel|homer|habit|heberg|herault|heur|heritag|hist|homm|hopit|horair|hotel|huil|huiss|humain|humanit|hydr|hygien|hypo|harmoni|hon(?:n|or)|hum(?:eur|id))/u;

/**
 * A word that loses its vowel before another: `elided('de', 'Anne')` is “d’Anne”, `elided('que', 'il')` “qu’il”, `elided('de', 'Paul')` “de Paul”.
 * y before a consonant elides (“d’Yves”), before a vowel not (“de Yasmine”).
 */
export function elided(word: 'de' | 'le' | 'la' | 'que' | 'je' | 'ne' | 'se', next: string): string {
  const start = next
    .trimStart()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .toLowerCase();
  const isVowel = /^[aeiouy]/u.test(start) && !unelided.test(start);
  return isVowel || muteH.test(start) ? `${word.slice(0, -1)}’${next}` : `${word} ${next}`;
}
