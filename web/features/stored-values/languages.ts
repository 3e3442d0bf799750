/** Letters that no text of ours holds: what people wrote is told apart by them, wherever a page puts it and however it cuts it. */
const GREEK = 'αβγδεζηθικλμνξοπρςστυφχψω';
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщ';

const inLetters = (alphabet: string) => (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[a-z]/giu, (letter) => alphabet[(letter.toLowerCase().charCodeAt(0) - 97) % alphabet.length] ?? '');

/** A text that somebody wrote: it has a language, which a page must say. */
export const asWritten = inLetters(GREEK);
/** A name of a person, a body or a place, which has no language. */
export const asName = inLetters(CYRILLIC);

const nodes = /<(\/?)([a-zA-Z][\w-]*)((?: [\w:-]+(?:="[^"]*")?)*) ?(\/?)>|([^<]+)/gu;
const empty = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'path', 'circle', 'rect', 'line', 'wbr']);

/**
 * What is wrong with the languages of a page in English about content in French, in words: content outside of `lang="fr"`,
 * words of ours inside of it, and words of ours that are French.
 */
export function faultsOfLanguage(html: string): string[] {
  const faults = new Set<string>();
  const open: string[] = ['en'];
  const body = html.replace(/<(script|style|title)\b.*?<\/\1>/gsu, '');
  for (const [, close, name = '', attributes = '', single, text] of body.matchAll(nodes)) {
    if (text !== undefined) judge(text, open.at(-1) ?? 'en', faults);
    else if (close) open.pop();
    else {
      const values = Object.fromEntries(
        [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
      );
      const language = values.lang ?? open.at(-1) ?? 'en';
      // Of an attribute that mixes both, no language can be said.
      if (values.alt) judge(values.alt, language, faults);
      for (const key of ['aria-label', 'title', 'placeholder', 'content', 'value'])
        if (values[key] && name !== 'link') judgeOurs(values[key], faults);
      if (!single && !empty.has(name)) open.push(language);
    }
  }
  return [...faults];
}

function judge(text: string, language: string, faults: Set<string>): void {
  const [theirs, ours] = [/\p{Script=Greek}/u.test(text), /[a-z]{2}/iu.test(text.replace(/&[#\w]+;/gu, ''))];
  if (theirs && ours) faults.add(`content and words of ours in one text: “${text}”`);
  else if (theirs && language !== 'fr') faults.add(`content outside of lang="fr": “${text}”`);
  else if (ours && language !== 'en') faults.add(`words of ours inside of lang="fr": “${text}”`);
  judgeOurs(text, faults);
}

const french =
  /[àâæçèéêëîïôœùûü«»\u202f]|\u00a0[:;!?»%]|\b(?:le|la|les|des|du|un|une|et|ou|dans|pour|par|avec|sur|sans|aux?|est|sont|ce|cette|qui|que|votre|vous|nous|pas|plus|tous|toutes|de|en|n’|l’|d’)\b/iu;

/** The first French word, letter or sign of a text of ours, undefined where there is none. */
export function frenchIn(text: string): string | undefined {
  // Addresses are the same in every language; the Défenseur des droits has no other name.
  return french.exec(text.replace(/\S*\/\S*|Défenseur des droits/gu, ''))?.[0];
}

function judgeOurs(text: string, faults: Set<string>): void {
  const word = frenchIn(text);
  if (word) faults.add(`French: “${word}” in “${text}”`);
}
