import { nameOfPlace, type Type } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';

/** The label of a path: “Budget, montant”. */
export const labelOf = (type: Type, name: string): string => nameOfPlace(type, name.split('.'), locale);

/** Where to go to fill a field that is missing: to its first input, where it has several. */
export function anchorOf(type: Type, field: string): string {
  const input = type.fields[field]?.kind.input;
  return input?.type === 'group' ? `${field}-${Object.keys(input.parts)[0]}` : field;
}
