/** RNA number of an association: `W` and nine digits (arrêté du 14 octobre 2009, Répertoire national des associations). */
export const isRna = (value: string): boolean => /^W\d{9}$/.test(value);

const luhnSum = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);

/** La Poste's establishments don't follow Luhn: the plain sum of their digits is a multiple of five (INSEE, Sirene documentation). */
const laPoste = '356000000';

/** SIRET number: fourteen digits whose Luhn sum is a multiple of ten. */
export function isSiret(value: string): boolean {
  if (!/^\d{14}$/.test(value)) return false;
  if (luhnSum(value) % 10 === 0) return true;
  return value.startsWith(laPoste) && [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** As people write them: `775 678 220 00014`, `w 491 000 123`. */
export const withoutSpaces = (value: string): string => value.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase();
