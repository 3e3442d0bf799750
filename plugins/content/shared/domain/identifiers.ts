/**
 * National identifiers of French bodies. Sources: RNA, “W” and nine characters (arrêté du 14 octobre 2009, Répertoire national des
 * associations), of which the first three name the prefecture: digits on the mainland (`W491000123`), with a letter in Corsica
 * (`W2A…`) and overseas (`W9R…`); SIRET, the nine digits of a SIREN and five of an establishment, each with a Luhn key (INSEE, Sirene),
 * except La Poste's establishments, whose digits add up to a multiple of five.
 */

const rnaPattern = /^W\d(?:\d[\dA-Z]|[A-Z]\d)\d{6}$/;
const siretPattern = /^\d{14}$/;
const laPosteSiren = '356000000';

export const isRna = (value: string): boolean => rnaPattern.test(value);

/** Luhn: from the right, every second digit doubled (minus nine above nine); the sum is a multiple of ten. */
function hasLuhnKey(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighted = index % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

/** Whether fourteen digits are those of an establishment, of a SIREN that is one. */
export function isSiret(value: string): boolean {
  const siren = value.slice(0, 9);
  if (!siretPattern.test(value) || !hasLuhnKey(siren)) return false;
  if (hasLuhnKey(value)) return true;
  return siren === laPosteSiren && [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** As people write them: `775 678 220 00014`, `w 491 000 123`. */
export const withoutSpaces = (value: string): string => value.replace(/[\s\u200b.-]/g, '').toUpperCase();
